// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/foreign_reader.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace dossier {
namespace {

constexpr float kSurePoints = 3;

class ForeignReader {
 public:
  ForeignReader(const NameTokens& tokens, const Knowledge& knowledge)
      : tokens_(tokens), knowledge_(knowledge) {}

  std::vector<Candidate> read() {
    for (const Sentence& sentence : tokens_.text().sentences()) {
      for (std::size_t at = sentence.first_token; at < sentence.end_token;) {
        const std::size_t end = tokens_.is_capital(at) ? name_end(at, sentence) : at;
        at = std::max(end, at + 1);
      }
    }
    add_surnames();
    std::ranges::sort(candidates_, {}, &Candidate::first_token);
    return std::move(candidates_);
  }

 private:
  // Adds the name at `at` and gives the index behind it, `at` without one.
  std::size_t name_end(std::size_t at, const Sentence& sentence) {
    if (tokens_.has(at, WordClass::VesselPrefix))
      return capital_run_end(tokens_, at, sentence.end_token);
    const auto rest = tokens_.all().subspan(at, sentence.end_token - at);
    const auto known = knowledge_.longest_match(rest, 0);
    const std::size_t known_end = known && is_sure(*known, at) ? at + known->end_token : at;
    const std::size_t end = person_end(at, sentence.end_token);
    if (known_end == at && end == at)
      return at;
    add(at, std::max(known_end, end), known_end >= end ? known->aliases : std::span<const Alias>());
    return std::max(known_end, end);
  }

  // English demonyms and the capitals that stand for governments mean other things elsewhere:
  // Germán, "en Washington". So do companies named by one word: Orange, Meta, En+.
  bool is_sure(const Knowledge::Match& known, std::size_t at) const {
    const Alias& alias = known.aliases.front();
    if (alias.needs_evidence || alias.kind != AliasKind::Name)
      return false;
    return knowledge_.actor(alias).type != ActorType::Organization || known.end_token > 1 ||
           tokens_.is_acronym(at);
  }

  // Index behind the given name at `at` and the capitalised words after it, with particles ("María
  // de la Cruz") but without the "y" of lists; `at` unless that makes a full name.
  std::size_t person_end(std::size_t at, std::size_t end) const {
    constexpr std::size_t kMostWords = 5;
    if (!tokens_.has(at, WordClass::FirstName))
      return at;
    std::size_t reached = at + 1;
    std::size_t words = 1;
    for (; words < kMostWords && reached < end; ++words) {
      const std::size_t begin = tokens_.is_hyphen(reached) ? reached + 1 : reached;
      const bool list = tokens_[begin].text.size() == 1;
      const std::size_t capital = list ? end : skip_particles(tokens_, begin, end);
      if (capital >= end || tokens_.has(capital, WordClass::NotName))
        break;
      reached = capital + 1;
    }
    return words > 1 ? reached : at;
  }

  void add(std::size_t at, std::size_t end, std::span<const Alias> known) {
    Candidate candidate;
    candidate.first_token = at;
    candidate.end_token = end;
    candidate.words = end - at;
    candidate.known = known;
    if (known.empty()) {
      candidate.shape.person = kSurePoints;
      surnames_.insert(tokens_[end - 1].folded);
    }
    candidates_.push_back(candidate);
  }

  void add_surnames() {
    std::vector<Candidate> lone;
    std::size_t next = 0;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      while (next < candidates_.size() && candidates_[next].end_token <= at)
        ++next;
      const bool taken = next < candidates_.size() && candidates_[next].first_token <= at;
      if (taken || !tokens_.is_capital(at) || !surnames_.contains(tokens_[at].folded))
        continue;
      Candidate& candidate = lone.emplace_back();
      candidate.first_token = at;
      candidate.end_token = at + 1;
      candidate.words = 1;
    }
    candidates_.insert(candidates_.end(), lone.begin(), lone.end());
  }

  const NameTokens& tokens_;
  const Knowledge& knowledge_;
  std::vector<Candidate> candidates_;
  std::set<std::string_view> surnames_;  // of the full names found; views the text's tokens
};

}  // namespace

std::vector<Candidate> find_foreign_candidates(const NameTokens& tokens,
                                               const Knowledge& knowledge) {
  return ForeignReader(tokens, knowledge).read();
}

}  // namespace dossier
