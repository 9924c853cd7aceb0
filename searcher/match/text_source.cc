// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/match/text_source.h"

#include <utility>

#include "corpus/record.h"
#include "searcher/match/match_text.h"

namespace dossier {

TextSource::TextSource(std::shared_ptr<const Matcher> matcher, TextAnalyzer& analyzer)
    : matcher_(std::move(matcher)), analyzer_(analyzer) {}

void TextSource::init(const Xapian::Database& database) {
  database_ = database;
  at_ = database_.postlist_begin(std::string());
  started_ = false;
}

bool TextSource::matches_here() const {
  const MatchText text(record_from_json(database_.get_document(*at_).get_data()), analyzer_);
  return !matcher_->find(text).empty();
}

void TextSource::go_to_match() {
  while (!at_end() && !matches_here())
    ++at_;
}

void TextSource::next(double) {
  if (started_)
    ++at_;
  started_ = true;
  go_to_match();
}

void TextSource::skip_to(Xapian::docid id, double) {
  started_ = true;
  if (at_end() || *at_ >= id)
    return;
  at_.skip_to(id);
  go_to_match();
}

bool TextSource::check(Xapian::docid id, double) {
  started_ = true;
  at_.skip_to(id);
  return at_end() || (*at_ == id && matches_here());
}

TextSource* TextSource::clone() const {
  return new TextSource(matcher_, analyzer_);  // Xapian takes it over
}

}  // namespace dossier
