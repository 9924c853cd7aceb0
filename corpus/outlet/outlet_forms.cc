// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_forms.h"

#include <string_view>

#include "corpus/outlet/lexicons.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

enum Use : std::uint32_t { kOutlet = 1, kAgency = 2, kWord = 4, kShort = 8 };

std::uint32_t use_from(std::string_view cell) {
  std::uint32_t bits = 0;
  for (const std::string_view use : lexicon_list(cell)) {
    if (use == "outlet")
      bits |= kOutlet;
    else if (use == "agency")
      bits |= kAgency | kOutlet;
    else if (use == "word")
      bits |= kWord;
    else if (use == "short")
      bits |= kShort;
  }
  return bits;
}

const PhraseTable& function_words() {
  static const PhraseTable words = [] {
    PhraseTable table;
    for (const LexiconRow& row : lexicon_rows(kAgencyForms))
      if (use_from(row.cell(1)) == kWord)
        table.add(phrase_key(row.cell(0)), kWord);
    return table;
  }();
  return words;
}

}  // namespace

OutletForms::OutletForms() {
  for (const LexiconRow& row : lexicon_rows(kAgencyForms))
    if (const std::uint32_t use = use_from(row.cell(1)); use != kWord)
      forms_.add(phrase_key(row.cell(0)), use);
}

const OutletForms& OutletForms::builtin() {
  static const OutletForms forms;
  return forms;
}

std::size_t OutletForms::end_of_form(std::span<const Token> tokens, std::size_t at) const {
  const auto found = forms_.longest_match(tokens, at);
  if (!found || (found->value & kOutlet) == 0 || !tokens[found->end_token - 1].is_capitalized())
    return 0;
  return found->end_token;
}

bool OutletForms::looks_like_outlet(std::span<const Token> tokens, std::size_t first,
                                    std::size_t end) const {
  return ends_in_form(tokens, first, end, kOutlet);
}

bool OutletForms::looks_like_agency(std::span<const Token> tokens, std::size_t first,
                                    std::size_t end) const {
  return ends_in_form(tokens, first, end, kAgency);
}

bool OutletForms::ends_in_form(std::span<const Token> tokens, std::size_t first, std::size_t end,
                               std::uint32_t use) const {
  for (std::size_t at = first; at < end; ++at) {
    const auto found = forms_.longest_match(tokens.first(end), at);
    if (found && found->end_token == end && (found->value & use) != 0)
      return true;
  }
  return false;
}

bool OutletForms::is_short_name(std::span<const Token> tokens, std::size_t at) const {
  const auto found = forms_.longest_match(tokens, at);
  return found && found->end_token == at + 1 && (found->value & kShort) != 0;
}

bool is_function_word(const Token& token) {
  return function_words().find(token.folded).has_value();
}

}  // namespace dossier
