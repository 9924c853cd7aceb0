// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/organization_reader.h"

#include <algorithm>

#include "corpus/actor/shape_evidence.h"

namespace dossier {
namespace {

// "Office of the High Commissioner for Human Rights" has two; more is a sentence, not a name.
constexpr int kMostTails = 3;

bool is_joint(const NameTokens& tokens, std::size_t i) {
  return tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "on") || tokens.is(i, "against");
}

bool is_subject(const NameTokens& tokens, std::size_t i) {
  return tokens.is_capital(i) && tokens.has(i, WordClass::Topic);
}

// "Saltmere City Government"; alone it stands for a country's.
bool is_local_government(const NameTokens& tokens, std::size_t i) {
  return i > 0 && tokens.is(i, "government") && tokens.is_capital(i - 1) &&
         tokens.has(i - 1, WordClass::LocalLevel);
}

bool is_head(const NameTokens& tokens, std::size_t i) {
  return tokens.is_capital(i) &&
         (tokens.has(i, WordClass::OrganizationHead) || is_local_government(tokens, i));
}

// "Friends of the ...", "Conference of ...": what leads without ever ending a name.
bool is_mere_lead(const NameTokens& tokens, std::size_t i) {
  const std::size_t next = i + (tokens.is(i + 2, "the") ? 3 : 2);
  return tokens.is_capital(i) && tokens.has(i, WordClass::OrganizationLead) &&
         is_joint(tokens, i + 1) && tokens.is_capital(next);
}

// "Prosecutor General's Office": a title in the possessive belongs to the name.
bool is_owner_title(const NameTokens& tokens, std::size_t i) {
  return tokens.is_possessive(i + 1) ||
         (tokens.has(i + 1, WordClass::TitleWord) && tokens.is_possessive(i + 2));
}

// Index of the run's last head, `end` if it has none. What a title or "Monday" begins is another
// name.
std::size_t last_head(const NameTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t head = end;
  for (std::size_t i = at; i < end; ++i) {
    if (i > at && tokens.has(i, WordClass::TitleWord) &&
        !tokens.has(i, WordClass::OrganizationHead) && !is_owner_title(tokens, i))
      break;
    if (is_head(tokens, i) || is_mere_lead(tokens, i))
      head = i;
  }
  return head;
}

std::size_t subject_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  while (at < end && is_subject(tokens, at))
    ++at;
  return at;
}

// Index behind the subjects at `at`: "Health", "Health, Labour and Welfare"; `at` if there is none.
// A comma alone may end the name; only the "and" of a list proves that it went on.
std::size_t subjects_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t proven = subject_end(tokens, at, end);
  for (std::size_t i = proven; i > at && i < end;) {
    const bool comma = tokens[i].text == ",";
    if (comma && tokens.is(i + 1, "and"))
      ++i;
    const bool conjunction = tokens.is(i, "and") || tokens[i].text == "&";
    std::size_t next = subject_end(tokens, i + 1, end);
    if ((!comma && !conjunction) || next == i + 1)
      break;
    // "Youth and National Service"
    if (conjunction && is_head(tokens, next) && !is_mere_lead(tokens, next))
      ++next;
    i = next;
    if (conjunction)
      proven = next;
  }
  return proven;
}

// Index behind the capitalised words from `at` up to a title or a word that is no name.
std::size_t name_run_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  const std::size_t run = capital_run_end(tokens, at, end);
  std::size_t reached = at;
  while (reached < run && !(reached > at && tokens.has(reached, WordClass::TitleWord)) &&
         !tokens.has(reached, WordClass::NotName))
    ++reached;
  return reached;
}

// Index behind "and Opposition Forces" at `at`, where everyday words stand on both sides; or behind
// "and Ecology (ICIPE)", whose acronym proves that the name goes on. `at` otherwise.
std::size_t second_subject_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  if (!tokens.is(at, "and") || at + 1 >= end || !tokens.is_capital(at + 1))
    return at;
  const std::size_t run = name_run_end(tokens, at + 1, end);
  if (run + 1 < end && tokens[run].text == "(" && tokens.is_word(run + 1) &&
      tokens[run + 1].folded.ends_with(tokens[run - 1].folded.front()))
    return run;
  return is_common_word(tokens, at - 1) && is_common_word(tokens, at + 1) ? run : at;
}

// Index behind "of (the) ..." at `at`; `at` if no such tail follows.
std::size_t tail_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  if (!is_joint(tokens, at) || at + 1 >= end)
    return at;
  std::size_t begin = at + 1;
  if (tokens.is(begin, "the"))
    ++begin;
  if (begin >= end || !tokens.is_capital(begin))
    return at;
  const std::size_t subjects = subjects_end(tokens, begin, end);
  const std::size_t reached = name_run_end(tokens, begin, end);
  if (reached == begin)
    return at;
  return std::max({subjects, reached, second_subject_end(tokens, reached, end)});
}

