// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/outlet_lexicon.h"

#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_key.h"
#include "corpus/text/word_rules.h"

namespace dossier {
namespace {

std::unique_ptr<const OutletStorage> amended(std::string_view added) {
  if (added.empty())
    return nullptr;
  auto storage = std::make_unique<OutletStorage>(kBuiltInOutlets);
  storage->add(added);
  return storage;
}

}  // namespace

OutletLexicon::OutletLexicon(std::string_view added)
    : amended_(amended(added)),
      tables_(amended_ ? amended_->tables() : kBuiltInOutlets),
      phrases_(tables_.phrases),
      hosts_(tables_.hosts),
      labels_(tables_.labels) {}

KnownOutlet OutletLexicon::outlet(std::uint32_t number) const {
  const OutletEntry& entry = tables_.outlets[number];
  return {entry.name.of(tables_.text), entry.kind.of(tables_.text), entry.country.of(tables_.text)};
}

std::optional<OutletLexicon::Match> OutletLexicon::match(std::span<const Token> tokens,
                                                         std::size_t at) const {
  const auto phrase = phrases_.longest_match(tokens, at);
  if (!phrase)
    return std::nullopt;
  const OutletAlias& alias = tables_.aliases[phrase->value];
  if (alias.is_contested)
    return std::nullopt;
  const Token& first = tokens[at];
  const Token& last = tokens[phrase->end_token - 1];
  const auto is_name_like = [](const Token& token) {
    return token.is_capitalized() || token.kind == TokenKind::Number;
  };
  const bool is_arabic = first.is("al") && phrase->end_token > at + 1;
  if ((!is_name_like(first) && !is_arabic) || !is_name_like(last))
    return std::nullopt;
  if (alias.is_acronym && first.letter_case != LetterCase::Upper)
    return std::nullopt;
  return Match{phrase->end_token, alias.outlet, alias.needs_cue, alias.needs_article};
}

std::optional<KnownOutlet> OutletLexicon::find(std::string_view name) const {
  const auto alias = phrases_.find(phrase_key(outlet_without_article(trim(name))));
  const bool is_known = alias && !tables_.aliases[*alias].is_contested;
  return is_known ? std::optional(outlet(tables_.aliases[*alias].outlet)) : std::nullopt;
}

std::optional<KnownOutlet> OutletLexicon::find_sure(std::string_view name) const {
  name = trim(name);
  const auto index = phrases_.find(phrase_key(outlet_without_article(name)));
  if (!index)
    return std::nullopt;
  const OutletAlias& alias = tables_.aliases[*index];
  const bool has_article = outlet_without_article(name).size() < name.size();
  const bool is_sure = !alias.needs_cue || (alias.needs_article && has_article);
  const bool is_written_so = !alias.is_acronym || letter_case_of(name) == LetterCase::Upper;
  return is_sure && is_written_so ? std::optional(outlet(alias.outlet)) : std::nullopt;
}

std::optional<KnownOutlet> OutletLexicon::find_host(std::string_view host) const {
  for (std::string_view domain = host; !domain.empty();) {
    if (const auto found = hosts_.find(domain))
      return outlet(*found);
    const std::size_t dot = domain.find('.');
    domain = dot == std::string_view::npos ? std::string_view() : domain.substr(dot + 1);
  }
  for (std::string_view rest = host; rest.find('.') != std::string_view::npos;
       rest.remove_prefix(rest.find('.') + 1))
    if (const auto found = labels_.find(rest.substr(0, rest.find('.'))))
      return outlet(*found);
  return std::nullopt;
}

std::vector<std::string_view> OutletLexicon::other_names(std::string_view name) const {
  std::vector<std::string_view> others;
  const auto alias = phrases_.find(phrase_key(outlet_without_article(trim(name))));
  const auto known = find(name);
  if (!alias || !known || known->name != name)
    return others;
  for (const OutletNames& names : tables_.names)
    if (names.outlet == tables_.aliases[*alias].outlet)
      for (const std::string_view other : lexicon_list(names.list.of(tables_.text)))
        others.push_back(other.ends_with('?') ? other.substr(0, other.size() - 1) : other);
  return others;
}

}  // namespace dossier
