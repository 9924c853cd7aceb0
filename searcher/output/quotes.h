// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "searcher/database.h"
#include "searcher/output/format.h"
#include "searcher/quotes.h"

namespace dossier {

/// What the printers of quotations need to know beside the result. Views the first two.
struct QuotesContext {
  const Database& database;
  const OutputOptions& output;
  std::string query;       ///< as it was written
  std::string speaker;     ///< likewise; "" for anybody
  std::size_t offset = 0;  ///< entries that were left out first
  std::string token{};     ///< of the database, see state_token.h
};

/// The printers of quotations, one a format. QUERY.md describes what each prints.
void print_quotes_as_text(const QuotesResult& result, const QuotesContext& context,
                          std::ostream& out);
void print_quotes_as_json(const QuotesResult& result, const QuotesContext& context,
                          std::ostream& out);
void print_quotes_as_json_lines(const QuotesResult& result, const QuotesContext& context,
                                std::ostream& out);
void print_quotes_as_tsv(const QuotesResult& result, const QuotesContext& context,
                         std::ostream& out);
void print_quotes_as_vimgrep(const QuotesResult& result, const QuotesContext& context,
                             std::ostream& out);

/// The outlet that published the document by its usual name, else as the file states it.
std::string publisher_of(const Record& record);

/// The words of the quotation on one line, a blank and an ellipsis for each gap.
std::string wording_of(const Carrier& carrier);

/// The words of the cue; "" for none.
std::string cue_of(const Carrier& carrier);

/// The file of the carrier as it can be opened from the working folder, and the place of the
/// quotation in it.
std::string openable_path(const Carrier& carrier, const QuotesContext& context);
FilePlace place_of(const Carrier& carrier);

}  // namespace dossier
