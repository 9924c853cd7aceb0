// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/figures/survey.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "corpus/schema.h"
#include "corpus/value_codec.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

// Walks over the values in one slot in the order of documents.
class ValueReader {
 public:
  ValueReader(const Xapian::Database& database, Slot slot)
      : at_(database.valuestream_begin(slot)), end_(database.valuestream_end(slot)) {}

  /// The value of a document, "" for none. Requires: documents are asked for in ascending order.
  std::string of(Xapian::docid document) {
    if (at_ != end_ && at_.get_docid() < document)
      at_.skip_to(document);
    return at_ != end_ && at_.get_docid() == document ? *at_ : std::string();
  }

 private:
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
};

class Surveyor {
 public:
  Surveyor(const Xapian::Database& database, const FigureFilter& filter)
      : filter_(filter),
        figures_(database, field_row(Field::Quantity).slot),
        stories_(database, kStorySlot) {}

  void see(Xapian::docid document) {
    std::optional<Story> story;  // read where there is a figure
    for (const Quantity& figure : unpack_quantities(figures_.of(document))) {
      if (!filter_.wants(figure))
        continue;
      TopicTally& tally = topics_[topic_of(figure)];
      if (!tally.documents.empty() && tally.documents.back() == document)
        continue;
      tally.documents.push_back(document);
      if (!story) {
        story = read_story(stories_.of(document), document);
        with_figures_.push_back(document);
      }
      if (story->is_shared)
        tally.shared_stories.insert(*story);
      else
        ++tally.unshared;
    }
  }

  std::map<FigureTopic, TopicTally> take_topics() { return std::move(topics_); }
  std::vector<Xapian::docid> take_documents() { return std::move(with_figures_); }

 private:
  const FigureFilter& filter_;
  ValueReader figures_;
  ValueReader stories_;
  std::map<FigureTopic, TopicTally> topics_;
  std::vector<Xapian::docid> with_figures_;
};

// The documents found, the best score first. A spy would see them without keeping a list, but in a
// corpus of several databases it is not told their numbers.
std::vector<Xapian::docid> ranked_documents(const Database& database, const Xapian::Query& query) {
  const auto all = static_cast<Xapian::doccount>(database.document_count());
  Xapian::Enquire enquire(database.xapian());
  enquire.set_query(query);
  const Xapian::MSet found = enquire.get_mset(0, all, all);
  return {found.begin(), found.end()};
}

}  // namespace

Survey survey_figures(const Database& database, const Xapian::Query& query,
                      const FigureFilter& filter, std::size_t best_count) {
  return translate_xapian_errors([&] {
    const std::vector<Xapian::docid> ranked = ranked_documents(database, query);
    std::vector<Xapian::docid> ascending = ranked;
    std::ranges::sort(ascending);
    Surveyor surveyor(database.xapian(), filter);
    for (const Xapian::docid document : ascending)
      surveyor.see(document);
    Survey survey{ranked.size(), {}, surveyor.take_topics()};
    const std::vector<Xapian::docid> with_figures = surveyor.take_documents();
    if (with_figures.size() <= best_count) {
      survey.best = with_figures;
      return survey;
    }
    for (std::size_t i = 0; i < std::min(ranked.size(), best_count); ++i)
      if (std::ranges::binary_search(with_figures, ranked[i]))
        survey.best.push_back(ranked[i]);
    return survey;
  });
}

}  // namespace dossier
