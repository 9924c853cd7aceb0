// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/candidate_finder.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/actor/acronym_reader.h"
#include "corpus/actor/article_lines.h"
#include "corpus/actor/company_reader.h"
#include "corpus/actor/context_evidence.h"
#include "corpus/actor/headline_reader.h"
#include "corpus/actor/organization_reader.h"
#include "corpus/actor/shape_evidence.h"
#include "corpus/actor/title_reader.h"

namespace dossier {
namespace {

constexpr float kPlacePoints = 4;
constexpr float kBylinePoints = 1.5F;
constexpr float kThingPoints = 1.5F;

// Reads the names of one sentence from left to right.
class SentenceReader {
 public:
  SentenceReader(const NameTokens& tokens, const Knowledge& knowledge, const Sentence& sentence,
                 std::vector<Candidate>& candidates)
      : tokens_(tokens),
        knowledge_(knowledge),
        first_(sentence.first_token),
        end_(sentence.end_token),
        titles_(tokens, knowledge, sentence.end_token),
        dateline_end_(dateline_end(tokens, sentence)),
        byline_(is_byline(tokens, sentence)),
        abbreviated_(abbreviated_names(tokens, sentence)),
        candidates_(candidates) {}

  void read() {
    for (std::size_t at = first_; at < end_;)
      at = starts_name(at) ? read_run(at) : at + 1;
  }

 private:
  bool starts_name(std::size_t at) const {
    return tokens_.is_capital(at) ||
           (tokens_.is_lower(at) && at + 1 < end_ && tokens_.is_hyphen(at + 1) &&
            tokens_.has(at, WordClass::HyphenParticle) && skip_particles(tokens_, at, end_) < end_);
  }

  std::size_t read_run(std::size_t begin) {
    std::size_t run_end = run_end_at(begin);
    bool titled = false;
    for (std::size_t at = begin; at < run_end;) {
      if (const AbbreviatedName* name = abbreviated_at(at)) {
        return add_abbreviated(at, name->end_token);
      } else if (!starts_name(at)) {
        ++at;
      } else if (const std::size_t firm = partnership_end(tokens_, knowledge_, at, end_);
                 firm != at) {
        return add_organization(at, firm);
      } else if (const std::size_t title = titles_.title_end(at); title != at) {
        titled = !is_ship(at);
        at = titles_.office_end(title);
      } else {
        const std::size_t next = read_name(at, run_end, titled);
        titled = false;
        if (next >= run_end)
          return next;
        at = next;
      }
      // "Minister of Health Hala Zayed": the office leads beyond the run of capitals.
      if (titled && at >= run_end && tokens_.is_capital(at) && at < end_ &&
          !tokens_.is_possessive(at - 1))
        run_end = run_end_at(at);
    }
    return run_end;
  }

  // "the Queen Isolde" sails; she who reigns has no article.
  bool is_ship(std::size_t title) const {
    constexpr auto kTitles = std::to_array<std::string_view>({"king", "lady", "princess", "queen"});
    return title > first_ && tokens_.is(title - 1, "the") &&
           std::ranges::any_of(kTitles,
                               [&](std::string_view word) { return tokens_.is(title, word); });
  }

  // The organisation that an acronym behind it proves to begin at `at`.
  const AbbreviatedName* abbreviated_at(std::size_t at) const {
    const auto found = std::ranges::find(abbreviated_, at, &AbbreviatedName::first_token);
    return found != abbreviated_.end() && found->organization ? &*found : nullptr;
  }

  // Where the run of capitals at `at` ends: before an abbreviated organisation at the latest.
  std::size_t run_end_at(std::size_t at) const {
    const std::size_t run_end = capital_run_end(tokens_, at, end_);
    for (std::size_t i = at + 1; i < run_end && !abbreviated_.empty(); ++i)
      if (abbreviated_at(i) != nullptr)
        return i;
    return run_end;
  }

