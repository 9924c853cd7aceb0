// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/matcher.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "corpus/schema.h"
#include "searcher/match/stretches.h"

namespace dossier {
namespace {

bool is_outlet_field(Field field) {
  return field == Field::Outlet || field == Field::Publisher || field == Field::Agency ||
         field == Field::Cited;
}

bool has_role(const Outlet& outlet, Field field) {
  return field == Field::Outlet || field_row(field).name == to_string(outlet.role);
}

bool has_type(const Actor& actor, Field field) {
  return field == Field::Actor || field_row(field).name == to_string(actor.type);
}

}  // namespace

Matcher::Matcher(const QueryNode& node, const Expander& expander) {
  if (const auto* word = std::get_if<WordQuery>(&node.value)) {
    make_words(*word, expander);
  } else if (const auto* phrase = std::get_if<PhraseQuery>(&node.value)) {
    kind_ = Kind::Phrase;
    distance_ = phrase->slop;
    field_ = phrase->field;
    add_children(phrase->elements, expander);
  } else if (const auto* near = std::get_if<NearQuery>(&node.value)) {
    kind_ = Kind::Near;
    distance_ = near->distance;
    is_ordered_ = near->is_ordered;
    add_children(near->operands, expander);
  } else if (const auto* field = std::get_if<FieldQuery>(&node.value)) {
    make_field(*field, expander);
  } else if (const auto* quantity = std::get_if<QuantityQuery>(&node.value)) {
    kind_ = Kind::Quantity;
    condition_ = quantity->condition;
  } else if (const auto* all = std::get_if<AndQuery>(&node.value)) {
    kind_ = Kind::Any;
    add_children(all->operands, expander);
  } else if (const auto* any = std::get_if<OrQuery>(&node.value)) {
    kind_ = Kind::Any;
    add_children(any->operands, expander);
  } else if (const auto* prefer = std::get_if<PreferQuery>(&node.value)) {
    kind_ = Kind::Any;
    add_children(prefer->operands, expander);
  }
  note_plain_row();
}

Matcher Matcher::of_path(const WordAlternatives& components) {
  Matcher matcher;
  matcher.kind_ = Kind::Words;
  for (const std::vector<std::string>& alternatives : components) {
    std::vector<PackedTerm>& terms = matcher.row_terms_.emplace_back();
    for (const std::string& component : alternatives) {
      std::string term = term_for(Field::Path, component);
      const std::uint64_t hash = position_hash(term);
      terms.push_back({std::move(term), hash});
    }
  }
  matcher.note_plain_row();
  return matcher;
}

// Most phrases are one of these, and need no list of places to be decided.
void Matcher::note_plain_row() {
  if (field_ || distance_ != 0 || (kind_ != Kind::Words && kind_ != Kind::Phrase))
    return;
  for (const std::vector<PackedTerm>& alternatives : row_terms_) {
    if (alternatives.size() != 1) {
      forget_plain_row();
      return;
    }
    plain_row_.push_back(alternatives.front().hash);
    plain_terms_.push_back(alternatives.front().term);
  }
  for (const Matcher& child : children_) {
    if (child.plain_row_.empty()) {
      forget_plain_row();
      return;
    }
    plain_row_.insert(plain_row_.end(), child.plain_row_.begin(), child.plain_row_.end());
    plain_terms_.insert(plain_terms_.end(), child.plain_terms_.begin(), child.plain_terms_.end());
  }
}

void Matcher::forget_plain_row() {
  plain_row_.clear();
  plain_terms_.clear();
}

void Matcher::add_children(const QueryNodes& nodes, const Expander& expander) {
  for (const QueryNode& node : nodes) {
    Matcher child(node, expander);
    const bool asks_for_nothing = child.kind_ == Kind::Words && child.words_.empty();
    if (!asks_for_nothing)
      children_.push_back(std::move(child));
  }
}

void Matcher::make_words(const WordQuery& query, const Expander& expander) {
  kind_ = Kind::Words;
  field_ = query.field;
  for (const std::vector<std::string>& alternatives : expander.words(query)) {
    words_.emplace_back(alternatives.begin(), alternatives.end());
    std::vector<PackedTerm>& terms = row_terms_.emplace_back();
    for (const std::string& word : alternatives)
      terms.push_back({field_ ? term_for(*field_, word) : word, position_hash(word)});
  }
}

void Matcher::make_field(const FieldQuery& query, const Expander& expander) {
  const std::span<const Field> parts = parts_of(query.field);
  if (parts.empty() || query.match == ValueMatch::Any)
    return;
  if (is_outlet_field(query.field))
    kind_ = Kind::Outlets;
  else if (actor_type_from(field_row(parts.front()).name))
    kind_ = Kind::Actors;
  else
    return;
  field_ = query.field;
  const std::vector<std::string> names = expander.names(query);
  names_.insert(names.begin(), names.end());
  for (const std::string& name : names)
    for (const Field part : parts) {
      std::string term = term_for(part, name);
      const std::uint64_t hash = position_hash(term);
      name_terms_.push_back({std::move(term), hash});
    }
}

std::vector<Stretch> Matcher::find(const MatchText& text) const {
  return find_in(text);
}

bool Matcher::matches(PackedTexts& texts) const {
  texts.read();
  return plain_row_.empty() ? !find_in(texts).empty() : texts.has_row(plain_row_);
}

template <typename Text>
std::vector<Stretch> Matcher::find_in(Text& text) const {
  std::vector<std::vector<Stretch>> lists;
  for (const Matcher& child : children_)
    lists.push_back(child.find_in(text));
  std::vector<Stretch> found;
  switch (kind_) {
    case Kind::Nothing:
      break;
    case Kind::Words:
    case Kind::Actors:
    case Kind::Outlets:
    case Kind::Quantity:
      return find_leaf(text);
    case Kind::Phrase:
      found = find_in_order(lists, distance_);
      if (field_)
        std::erase_if(found, [](const Stretch& stretch) { return !stretch.in_title; });
      break;
    case Kind::Near:
      found = find_near(lists, distance_, is_ordered_);
      break;
    case Kind::Any:
      for (const std::vector<Stretch>& list : lists)
        std::ranges::copy(list, std::back_inserter(found));
      break;
  }
  sort_stretches(found);
  return found;
}

std::vector<Stretch> Matcher::find_leaf(PackedTexts& texts) const {
  if (kind_ == Kind::Words)
    return texts.find_row(row_terms_, field_ ? WordRegion::Title : WordRegion::Everywhere);
  return kind_ == Kind::Quantity ? texts.find_figures(*condition_)
                                 : texts.find_mentions(name_terms_);
}

std::vector<Stretch> Matcher::find_leaf(const MatchText& text) const {
  if (kind_ == Kind::Words)
    return find_words(text);
  return kind_ == Kind::Quantity ? find_quantities(text) : find_mentions(text);
}

std::vector<std::vector<Stretch>> Matcher::find_parts(const MatchText& text) const {
  if (kind_ != Kind::Any)
    return {find(text)};
  std::vector<std::vector<Stretch>> parts;
  for (const Matcher& child : children_)
    std::ranges::move(child.find_parts(text), std::back_inserter(parts));
  return parts;
}

std::vector<Stretch> Matcher::find_words(const MatchText& text) const {
  std::vector<Stretch> found;
  if (words_.empty())
    return found;
  const std::vector<MatchText::Word>& words = text.words();
  for (std::size_t i = 0; i + words_.size() <= words.size(); ++i) {
    std::size_t matched = 0;
    while (matched < words_.size() &&
           words[i + matched].place.first == words[i].place.first + matched &&
           words_[matched].contains(words[i + matched].folded))
      ++matched;
    if (matched < words_.size() || (field_ && !words[i].place.in_title))
      continue;
    const Stretch& first = words[i].place;
    const Stretch& last = words[i + matched - 1].place;
    found.push_back({first.first, last.last, {first.span.begin, last.span.end}, first.in_title});
  }
  return found;
}

std::vector<Stretch> Matcher::find_mentions(const MatchText& text) const {
  std::vector<Stretch> found;
  const auto add = [&](const ByteSpan& span) {
    if (const std::optional<Stretch> stretch = text.stretch_of(span))
      found.push_back(*stretch);
  };
  const Extraction& extraction = text.record().extraction;
  if (kind_ == Kind::Outlets) {
    for (const Outlet& outlet : extraction.outlets)
      if (outlet.span && has_role(outlet, *field_) && names_.contains(outlet.name))
        add(*outlet.span);
  } else {
    for (const Actor& actor : extraction.actors)
      if (has_type(actor, *field_) && names_.contains(actor.name))
        for (const Mention& mention : actor.mentions)
          add(mention.span);
  }
  sort_stretches(found);
  return found;
}

std::vector<Stretch> Matcher::find_quantities(const MatchText& text) const {
  std::vector<Stretch> found;
  for (const Quantity& quantity : text.record().extraction.quantities)
    if (dossier::matches(*condition_, quantity))
      if (const std::optional<Stretch> stretch = text.stretch_of(quantity.span))
        found.push_back(*stretch);
  return found;
}

}  // namespace dossier
