// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/advice.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"
#include "searcher/compiler.h"
#include "searcher/match/expansion.h"
#include "searcher/search.h"

namespace dossier {
namespace {

// One wrong letter in four makes another word of a short one.
std::size_t most_edits(std::string_view word) {
  return word.size() < 4 ? 0 : word.size() < 7 ? 1 : 2;
}

// Walks a query for what is spelled as nothing in the database is.
class SpellingAdviser {
 public:
  SpellingAdviser(const Database& database, TextAnalyzer& analyzer)
      : analyzer_(analyzer), expander_(database, analyzer) {}

  void visit(const QueryNode& node) {
    std::visit([&](const auto& value) { visit(value, node.span); }, node.value);
  }

  std::vector<Respelling> take() { return std::move(respellings_); }

 private:
  // What is excluded is not missed, and dates and figures have no spelling.
  template <typename Other>
  void visit(const Other&, const ByteSpan&) {}
  void visit(const AndQuery& all, const ByteSpan&) { visit_all(all.operands); }
  void visit(const OrQuery& any, const ByteSpan&) { visit_all(any.operands); }
  void visit(const NearQuery& near, const ByteSpan&) { visit_all(near.operands); }
  void visit(const PreferQuery& prefer, const ByteSpan&) { visit_all(prefer.operands); }
  void visit(const PhraseQuery& phrase, const ByteSpan&) { visit_all(phrase.elements); }

  void visit(const WordQuery& word, const ByteSpan& span) {
    if (word.match == WordMatch::Pattern || word.match == WordMatch::Typo)
      return;
    const WordAlternatives known = expander_.words(word);
    const bool is_known = known.size() != 1 || std::ranges::any_of(known.front(), [&](auto& form) {
                            return expander_.documents_with(form, word.field) > 0;
                          });
    if (!is_known)
      suggest(span, word.text, word.field,
              expander_.nearest_words(word, most_edits(analyzer_.fold(word.text))));
  }

  void visit(const FieldQuery& field, const ByteSpan& span) {
    if (field_row(field.field).kind == FieldKind::Name && field.match == ValueMatch::Literal &&
        expander_.names(field).empty())
      suggest(span, field.value, field.field,
              expander_.nearest_names(field, most_edits(analyzer_.fold(field.value))));
  }

  void visit_all(const QueryNodes& nodes) {
    for (const QueryNode& node : nodes)
      visit(node);
  }

  void suggest(const ByteSpan& span, const std::string& written, const std::optional<Field>& field,
               const std::vector<std::string>& nearest) {
    if (!nearest.empty())
      respellings_.push_back(
          {span, written, nearest.front(), expander_.documents_with(nearest.front(), field)});
  }

  TextAnalyzer& analyzer_;
  Expander expander_;
  std::vector<Respelling> respellings_;
};

std::vector<Obstacle> find_obstacles(const Database& database, TextAnalyzer& analyzer,
                                     const QueryNode& query) {
  std::vector<Obstacle> obstacles;
  const auto* all = std::get_if<AndQuery>(&query.value);
  for (std::size_t i = 0; all != nullptr && i < all->operands.size(); ++i) {
    AndQuery others = *all;
    others.operands.erase(others.operands.begin() + static_cast<std::ptrdiff_t>(i));
    const QueryNode rest = others.operands.size() == 1
                               ? others.operands.front()
                               : QueryNode{query.span, std::move(others), query.boost};
    if (!is_searchable(rest, database, analyzer))
      continue;
    if (const std::size_t documents = count_matches(database, analyzer, rest); documents > 0)
      obstacles.push_back({all->operands[i].span, documents});
  }
  return obstacles;
}

}  // namespace

Advice advise(const Database& database, TextAnalyzer& analyzer, const QueryNode& query) {
  return translate_xapian_errors([&] {
    SpellingAdviser spelling(database, analyzer);
    spelling.visit(query);
    return Advice{spelling.take(), find_obstacles(database, analyzer, query)};
  });
}

}  // namespace dossier