  // The actors that the lexicons know by exactly these words.
  std::span<const Alias> known_to(std::size_t at, std::size_t end) const {
    const auto known = known_at(at);
    return known && at + known->end_token == end ? known->aliases : std::span<const Alias>();
  }

  std::span<const Token> sentence_rest(std::size_t at) const {
    return tokens_.all().subspan(at, end_ - at);
  }

  std::optional<Knowledge::Match> known_at(std::size_t at) const {
    const auto match = knowledge_.longest_match(sentence_rest(at), 0);
    return match ? match : spoken_acronym(at);
  }

  // "Unesco" and "Opec" as British papers write them, where no other word is written so.
  std::optional<Knowledge::Match> spoken_acronym(std::size_t at) const {
    constexpr std::size_t kFewestLetters = 4;
    if (tokens_[at].letter_case != LetterCase::Title ||
        tokens_[at].folded.size() < kFewestLetters || !tokens_.classes(at).empty())
      return std::nullopt;
    const std::span<const Alias> aliases = knowledge_.find(tokens_[at].folded);
    if (aliases.empty() || !aliases.front().upper_case ||
        knowledge_.actor(aliases.front()).type != ActorType::Organization)
      return std::nullopt;
    return Knowledge::Match{1, aliases};
  }

  // Reads one name at `at`, or passes over a word that begins none; gives the index behind it.
  std::size_t read_name(std::size_t at, std::size_t run_end, bool titled) {
    // "Bovine Lung Fever (BLF)" is not the front of that acronym.
    const std::optional<Knowledge::Match> known =
        abbreviates_thing(at, at + 1) ? std::nullopt : known_at(at);
    const std::size_t known_end = known ? at + known->end_token : at;
    if (tokens_.has(at, WordClass::VesselPrefix))
      return run_end;
    if (known_end == at && tokens_.has(at, WordClass::NotName))
      return at + 1;
    if (tokens_.has(at, WordClass::OrganizationFirst) && at + 1 < run_end && known_end <= at + 1)
      return add_organization(at, run_end);
    const std::size_t words_end = stretch(at, known_end, run_end);
    const std::optional<std::size_t> organization =
        titled ? std::nullopt : organization_end(tokens_, at, words_end, end_);
    const bool doubtful = known && known->aliases.front().needs_evidence;
    if (const std::size_t reached = std::max({known_end, words_end, organization.value_or(at)}),
        behind = titled ? reached : company_end(reached);
        behind != reached)
      return add_organization(at, behind);
    if (organization && *organization >= known_end + (doubtful || !known ? 0 : 1) &&
        !goes_on_for(known, known_end) && !is_feigned(at, known_end, *organization))
      return add_organization(
          at, *organization,
          doubtful && *organization == known_end ? known->aliases : std::span<const Alias>());
    const std::size_t stretch_end = std::max(known_end, words_end);
    if (known && takes(*known, known_end, stretch_end))
      return add_known(at, known_end, known->aliases, titled);
    return add_unknown(at, stretch_end, titled);
  }

  // Index behind what only companies have behind a name that ends before `at`.
  std::size_t company_end(std::size_t at) const {
    const std::size_t branch = branch_end(tokens_, knowledge_, at, end_);
    return branch != at ? branch : legal_form_end(tokens_, at, end_);
  }

  // "the European Union for Foreign Affairs": the "for" belongs to what stands before a name that
  // the lexicons know whole.
  bool goes_on_for(const std::optional<Knowledge::Match>& known, std::size_t known_end) const {
    return known && knowledge_.actor(known->aliases.front()).type == ActorType::Organization &&
           (tokens_.is(known_end, "for") || tokens_.is(known_end, "on") ||
            tokens_.is(known_end, "against"));
  }

  // "U.S. Bank officials": behind the dot some writers begin any word with a capital.
  bool is_feigned(std::size_t at, std::size_t known_end, std::size_t end) const {
    return known_end == at + 1 && end == known_end + 1 && tokens_[at].text.ends_with('.') &&
           tokens_.has(known_end, WordClass::CompanySuffix) &&
           !tokens_.has(known_end, WordClass::LegalForm);
  }

