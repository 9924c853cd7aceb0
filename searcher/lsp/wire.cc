// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/wire.h"

#include <algorithm>
#include <cstdint>

namespace dossier {
namespace {

// A number below zero is none that the protocol allows; the beginning is the nearest.
std::size_t count_from(const Json& number) {
  return static_cast<std::size_t>(std::max<std::int64_t>(0, number.get<std::int64_t>()));
}

}  // namespace

TextPosition position_from(const Json& position) {
  return {count_from(position.at("line")), count_from(position.at("character"))};
}

TextRange range_from(const Json& range) {
  return {position_from(range.at("start")), position_from(range.at("end"))};
}

Json to_json(const TextPosition& position) {
  return {{"line", position.line}, {"character", position.character}};
}

Json to_json(const TextRange& range) {
  return {{"start", to_json(range.begin)}, {"end", to_json(range.end)}};
}

Json location_json(const std::string& uri, const TextRange& range) {
  return {{"uri", uri}, {"range", to_json(range)}};
}

Json edit_json(const TextRange& range, const std::string& new_text) {
  return {{"range", to_json(range)}, {"newText", new_text}};
}

}  // namespace dossier
