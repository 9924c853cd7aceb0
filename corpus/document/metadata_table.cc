// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/metadata_table.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "corpus/document/option_file.h"
#include "corpus/document/path_pattern.h"
#include "corpus/error.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

constexpr std::string_view kPathColumn = "path";

std::string_view file_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

// The field that each column holds; none for the pattern's.
using Columns = std::vector<std::optional<DocumentField>>;

[[noreturn]] void fail_header(const std::string& path, std::size_t line, const std::string& what) {
  throw Error(ErrorKind::Usage, path + ':' + std::to_string(line) + ": " + what,
              "name the columns in the first row, separated by tabs: path and any of "
              "outlet, published, url, title, author, language, id");
}

Columns columns_from(const std::string& path, const std::vector<LexiconRow>& rows) {
  if (rows.empty())
    fail_header(path, 1, "no row that names the columns");
  const LexiconRow& header = rows.front();
  if (std::ranges::count(header.cells, kPathColumn) != 1)
    fail_header(path, header.line, "not exactly one column \"path\"");
  Columns columns;
  for (const std::string_view name : header.cells) {
    const std::optional<DocumentField> field = document_field(name);
    if (!field && name != kPathColumn)
      fail_header(path, header.line, "no field \"" + std::string(name) + '"');
    columns.push_back(field);
  }
  return columns;
}

std::string fault_of(const LexiconRow& row, const Columns& columns) {
  if (row.cells.size() > columns.size())
    return std::to_string(row.cells.size()) + " columns where the first row names " +
           std::to_string(columns.size());
  const auto pattern = std::ranges::find(columns, std::optional<DocumentField>()) - columns.begin();
  return trim(row.cell(static_cast<std::size_t>(pattern))).empty() ? "no path" : "";
}

}  // namespace

MetadataTable MetadataTable::read(const std::string& path, const ProblemSink& problems) {
  const std::string text = read_option_file(path, "metadata", "--meta");
  const std::vector<LexiconRow> rows = lexicon_rows(text);
  const Columns columns = columns_from(path, rows);
  MetadataTable table;
  for (const LexiconRow& row : std::span(rows).subspan(1)) {
    if (std::string fault = fault_of(row, columns); !fault.empty()) {
      problems({path, row.line, std::move(fault), Problem::Effect::Skipped});
      continue;
    }
    Row taken;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string_view given = trim(row.cells[i]);
      if (!columns[i]) {
        taken.pattern = given;
        continue;
      }
      std::string value = field_value(*columns[i], given);
      if (value.empty() && !given.empty())
        problems({path, row.line, "cannot read \"" + std::string(given) + '"',
                  Problem::Effect::Repaired});
      else if (!value.empty())
        taken.values.emplace_back(*columns[i], std::move(value));
    }
    table.add(std::move(taken));
  }
  return table;
}

void MetadataTable::fill(Document& document) const {
  const std::size_t match = first_match(document.path);
  if (match == rows_.size())
    return;
  for (const auto& [field, value] : rows_[match].values)
    if ((document.*field).empty())
      document.*field = value;
}

std::vector<std::string> MetadataTable::patterns_without(std::span<const std::string> paths) const {
  std::unordered_set<std::string_view> plain;
  for (const std::string_view path : paths) {
    plain.insert(path);
    plain.insert(file_name(path));
  }
  const auto is_used = [&](const std::string& pattern) {
    return has_wildcard(pattern)
               ? std::ranges::any_of(
                     paths, [&](const std::string& path) { return matches_path(pattern, path); })
               : plain.contains(pattern);
  };
  std::vector<std::string> unused;
  for (const Row& row : rows_)
    if (!is_used(row.pattern))
      unused.push_back(row.pattern);
  return unused;
}

void MetadataTable::add(Row row) {
  const std::size_t index = rows_.size();
  if (has_wildcard(row.pattern))
    wildcards_.push_back(index);
  else
    exact_.emplace(row.pattern, index);
  rows_.push_back(std::move(row));
}

std::size_t MetadataTable::first_match(std::string_view path) const {
  std::size_t first = rows_.size();
  for (const std::string_view key : {path, file_name(path)})
    if (const auto found = exact_.find(std::string(key)); found != exact_.end())
      first = std::min(first, found->second);
  for (const std::size_t row : wildcards_)
    if (row < first && matches_path(rows_[row].pattern, path))
      return row;
  return first;
}

}  // namespace dossier
