// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/database_directory.h"

#include <cassert>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <string_view>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "corpus/error.h"
#include "corpus/schema.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStub = "XAPIANDB";
constexpr std::string_view kLock = "lock";
constexpr std::string_view kGenerationPrefix = "generation-";
constexpr std::string_view kUnfinishedSuffix = ".tmp";

[[noreturn]] void fail(const std::string& what, const fs::path& path, int error) {
  throw Error(ErrorKind::FileUnwritable, what + " " + path.string() + ": " + std::strerror(error),
              "check the folder's owner and the space on its disk");
}

// A rename survives a power cut only when its folder has reached the disk too.
void sync_to_disk(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0)
    fail("cannot open", path, errno);
  const int result = ::fsync(file);
  const int error = errno;
  ::close(file);
  if (result != 0)
    fail("cannot write", path, error);
}

// The number of "generation-000007", or 0.
int generation_number(std::string_view name) {
  if (!name.starts_with(kGenerationPrefix))
    return 0;
  name.remove_prefix(kGenerationPrefix.size());
  int number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  return error == std::errc() && end == name.data() + name.size() ? number : 0;
}

// Guards a folder of articles against becoming a database by a slip of the hand.
void require_own_folder(const fs::path& folder) {
  if (!fs::exists(folder / kStub) && !fs::exists(folder / kLock) && !fs::is_empty(folder))
    throw Error(ErrorKind::FileUnwritable, folder.string() + " holds files but no database",
                "name an empty or a new folder with --database");
}

fs::path generation_path(const fs::path& directory, int number) {
  std::string digits = std::to_string(number);
  digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
  return directory / (std::string(kGenerationPrefix) + digits);
}

int read_live_number(const fs::path& stub) {
  std::ifstream file(stub);
  std::string type;
  std::string name;
  if (!(file >> type >> name))
    return 0;
  const int number = generation_number(name);
  if (type != "auto" || number == 0)
    throw Error(ErrorKind::SchemaMismatch,
                stub.string() + " does not name a generation of Dossier's",
                "name another folder with --database");
  return number;
}

}  // namespace

DatabaseDirectory::DatabaseDirectory(fs::path path) : path_(std::move(path)) {
  std::error_code error;
  fs::create_directories(path_, error);
  if (error)
    fail("cannot make the folder", path_, error.value());
  require_own_folder(path_);
  const fs::path lock = path_ / kLock;
  lock_file_ = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (lock_file_ < 0)
    fail("cannot make", lock, errno);
  if (::flock(lock_file_, LOCK_EX | LOCK_NB) != 0) {
    const int cause = errno;
    ::close(lock_file_);
    if (cause != EWOULDBLOCK)
      fail("cannot lock", lock, cause);
    throw Error(ErrorKind::DatabaseLocked,
                "another indexer is writing to the database in " + path_.string(),
                "wait until it has ended; searching goes on meanwhile");
  }
  live_ = read_live_number(path_ / kStub);
  remove_generations_but(live_, live_ - 1);
}

DatabaseDirectory::~DatabaseDirectory() {
  ::close(lock_file_);
}

fs::path DatabaseDirectory::live() const {
  assert(has_live());
  return generation_path(path_, live_);
}

fs::path DatabaseDirectory::begin_generation() {
  fs::path folder = generation_path(path_, live_ + 1);
  folder += kUnfinishedSuffix;
  std::error_code error;
  fs::remove_all(folder, error);
  fs::create_directory(folder, error);
  if (error)
    fail("cannot make the folder", folder, error.value());
  return folder;
}

void DatabaseDirectory::publish(const fs::path& database) {
  const fs::path folder = generation_path(path_, live_ + 1);
  std::error_code error;
  fs::rename(database, folder, error);
  if (error)
    fail("cannot rename to", folder, error.value());
  for (const fs::directory_entry& file : fs::directory_iterator(folder))
    sync_to_disk(file.path());
  sync_to_disk(folder);

  fs::path stub = path_ / kStub;
  fs::path next = stub;
  next += kUnfinishedSuffix;
  std::ofstream(next) << "auto " << folder.filename().string() << '\n';
  sync_to_disk(next);
  fs::rename(next, stub, error);
  if (error)
    fail("cannot rename to", stub, error.value());
  sync_to_disk(path_);
  ++live_;
  remove_generations_but(live_, live_ - 1);
}

void DatabaseDirectory::remove_generations_but(int newest, int before) const {
  for (const fs::directory_entry& entry : fs::directory_iterator(path_)) {
    const std::string name = entry.path().filename().string();
    const int number = generation_number(name);
    const bool unfinished = name.starts_with(kGenerationPrefix) && number == 0;
    if (unfinished || (number > 0 && number != newest && number != before)) {
      std::error_code ignored;  // a leftover costs space, and the next writer tries again
      fs::remove_all(entry.path(), ignored);
    }
  }
}

fs::path live_generation(const fs::path& directory) {
  const int number = read_live_number(directory / kStub);
  if (number == 0)
    throw Error(ErrorKind::DatabaseMissing, "there is no database in " + directory.string(),
                "make one with 'indexer build FOLDER'");
  return generation_path(directory, number);
}

bool is_database(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder / kStub, ignored);
}

std::uintmax_t size_of(const fs::path& folder) {
  std::uintmax_t bytes = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      bytes += entry.file_size();
  return bytes;
}

Xapian::Database open_for_reading(const fs::path& directory) {
  return translate_xapian_errors([&] {
    Xapian::Database database(live_generation(directory).string());
    require_current_schema(database.get_metadata(std::string(kStampKey)), directory.string());
    return database;
  });
}

}  // namespace dossier
