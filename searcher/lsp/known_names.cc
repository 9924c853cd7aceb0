// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/known_names.h"

#include <algorithm>
#include <span>
#include <utility>

#include <xapian.h>

#include "corpus/text/characters.h"
#include "corpus/xapian_error.h"
#include "searcher/match/expansion.h"

namespace dossier {
namespace {

KnownName known_name(const Database& database, Field base, std::string name) {
  const auto documents = [&](Field field) {
    return translate_xapian_errors(
        [&] { return database.xapian().get_termfreq(term_for(field, name)); });
  };
  KnownName known{name, base, documents(base)};
  if (base == Field::Actor)
    known.field = *std::ranges::max_element(parts_of(base), {}, documents);
  return known;
}

// Every spelling that one edit makes of a folded name: a letter left out, put in, exchanged, or
// swapped with its neighbour.
std::vector<std::string> spellings_near(std::string_view folded) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz ";
  std::vector<std::string> near;
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const std::string before(folded.substr(0, i));
    const std::string behind(folded.substr(i));
    for (const char letter : kLetters)
      near.push_back(before + letter + behind);
    if (behind.empty())
      continue;
    near.push_back(before + behind.substr(1));
    for (const char letter : kLetters)
      near.push_back(before + letter + behind.substr(1));
    if (behind.size() > 1)
      near.push_back(before + behind[1] + behind[0] + behind.substr(2));
  }
  return near;
}

// "Houthis" is "Houthi", and "Ann" no misprint of "Anne": what an s or e at the end makes of a name
// may be meant.
bool differs_by_ending(std::string_view a, std::string_view b) {
  const auto [shorter, longer] =
      std::minmax(a, b, [](std::string_view x, std::string_view y) { return x.size() < y.size(); });
  return longer.starts_with(shorter) && longer.size() == shorter.size() + 1 &&
         (longer.back() == 's' || longer.back() == 'e');
}

}  // namespace

std::optional<KnownName> find_known(const Database& database, TextAnalyzer& analyzer, Field base,
                                    std::string_view written) {
  const std::string listed(written);
  const bool is_listed = translate_xapian_errors(
      [&] { return database.xapian().term_exists(term_for(base, listed)); });
  if (is_listed)
    return known_name(database, base, listed);
  std::optional<KnownName> best;
  for (std::string& name : Expander(database, analyzer).names({.field = base, .value = listed})) {
    KnownName known = known_name(database, base, std::move(name));
    if (known.documents > 0 && (!best || known.documents > best->documents))
      best = std::move(known);
  }
  return best;
}

std::vector<KnownName> find_misspelt(const Database& database, TextAnalyzer& analyzer,
                                     std::string_view written) {
  constexpr std::size_t kFewestBytes = 5;
  constexpr std::size_t kMostBytes = 60;
  const std::string folded = analyzer.fold(written);
  if (folded.size() < kFewestBytes || folded.size() > kMostBytes || !is_ascii(folded))
    return {};
  const Xapian::Database& xapian = database.xapian();
  const std::string prefix =
      std::string(kNameAliasKeyPrefix) + std::string(field_row(Field::Actor).name) + ':';
  return translate_xapian_errors([&]() -> std::vector<KnownName> {
    if (xapian.synonyms_begin(prefix + folded) != xapian.synonyms_end(prefix + folded))
      return {};
    std::vector<KnownName> found;
    for (const std::string& spelling : spellings_near(folded)) {
      if (differs_by_ending(folded, spelling))
        continue;
      const std::string key = prefix + spelling;
      for (auto name = xapian.synonyms_begin(key); name != xapian.synonyms_end(key); ++name) {
        KnownName known = known_name(database, Field::Actor, *name);
        if (known.documents > 0 &&
            std::ranges::find(found, known.name, &KnownName::name) == found.end())
          found.push_back(std::move(known));
      }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &KnownName::documents);
    return found;
  });
}

}  // namespace dossier
