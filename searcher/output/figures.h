// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <iosfwd>
#include <string>

#include "searcher/figures.h"
#include "searcher/output/format.h"

namespace dossier {

/// What the printers of figures need to know beside the answer. Views the first.
struct FiguresContext {
  const OutputOptions& output;
  std::string query;  ///< as it was written
  std::string of;     ///< likewise; "" for all figures
  RowOrder order = RowOrder::Date;
  std::string token{};  ///< of the database, see state_token.h
};

/// "date", "outlet" or "source".
std::string_view to_string(RowOrder order);
std::optional<RowOrder> row_order_from(std::string_view name);

/// The printers of figures, one a format. QUERY.md describes what each prints.
void print_figures_as_text(const FigureAnswer& answer, const FiguresContext& context,
                           std::ostream& out);
void print_figures_as_json(const FigureAnswer& answer, const FiguresContext& context,
                           std::ostream& out);
void print_figures_as_json_lines(const FigureAnswer& answer, const FiguresContext& context,
                                 std::ostream& out);
void print_figures_as_tsv(const FigureAnswer& answer, const FiguresContext& context,
                          std::ostream& out);
void print_figures_as_vimgrep(const FigureAnswer& answer, const FiguresContext& context,
                              std::ostream& out);

}  // namespace dossier
