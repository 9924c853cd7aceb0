// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>
#include <xapian.h>

#include "corpus/database_path.h"
#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/text/printable.h"
#include "corpus/xapian_error.h"
#include "indexer/commands.h"
#include "indexer/database_directory.h"
#include "indexer/status.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

using Counts = std::map<std::string, std::size_t>;

constexpr std::size_t kMostShown = 12;

// The months in their order, all else by number; a person reads the first or the latest.
void print_counts(std::string_view what, const Counts& counts, bool by_name, std::ostream& out) {
  std::vector<std::pair<std::string, std::size_t>> rows(counts.begin(), counts.end());
  if (!by_name)
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             &std::pair<std::string, std::size_t>::second);
  const std::size_t shown = std::min(rows.size(), kMostShown);
  const auto first = by_name ? rows.end() - static_cast<std::ptrdiff_t>(shown) : rows.begin();
  if (!rows.empty())
    out << '\n' << what << '\n';
  for (auto row = first; row != first + static_cast<std::ptrdiff_t>(shown); ++row)
    out << "  " << row->second << "  " << (row->first.empty() ? "(none)" : printable(row->first))
        << '\n';
  if (shown < rows.size())
    out << "  and " << rows.size() - shown << (by_name ? " before\n" : " more\n");
}

void print_as_text(const DatabaseStatus& status, const fs::path& path, std::uintmax_t bytes,
                   std::ostream& out) {
  out << "database   " << path.string() << '\n'
      << "documents  " << status.documents << '\n'
      << "stories    " << status.stories << ", " << status.copied_stories << " of them in copies\n"
      << "files      " << status.files << '\n'
      << "size       " << bytes << " bytes\n"
      << "schema     " << status.schema << '\n';
  for (const Root& root : status.roots)
    out << "root       " << root.path.string() << " as " << root.name << '\n';
  print_counts("documents by publisher", status.publishers, false, out);
  print_counts("documents by month", status.months, true, out);
  print_counts("documents by language", status.languages, false, out);
  print_counts("files by ending", status.endings, false, out);
  print_counts("skipped", status.skipped, false, out);
}

void print_as_json(const DatabaseStatus& status, const fs::path& path, std::uintmax_t bytes,
                   std::ostream& out) {
  using Json = nlohmann::ordered_json;
  Json roots = Json::array();
  for (const Root& root : status.roots)
    roots.push_back({{"path", root.path.string()}, {"name", root.name}});
  const Json json = {{"version", 1},
                     {"database", path.string()},
                     {"documents", status.documents},
                     {"stories", status.stories},
                     {"copied_stories", status.copied_stories},
                     {"files", status.files},
                     {"bytes", bytes},
                     {"schema", status.schema},
                     {"roots", roots},
                     {"publishers", Json(status.publishers)},
                     {"months", Json(status.months)},
                     {"languages", Json(status.languages)},
                     {"endings", Json(status.endings)},
                     {"skipped", Json(status.skipped)}};
  out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace

int run_status(const IndexerOptions& options, std::ostream& out) {
  const fs::path path = database_path(options.database);
  const Xapian::Database database = open_for_reading(path);
  const DatabaseStatus status = translate_xapian_errors([&] { return status_of(database); });
  (options.json ? print_as_json : print_as_text)(status, path, size_of(path), out);
  return kExitDone;
}

}  // namespace dossier
