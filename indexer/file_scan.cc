// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/file_scan.h"

#include <algorithm>
#include <fstream>
#include <sys/stat.h>
#include <system_error>
#include <utility>

#include "corpus/document/file_format.h"
#include "corpus/document/path_pattern.h"
#include "corpus/error.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

constexpr const char* kIgnoreFile = ".dossierignore";

bool is_taken(const std::vector<Root>& roots, const std::string& name) {
  return std::ranges::any_of(roots, [&](const Root& root) { return root.name == name; });
}

// The last component; with the ones before it, as many as it takes to differ from other roots'.
std::string name_for(const fs::path& path, const std::vector<Root>& roots) {
  std::string name = path.filename().string();
  for (fs::path parent = path.parent_path(); is_taken(roots, name) && parent != parent.root_path();
       parent = parent.parent_path())
    name = parent.filename().string() + "/" + name;
  return name;
}

fs::path absolute_without_dots(const std::string& path) {
  fs::path absolute = fs::absolute(path).lexically_normal();
  if (!absolute.has_filename() && absolute != absolute.root_path())
    absolute = absolute.parent_path();
  return absolute;
}

std::vector<std::string> read_ignored(const fs::path& folder) {
  std::vector<std::string> patterns;
  std::ifstream file(folder / kIgnoreFile);
  for (std::string line; std::getline(file, line);)
    if (const std::string_view pattern = trim(line); !pattern.empty() && !pattern.starts_with('#'))
      patterns.emplace_back(pattern);
  return patterns;
}

bool matches_any(const std::vector<std::string>& patterns, const std::string& path) {
  return std::ranges::any_of(
      patterns, [&](const std::string& pattern) { return matches_path(pattern, path); });
}

bool is_ignored(const std::string& name, const std::vector<std::string>& patterns) {
  return name.starts_with('.') || matches_any(patterns, name);
}

// One call of stat for what std::filesystem would ask three times.
bool describe(const fs::path& path, ScannedFile& file) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
    return false;
  constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
  file.path = path;
  file.size_bytes = static_cast<std::uintmax_t>(status.st_size);
  file.modified_ns = status.st_mtim.tv_sec * kNanosecondsPerSecond + status.st_mtim.tv_nsec;
  return true;
}

class Scanner {
 public:
  Scanner(const FileSelection& selection, const ProblemSink& problems)
      : selection_(selection), problems_(problems) {}

  // `below_root` is the path of the folder below the root, "" or with a slash at its end.
  void scan_folder(const fs::path& folder, const std::string& name,
                   const std::string& below_root = "") {
    const std::vector<std::string> ignored = read_ignored(folder);
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      const std::string entry_name = entry->path().filename().string();
      if (!is_ignored(entry_name, ignored))
        scan_entry(*entry, name + "/" + entry_name, below_root + entry_name);
    }
    if (error)
      report(name, error);
  }

  void scan_file(const fs::path& path, const std::string& name, bool named_by_user) {
    ScannedFile file;
    file.name = name;
    if (!describe(path, file)) {
      report(name, std::error_code(errno, std::generic_category()));
      return;
    }
    if (named_by_user || format_of_name(name) != FileFormat::Unknown)
      scan_.files.push_back(std::move(file));
    else
      ++scan_.unknown_types[file_ending(name)];
  }

  FileScan take() {
    std::ranges::sort(scan_.files, {}, &ScannedFile::name);
    return std::move(scan_);
  }

 private:
  void scan_entry(const fs::directory_entry& entry, const std::string& name,
                  const std::string& below_root) {
    std::error_code error;
    if (matches_any(selection_.exclude, below_root))
      return;
    const bool is_folder = entry.is_directory(error);
    if (is_folder && entry.is_symlink())
      pass_over(name, "is a symbolic link to a folder, which is not followed");
    else if (is_folder)
      scan_folder(entry.path(), name, below_root + "/");
    else if (entry.is_regular_file(error))
      scan_chosen(entry.path(), name, below_root);
    else if (error)
      report(name, error);
    else
      pass_over(name, "is neither a file nor a folder");
  }

  void scan_chosen(const fs::path& path, const std::string& name, const std::string& below_root) {
    if (selection_.include.empty() || matches_any(selection_.include, below_root))
      scan_file(path, name, false);
  }

  void pass_over(const std::string& name, std::string reason) {
    problems_({name, 0, std::move(reason), Problem::Effect::Skipped});
  }

  void report(const std::string& name, const std::error_code& error) {
    scan_.complete = false;
    problems_({name, 0, "cannot be read: " + error.message(), Problem::Effect::Skipped});
  }

  const FileSelection& selection_;
  const ProblemSink& problems_;
  FileScan scan_;
};

}  // namespace

std::vector<Root> add_roots(std::vector<Root> known, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (path == kStandardInput) {
      known.push_back({kStandardInput, kStandardInput});
      continue;
    }
    std::error_code error;
    if (!fs::exists(path, error))
      throw Error(ErrorKind::FileUnreadable,
                  path + " cannot be read: " +
                      (error ? error : std::make_error_code(std::errc::no_such_file_or_directory))
                          .message());
    const fs::path absolute = absolute_without_dots(path);
    if (std::ranges::find(known, absolute, &Root::path) == known.end())
      known.push_back({absolute, name_for(absolute, known)});
  }
  return known;
}

FileScan scan(const Root& root, const FileSelection& selection, const ProblemSink& problems) {
  Scanner scanner(selection, problems);
  if (root.path == kStandardInput)
    return {{{kStandardInput, kStandardInput, 0, 0}}, true, {}};
  std::error_code error;
  if (fs::is_directory(root.path, error))
    scanner.scan_folder(root.path, root.name);
  else
    scanner.scan_file(root.path, root.name, true);
  return scanner.take();
}

}  // namespace dossier
