// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/telling_words.h"

#include <xapian.h>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// Terms with a prefix begin with a capital, which folded words never do.
class WordDecider final : public Xapian::ExpandDecider {
 public:
  bool operator()(const std::string& term) const override {
    return !term.empty() && !(term.front() >= 'A' && term.front() <= 'Z') &&
           !is_ascii_digit(term.front());
  }
};

}  // namespace

std::vector<TellingWord> telling_words(const Xapian::Database& database,
                                       const Xapian::RSet& documents, std::size_t count) {
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query::MatchNothing);  // which Xapian wants, though it adds nothing
  enquire.set_expansion_scheme("bo1");
  const WordDecider is_word;
  const Xapian::ESet best =
      enquire.get_eset(static_cast<Xapian::termcount>(count), documents, &is_word);
  std::vector<TellingWord> words;
  for (auto word = best.begin(); word != best.end(); ++word)
    words.push_back({*word, word.get_weight() / best.begin().get_weight()});
  return words;
}

}  // namespace dossier
