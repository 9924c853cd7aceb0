// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/format.h"

#include "corpus/enum_names.h"

namespace dossier {
namespace {

constexpr auto kNames = std::to_array<EnumName<OutputFormat>>({
    {OutputFormat::Text, "text"},
    {OutputFormat::Json, "json"},
    {OutputFormat::JsonLines, "jsonl"},
    {OutputFormat::Tsv, "tsv"},
    {OutputFormat::Vimgrep, "vimgrep"},
    {OutputFormat::Paths, "paths"},
});

}  // namespace

std::string_view to_string(OutputFormat format) {
  return name_of(kNames, format);
}

std::optional<OutputFormat> output_format_from(std::string_view name) {
  return value_of(kNames, name);
}

}  // namespace dossier
