// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/outlet/cue_loader.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "corpus/outlet/cue_lexicon.h"
#include "corpus/outlet/lexicons.h"
#include "corpus/text/lexicon.h"
#include "corpus/text/phrase_key.h"

namespace dossier {
namespace {

constexpr auto kUses = std::to_array<std::pair<std::string_view, Cue>>({
    {"say", Cue::Say},
    {"speak", Cue::Speak},
    {"tell", Cue::Tell},
    {"before", Cue::Before},
    {"product", Cue::Product},
    {"credit", Cue::Credit},
    {"skip", Cue::Skip},
    {"kind", Cue::Kind},
    {"describe", Cue::Describe},
    {"unnamed", Cue::Unnamed},
    {"body", Cue::Body},
    {"not_after", Cue::NotAfter},
    {"not_before", Cue::NotBefore},
    {"names", Cue::Names},
    {"contributed", Cue::Contributed},
    {"desk", Cue::Desk},
    {"source", Cue::Source},
    {"event", Cue::Event},
    {"accord", Cue::Accord},
    {"pronoun", Cue::Pronoun},
    {"press", Cue::Press},
    {"put", Cue::Put},
    {"figure", Cue::Figure},
    {"quote", Cue::Quote},
    {"agency", Cue::Agency},
});

std::uint32_t uses_of(std::string_view cell) {
  std::uint32_t bits = 0;
  for (const std::string_view use : lexicon_list(cell))
    if (const auto* found = std::ranges::find(kUses, use, &std::pair<std::string_view, Cue>::first);
        found != kUses.end())
      bits |= static_cast<std::uint32_t>(found->second);
  return bits;
}

}  // namespace

PhraseTable lexicon_cues() {
  std::map<std::string, std::uint32_t> uses;
  for (const std::string_view table : {kCues, kNotOutletContext})
    for (const LexiconRow& row : lexicon_rows(table))
      uses[phrase_key(row.cell(0))] |= uses_of(row.cell(1));
  PhraseTable phrases;
  for (const auto& [phrase, bits] : uses)
    phrases.add(phrase, bits);
  return phrases;
}

}  // namespace dossier