  // The second half of "sub-Saharan" or "pro-European".
  bool is_prefixed(std::size_t at) const {
    return at > first_ + 1 && tokens_.is_hyphen(at - 1) && tokens_.is_lower(at - 2) &&
           !tokens_.has(at - 2, WordClass::HyphenParticle);
  }

  // "R-Minn" and "D-N.Y." behind the name of a member of the US Congress.
  bool is_constituency(std::size_t at) const {
    return (tokens_.is(at, "r") || tokens_.is(at, "d") || tokens_.is(at, "i")) &&
           tokens_.is_hyphen(at + 1);
  }

  // Index behind the words from `at` that can be one name: up to a title or a word that is no name,
  // behind what the lexicons know ("Ping An" of "Ping An Bank").
  std::size_t stretch(std::size_t at, std::size_t known_end, std::size_t run_end) const {
    std::size_t i = std::max(skip_particles(tokens_, at, run_end) + 1, known_end);
    for (; i < run_end; ++i) {
      if (!tokens_.is_capital(i) || tokens_.is_hyphen(i - 1))
        continue;
      if ((titles_.title_end(i) != i && !tokens_.has(i - 1, WordClass::Particle)) ||
          ends_before(i, run_end))
        break;
    }
    return std::min(i, run_end);
  }

  // Whether a word that is no name ends the name before it: not in "Theresa May" nor after an
  // initial.
  bool ends_before(std::size_t at, std::size_t run_end) const {
    const bool surname = tokens_.has(at - 1, WordClass::FirstName) && at + 1 == run_end;
    return tokens_.has(at, WordClass::NotName) && !tokens_.is_initial(at) && !surname;
  }

  bool is_demonym(std::size_t at) const {
    const auto known = known_at(at);
    return known && known->aliases.front().kind == AliasKind::Demonym &&
           !known->aliases.front().needs_evidence;
  }

  // Whether a known name is the name here, and not the beginning of another: "Jordan" of "Jordan
  // Henderson".
  bool takes(const Knowledge::Match& known, std::size_t known_end, std::size_t stretch_end) const {
    if (known_end >= stretch_end)
      return true;
    const Alias& alias = known.aliases.front();
    const ActorType type = knowledge_.actor(alias).type;
    if (type == ActorType::Country)
      return alias.kind != AliasKind::Seat && !(alias.needs_evidence);
    if (type == ActorType::Person)
      return known.end_token > 1;
    return !alias.needs_evidence;
  }

  std::size_t add_organization(std::size_t at, std::size_t end, std::span<const Alias> known = {}) {
    Candidate candidate = candidate_of(at, end);
    candidate.known = known;
    candidate.certain = ActorType::Organization;
    candidates_.push_back(candidate);
    return end;
  }

  // "Saltmere Dockers Union (SDU)"; but "United Arab Emirates (UAE)" stays a country.
  std::size_t add_abbreviated(std::size_t at, std::size_t end) {
    const std::span<const Alias> known = known_to(at, end);
    if (!known.empty() && knowledge_.actor(known.front()).type == ActorType::Country)
      return add_known(at, end, known, false);
    return add_organization(at, end, known);
  }

  // "US-led (anti-Daesh) coalition" is an organisation beside the country.
  void add_led_coalition(std::size_t at, std::size_t end) {
    constexpr std::size_t kReach = 5;
    if (!tokens_.is_hyphen(end) || !tokens_.is(end + 1, "led"))
      return;
    for (std::size_t i = end + 2; i < std::min(end_, end + kReach + 2); ++i)
      if (tokens_.is(i, "coalition"))
        add_organization(at, i + 1);
  }

