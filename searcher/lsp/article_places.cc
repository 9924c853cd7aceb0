// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/article_places.h"

#include <algorithm>
#include <fstream>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

#include "corpus/document/content_hash.h"
#include "corpus/text/characters.h"
#include "corpus/text/printable.h"
#include "corpus/user_folders.h"
#include "searcher/lsp/file_uri.h"
#include "searcher/lsp/wire.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 5000;

void remove_oldest(const fs::path& folder) {
  std::vector<std::pair<fs::file_time_type, fs::path>> files;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    if (std::error_code unknown; at->is_regular_file(unknown))
      files.emplace_back(at->last_write_time(unknown), at->path());
  if (files.size() <= kMostFiles)
    return;
  std::ranges::sort(files);
  for (std::size_t i = 0; i < files.size() - kMostFiles / 2; ++i)
    fs::remove(files[i].second, error);
}

// What a reader wants to know of an article, above its text.
std::string head_of(const Document& document) {
  std::string head;
  for (const std::string& line : {document.title, document.outlet, document.published,
                                  document.author, document.url, document.id})
    if (!line.empty())
      head += printable(line) + '\n';
  return head + '\n';
}

// The id as far as file names may hold it.
std::string name_of(const std::string& id) {
  constexpr std::size_t kMostBytes = 60;
  std::string name;
  for (const char c : std::string_view(id).substr(0, kMostBytes))
    name += is_ascii_alpha(c) || is_ascii_digit(c) || c == '-' ? c : '_';
  return name;
}

TextRange shifted(TextRange range, std::size_t lines) {
  range.begin.line += lines;
  range.end.line += lines;
  return range;
}

}  // namespace

ArticlePlaces::ArticlePlaces(std::filesystem::path folder) : folder_(std::move(folder)) {
  remove_oldest(folder_);
}

// Written beside and renamed, so that no editor reads half of it.
std::filesystem::path ArticlePlaces::written_file(const Record& record,
                                                  const std::string& head) const {
  const std::string text = head + record.document.text + '\n';
  fs::path file =
      folder_ / (name_of(record.document.id) + '-' + hash_digits(content_hash(text)) + ".txt");
  std::error_code error;
  if (fs::exists(file, error))
    return file;
  fs::create_directories(folder_, error);
  const fs::path draft = file.string() + '.' + std::to_string(::getpid());
  std::ofstream out(draft, std::ios::binary);
  out << text;
  out.close();
  if (!out)
    return {};
  fs::permissions(draft, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read,
                  error);
  fs::rename(draft, file, error);
  return error ? fs::path() : file;
}

Json ArticlePlaces::location(const Database& database, const Record& record, const ByteSpan& span,
                             PositionEncoding encoding) const {
  const Document& document = record.document;
  const fs::path source = database.file_of(document);
  const TextRange range = LinePositions(document.text, encoding).range_of(span);
  std::error_code error;
  if (document.text_begin && source.is_absolute() && fs::is_regular_file(source, error))
    return location_json(file_uri(source), shifted(range, document.line - 1));
  const std::string head = head_of(document);
  const fs::path file = written_file(record, head);
  if (!file.empty())
    return location_json(file_uri(file),
                         shifted(range, static_cast<std::size_t>(std::ranges::count(head, '\n'))));
  return location_json(file_uri(source), {{document.line - 1, 0}, {document.line - 1, 0}});
}

std::filesystem::path article_folder() {
  const fs::path cache = user_folder(UserFolder::Cache);
  return (cache.empty() ? fs::temp_directory_path() / "dossier" : cache) / "articles";
}

}  // namespace dossier