std::size_t with_tails(const NameTokens& tokens, std::size_t at, std::size_t end) {
  for (int tails = 0; tails < kMostTails; ++tails) {
    const std::size_t next = tail_end(tokens, at, end);
    if (next == at)
      break;
    at = next;
  }
  return at;
}

// "Co Inc" is what is left of a name that began with a sign or a figure.
bool has_suffixes_only(const NameTokens& tokens, std::size_t at, std::size_t end) {
  for (std::size_t i = at; i < end; ++i)
    if (tokens.is_capital(i) && !tokens.has(i, WordClass::CompanySuffix))
      return false;
  return true;
}

// "Natural Resources", "Information Systems", "High School": a task or a sort of thing, which only
// a proper name or a legal form makes a company or a school.
bool is_common_noun(const NameTokens& tokens, std::size_t at, std::size_t end) {
  const std::size_t head = end - 1;
  const bool school = tokens.is(head, "school") || tokens.is(head, "college");
  const bool task = tokens.classes(head).has_any({WordClass::CompanySuffix, WordClass::Topic}) &&
                    !tokens.classes(head).has_any(
                        {WordClass::OrganizationLead, WordClass::LegalForm, WordClass::FirmNoun});
  if (!school && !task)
    return false;
  for (std::size_t i = at; i < head; ++i)
    if (tokens.is_word(i) && !tokens.has(i, WordClass::Common) && !tokens.has(i, WordClass::Topic))
      return false;
  return true;
}

// Index behind "Banking Co Ltd" of "Saltmere Trust and Banking Co Ltd": a second half of everyday
// words and legal forms names no company by itself. `at` if it does not begin there.
std::size_t second_half_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  const std::size_t reached = capital_run_end(tokens, at, end);
  std::size_t i = at;
  while (i < reached && is_common_word(tokens, i) && !tokens.has(i, WordClass::LegalForm))
    ++i;
  if (i == at || i == reached)
    return at;
  while (i < reached && tokens.has(i, WordClass::LegalForm))
    ++i;
  return i == reached ? i : at;
}

// Index behind "Food and Agriculture Organization": a run that "and" joins with one that a head
// ends. `run_end` if there is none.
std::size_t joined_by_and(const NameTokens& tokens, std::size_t run_end, std::size_t end) {
  if (!tokens.is(run_end, "and") || run_end + 1 >= end || !tokens.is_capital(run_end + 1))
    return run_end;
  if (const std::size_t half = second_half_end(tokens, run_end + 1, end);
      half != run_end + 1 && (is_common_word(tokens, run_end - 1) || is_head(tokens, run_end - 1)))
    return half;
  if (!is_common_word(tokens, run_end - 1) || !is_common_word(tokens, run_end + 1) ||
      (is_head(tokens, run_end - 1) && !is_subject(tokens, run_end - 1)))
    return run_end;
  std::size_t begin = run_end + 1;
  std::size_t reached = capital_run_end(tokens, begin, end);
  std::size_t head = last_head(tokens, begin, reached);
  // "Seed and Plant Regulation and Control Agency"
  while (head == reached && tokens.is(reached, "and") && tokens.is_capital(reached + 1) &&
         is_common_word(tokens, reached - 1) && is_common_word(tokens, reached + 1)) {
    begin = reached + 1;
    reached = capital_run_end(tokens, begin, end);
    head = last_head(tokens, begin, reached);
  }
  return head < reached && head > begin && !is_subject(tokens, head) ? head + 1 : run_end;
}

}  // namespace

std::size_t legal_form_end(const NameTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t i = at;
  if (i + 1 < end && tokens[i].text == "." && !tokens[i].space_before)
    ++i;
  if (i + 1 >= end || tokens[i].text != ",")
    return at;
  return tokens.is_capital(i + 1) && tokens.has(i + 1, WordClass::LegalForm) ? i + 2 : at;
}

std::optional<std::size_t> organization_end(const NameTokens& tokens, std::size_t at,
                                            std::size_t run_end, std::size_t end) {
  if (const std::size_t joined = joined_by_and(tokens, run_end, end); joined != run_end)
    return with_tails(tokens, joined, end);
  const std::size_t head = last_head(tokens, at, run_end);
  if (head == run_end)
    return std::nullopt;
  std::size_t reached = head + 1;
  if (reached == run_end && tokens.has(head, WordClass::OrganizationLead))
    reached = with_tails(tokens, reached, end);
  const bool ends_as_thing = run_end > reached && tokens.has(run_end - 1, WordClass::NotActor);
  if (reached == at + 1 || ends_as_thing || has_suffixes_only(tokens, at, reached) ||
      is_common_noun(tokens, at, reached))
    return std::nullopt;
  return reached;
}

}  // namespace dossier