  std::size_t add_known(std::size_t at, std::size_t end, std::span<const Alias> aliases,
                        bool titled) {
    Candidate candidate = candidate_of(at, end);
    candidate.known = aliases;
    if (knowledge_.actor(aliases.front()).type == ActorType::Country)
      add_led_coalition(at, end);
    candidate.titled = titled;
    if (aliases.front().needs_evidence)
      add_shape(tokens_, candidate);
    add_context(tokens_, candidate);
    candidates_.push_back(candidate);
    return end;
  }

  // Index of the first word of a person's name behind everyday words that lead to it: "Security
  // Policy Federica Mogherini". `at` if there is none.
  std::size_t skip_subjects(std::size_t at, std::size_t end) const {
    std::size_t i = at;
    while (i < end && tokens_.is_capital(i) && !titles_.may_be_person(i) &&
           tokens_.classes(i).has_any({WordClass::Topic, WordClass::Common}))
      ++i;
    return i + 1 < end && tokens_.has(i, WordClass::FirstName) ? i : at;
  }

  std::size_t add_unknown(std::size_t at, std::size_t end, bool titled) {
    at = skip_subjects(at, end);
    std::size_t last = end;
    while (last > at && !tokens_.is_word(last - 1))
      --last;
    Candidate candidate = candidate_of(at, last);
    candidate.titled = titled;
    if (is_prefixed(at) || is_constituency(at))
      return end;
    if (const auto place = knowledge_.places().longest_match(sentence_rest(at), 0);
        at < dateline_end_ || (place && at + place->end_token >= last)) {
      candidate.shape.place += kPlacePoints;
      candidate.place = true;
    }
    if (abbreviates_thing(at, last))
      candidate.context.place += kThingPoints;
    if (byline_ && candidate.words > 1)
      candidate.context.person += kBylinePoints;
    add_shape(tokens_, candidate);
    add_context(tokens_, candidate);
    candidates_.push_back(candidate);
    return end;
  }

  // Whether these words, or the acronym for them, are abbreviated here and hold no word that
  // organisations have: "Bovine Lung Fever (BLF)".
  bool abbreviates_thing(std::size_t at, std::size_t end) const {
    return std::ranges::any_of(abbreviated_, [&](const AbbreviatedName& name) {
      return !name.organization &&
             ((name.first_token == at && name.end_token == end) || name.end_token + 1 == at);
    });
  }

  Candidate candidate_of(std::size_t at, std::size_t end) const {
    Candidate candidate;
    candidate.first_token = at;
    candidate.end_token = end;
    candidate.begins_sentence = begins_sentence(at);
    for (std::size_t i = at; i < end; ++i)
      if (tokens_.is_word(i) && (i == at || !tokens_.is_hyphen(i - 1)))
        ++candidate.words;
    return candidate;
  }

  // Behind a quotation mark, a colon or a bullet a sentence begins as well.
  bool begins_sentence(std::size_t at) const {
    if (at == first_)
      return true;
    const std::string_view before = tokens_[at - 1].text;
    return tokens_[at - 1].kind == TokenKind::Punctuation && before != "," && before != "(" &&
           before != "-" && before != "/" && before != "&";
  }

  const NameTokens& tokens_;
  const Knowledge& knowledge_;
  std::size_t first_;
  std::size_t end_;
  TitleReader titles_;
  std::size_t dateline_end_;
  bool byline_;
  std::vector<AbbreviatedName> abbreviated_;
  std::vector<Candidate>& candidates_;
};

}  // namespace

std::vector<Candidate> find_candidates(const NameTokens& tokens, const Knowledge& knowledge) {
  std::vector<Candidate> candidates;
  std::vector<Sentence> headlines;
  for (const Sentence& sentence : tokens.text().sentences()) {
    if (is_headline(tokens, sentence) && !is_byline(tokens, sentence))
      headlines.push_back(sentence);
    else
      SentenceReader(tokens, knowledge, sentence, candidates).read();
  }
  if (!headlines.empty())
    add_headline_candidates(tokens, knowledge, headlines, candidates);
  return candidates;
}

}  // namespace dossier
