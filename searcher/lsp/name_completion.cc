// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/name_completion.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/text/characters.h"
#include "searcher/completion.h"
#include "searcher/lsp/hover.h"
#include "searcher/lsp/known_names.h"
#include "searcher/lsp/wire.h"

namespace dossier {
namespace {

constexpr std::size_t kMostWords = 4;
constexpr std::size_t kFewestBytes = 2;  // one letter begins thousands of names
constexpr std::size_t kMostLookedAt = 200;

// As the protocol numbers kinds of completions: a person or group as a class, an outlet as a
// module.
constexpr int kActorItem = 7;
constexpr int kOutletItem = 9;

bool is_word_byte(char c) {
  return is_ascii_alpha(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80 ||
         c == '\'' || c == '-' || c == '.';
}

// Where the last one, two, ... words before `byte` begin, the most words first.
std::vector<std::size_t> word_begins(std::string_view text, std::size_t byte) {
  std::vector<std::size_t> begins;
  std::size_t at = byte;
  while (begins.size() < kMostWords) {
    const std::size_t end = at;
    while (at > 0 && is_word_byte(text[at - 1]))
      --at;
    if (at == end)
      break;
    begins.push_back(at);
    if (at == 0 || text[at - 1] != ' ')
      break;
    --at;
  }
  std::ranges::reverse(begins);
  return begins;
}

// A name that completes what was typed.
struct Candidate {
  Completion completion;
  std::size_t mentions = 0;  // in the draft
};

std::size_t mentions_in(const DraftReading& reading, const Completion& completion) {
  std::size_t mentions = 0;
  for (const Actor& actor : reading.extraction.actors)
    if (actor.name == completion.name)
      mentions += actor.mentions.size();
  for (const OutletMention& mention : reading.outlets)
    mentions += mention.name == completion.name ? 1 : 0;
  return mentions;
}

// The alias as the name writes it, where it is a part of it; else with capitals.
std::string written_alias(const Completion& completion, TextAnalyzer& analyzer) {
  const std::string& name = completion.name;
  for (std::size_t begin = 0; begin < name.size();) {
    for (std::size_t end = name.size();; end = name.rfind(' ', end - 1)) {
      const std::string part = name.substr(begin, end - begin);
      if (analyzer.fold(part) == completion.alias)
        return part;
      if (end == begin || name.find(' ', begin) >= end)
        break;
    }
    const std::size_t blank = name.find(' ', begin);
    begin = blank == std::string::npos ? name.size() : blank + 1;
  }
  std::string alias = completion.alias;
  for (std::size_t i = 0; i < alias.size(); ++i)
    if ((i == 0 || alias[i - 1] == ' ') && is_ascii_lower(alias[i]))
      alias[i] = static_cast<char>(alias[i] - ('a' - 'A'));
  return alias;
}

std::string type_words(Field type) {
  std::string words(field_row(type).name);
  std::ranges::replace(words, '_', ' ');
  return words;
}

Json item_for(Workspace& workspace, const Candidate& candidate, std::size_t rank,
              const TextRange& range, std::string_view typed) {
  const Completion& completion = candidate.completion;
  const bool is_outlet = completion.type == Field::Outlet;
  const std::string inserted = workspace.settings.inserts_canonical_names
                                   ? completion.name
                                   : written_alias(completion, workspace.analyzer());
  std::string order = std::to_string(rank);
  order.insert(0, 4 - std::min<std::size_t>(4, order.size()), '0');
  return {{"label", completion.name},
          {"kind", is_outlet ? kOutletItem : kActorItem},
          {"detail", type_words(completion.type) + ", " + std::to_string(completion.documents) +
                         (completion.documents == 1 ? " article" : " articles")},
          {"sortText", order},
          // Clients drop what does not begin as it was typed, which an alias need not.
          {"filterText", typed},
          {"textEdit", edit_json(range, inserted)},
          {"data", {{"name", completion.name}, {"outlet", is_outlet}}}};
}

Json list_of(Json items) {
  return {{"isIncomplete", true}, {"items", std::move(items)}};
}

}  // namespace

Json complete_names(Workspace& workspace, const Json& params) {
  const DraftPlace place = workspace.place(params);
  const std::string& text = place.draft.text();
  std::vector<Candidate> candidates;
  std::size_t begin = place.byte;
  for (const std::size_t from : word_begins(text, place.byte)) {
    begin = from;
    const std::string prefix = text.substr(from, place.byte - from);
    if (prefix.size() < kFewestBytes)
      break;
    Completions found = complete(workspace.database(), workspace.analyzer(),
                                 {prefix, {Field::Actor, Field::Outlet}, kMostLookedAt});
    for (Completion& completion : found.values) {
      const std::size_t mentions = mentions_in(place.reading, completion);
      candidates.push_back({std::move(completion), mentions});
    }
    if (!candidates.empty())
      break;
  }
  std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::mentions);
  candidates.resize(std::min(candidates.size(), workspace.settings.max_results));
  const TextRange range = place.draft.positions().range_of({begin, place.byte});
  Json items = Json::array();
  for (const Candidate& candidate : candidates)
    items.push_back(item_for(workspace, candidate, items.size(), range,
                             std::string_view(text).substr(begin, place.byte - begin)));
  return list_of(std::move(items));
}

Json describe_completion(Workspace& workspace, const Json& item) {
  Json described = item;
  const Json& data = item.at("data");
  const Field base = data.at("outlet").get<bool>() ? Field::Outlet : Field::Actor;
  if (const auto known = find_known(workspace.database(), workspace.analyzer(), base,
                                    data.at("name").get<std::string>()))
    described["documentation"] = {{"kind", workspace.client.markdown ? "markdown" : "plaintext"},
                                  {"value", describe_name(workspace, *known)}};
  return described;
}

}  // namespace dossier
