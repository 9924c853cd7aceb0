// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/position_writer.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace dossier {
namespace {

std::vector<std::string> path_terms_of(std::string_view path, TextAnalyzer& analyzer) {
  std::vector<std::string> terms;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (const std::string component = analyzer.fold(path.substr(begin, end - begin));
        !component.empty())
      terms.push_back(term_for(Field::Path, component));
    begin = end + 1;
  }
  return terms;
}

std::vector<CountedTerm> counted(std::span<const PositionPacker::Term> terms) {
  std::vector<CountedTerm> counted;
  counted.reserve(terms.size());
  for (const PositionPacker::Term& term : terms)
    counted.push_back({std::string(term.term), term.count});
  return counted;
}

}  // namespace

RecordPositions PositionWriter::write(const Record& record, const AnalyzedText& title,
                                      const AnalyzedText& text) {
  RecordPositions written;
  add_title(title);
  written.title_words = counted(packer_.words());
  add_text(text);
  written.words = counted(packer_.words());
  written.pairs = std::exchange(pairs_, {});
  has_pair_.reset();
  add_names(record.extraction, text);
  add_figures(record.extraction, text);
  written.path_terms = path_terms_of(record.document.path, analyzer_);
  end_passage();
  for (const std::string& term : written.path_terms)
    packer_.add_word(term);
  written.packed = packer_.pack();
  names_.clear();
  return written;
}

std::uint32_t PositionWriter::add_word(std::string_view word) {
  const std::optional<PairMark> pair = pair_mark(word_before_, word);
  if (pair && !has_pair_[*pair]) {
    has_pair_.set(*pair);
    pairs_.push_back(*pair);
  }
  word_before_ = word;
  return packer_.add_word(word);
}

void PositionWriter::end_passage() {
  word_before_ = {};
  packer_.end_passage();
}

void PositionWriter::add_title(const AnalyzedText& title) {
  for (const Token& token : title.tokens())
    if (takes_position(token))
      add_word(token.folded);
  packer_.end_title();
  end_passage();
}

void PositionWriter::add_text(const AnalyzedText& text) {
  positions_.clear();
  std::size_t paragraph = 0;
  for (const Token& token : text.tokens()) {
    if (const std::size_t current = text.sentence_of(token).paragraph; current != paragraph) {
      paragraph = current;
      end_passage();
    }
    positions_.push_back(takes_position(token) ? add_word(token.folded) : 0);
  }
}

WordSpan PositionWriter::place_of(const AnalyzedText& text, const ByteSpan& span) const {
  const std::span<const Token> tokens = text.tokens();
  WordSpan place;
  for (std::size_t i = text.token_at(span.begin); i < tokens.size(); ++i) {
    const std::uint32_t position = positions_[i];
    if (tokens[i].span.begin >= span.end)
      break;
    if (position == 0)
      continue;
    if (place.words == 0)
      place.first = position;
    place.words = position - place.first + 1;
  }
  return place;
}

void PositionWriter::add_names(const Extraction& extraction, const AnalyzedText& text) {
  for (const Outlet& outlet : extraction.outlets)
    if (outlet.span && is_counted(outlet))
      packer_.add_mention(names_.emplace_back(term_for(field_of(outlet.role), outlet.name)),
                          place_of(text, *outlet.span));
  for (const Actor& actor : extraction.actors) {
    if (!is_counted(actor))
      continue;
    const std::string& term = names_.emplace_back(term_for(field_of(actor.type), actor.name));
    for (const Mention& mention : actor.mentions)
      packer_.add_mention(term, place_of(text, mention.span));
  }
}

void PositionWriter::add_figures(const Extraction& extraction, const AnalyzedText& text) {
  for (const Quantity& quantity : extraction.quantities)
    if (is_counted(quantity))
      packer_.add_figure(place_of(text, quantity.span));
}

bool is_counted(const Quantity& quantity) {
  return quantity.scope == Scope::Body && !quantity.flags.negated;
}

bool is_counted(const Actor& actor) {
  return std::ranges::any_of(actor.mentions,
                             [](const Mention& each) { return each.scope == Scope::Body; });
}

bool is_counted(const Outlet& outlet) {
  return outlet.scope == Scope::Body;
}

Field field_of(OutletRole role) {
  return role == OutletRole::Publisher ? Field::Publisher
         : role == OutletRole::Agency  ? Field::Agency
                                       : Field::Cited;
}

Field field_of(ActorType type) {
  switch (type) {
    case ActorType::Person:
      return Field::Person;
    case ActorType::Organization:
      return Field::Organization;
    case ActorType::ArmedGroup:
      return Field::ArmedGroup;
    case ActorType::Country:
      break;
  }
  return Field::Country;
}

}  // namespace dossier
