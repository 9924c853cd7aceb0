// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/folder_watch.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <sys/inotify.h>
#include <system_error>
#include <unistd.h>

#include "corpus/document/file_format.h"
#include "corpus/error.h"
#include "indexer/database_directory.h"
#include "indexer/file_scan.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kQuietMilliseconds = 200;
constexpr std::chrono::milliseconds kLongestWait{1000};
constexpr unsigned kEvents = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE |
                             IN_ONLYDIR | IN_EXCL_UNLINK;

[[noreturn]] void fail(const std::string& what, int error) {
  const bool too_many = error == ENOSPC || error == EMFILE;
  throw Error(
      ErrorKind::FileUnreadable, what + ": " + std::strerror(error),
      too_many ? "raise fs.inotify.max_user_watches or max_user_instances with sysctl" : "");
}

bool is_hidden(const std::string& name) {
  return name.starts_with('.');
}

}  // namespace

FolderWatch::FolderWatch(const std::vector<Root>& roots) : inotify_(::inotify_init1(IN_CLOEXEC)) {
  if (inotify_ < 0)
    fail("changes cannot be watched", errno);
  for (const Root& root : roots) {
    std::error_code error;
    if (root.path == kStandardInput)
      continue;
    if (fs::is_directory(root.path, error))
      watch_below(root.path);
    else
      watch(root.path.parent_path(), root.path.filename().string());
  }
}

FolderWatch::~FolderWatch() {
  ::close(inotify_);
}

void FolderWatch::wait_for_changes() {
  while (!wait_for_events(-1) || !read_events()) {
  }
  const Clock::time_point last = Clock::now() + kLongestWait;
  while (Clock::now() < last && wait_for_events(kQuietMilliseconds))
    read_events();
}

void FolderWatch::watch(const fs::path& folder, const std::string& only) {
  const int descriptor = ::inotify_add_watch(inotify_, folder.c_str(), kEvents);
  if (descriptor >= 0)
    folders_[descriptor] = {folder, only};
  else if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
    fail(folder.string() + " cannot be watched", errno);  // a scan reports the others
}

void FolderWatch::watch_below(const fs::path& folder) {
  if (is_database(folder))
    return;  // which would wake its own writer
  watch(folder, "");
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code ignored;
    if (entry->is_directory(ignored) && !entry->is_symlink(ignored) &&
        !is_hidden(entry->path().filename().string()))
      watch_below(entry->path());
  }
}

bool FolderWatch::wait_for_events(int milliseconds) const {
  pollfd waiting{inotify_, POLLIN, 0};
  return ::poll(&waiting, 1, milliseconds) > 0;
}

// Whether one of the events that have come is a change.
bool FolderWatch::read_events() {
  alignas(inotify_event) std::array<char, 1 << 16> buffer;
  const ssize_t size = ::read(inotify_, buffer.data(), buffer.size());
  bool changed = false;
  for (ssize_t at = 0; at < size;) {
    inotify_event event{};
    std::memcpy(&event, &buffer[static_cast<std::size_t>(at)], sizeof event);
    const char* name_begin = &buffer[static_cast<std::size_t>(at)] + sizeof event;
    const std::string name(name_begin, ::strnlen(name_begin, event.len));
    at += static_cast<ssize_t>(sizeof event + event.len);
    if ((event.mask & IN_Q_OVERFLOW) != 0)
      changed = true;
    const auto folder = folders_.find(event.wd);
    if (folder == folders_.end())
      continue;
    if ((event.mask & IN_IGNORED) != 0)
      folders_.erase(folder);
    else if (is_change(Folder(folder->second), name, event.mask))
      changed = true;
  }
  return changed;
}

// Watches a new folder, too: what came into it before the watch is found by the scan that follows.
bool FolderWatch::is_change(const Folder& folder, const std::string& name, unsigned mask) {
  if (!folder.only.empty())
    return name == folder.only;
  if (name == ".dossierignore")
    return true;
  if (name.empty() || is_hidden(name))
    return false;
  if ((mask & IN_ISDIR) != 0) {
    if ((mask & (IN_CREATE | IN_MOVED_TO)) != 0)
      watch_below(folder.path / name);
    return true;
  }
  // A file that is being written is complete when it is closed; a link is so at once.
  std::error_code ignored;
  if ((mask & IN_CREATE) != 0 && !fs::is_symlink(folder.path / name, ignored))
    return false;
  return format_of_name(name) != FileFormat::Unknown;
}

}  // namespace dossier
