// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/command_line/version.h"

#include <zlib.h>

#include <CLI/Version.hpp>
#include <archive.h>
#include <unicode/uversion.h>
#include <xapian.h>

namespace dossier {
namespace {

std::string icu_version() {
  UVersionInfo numbers;
  ::u_getVersion(numbers);
  char text[U_MAX_VERSION_STRING_LENGTH];
  ::u_versionToString(numbers, text);
  return text;
}

}  // namespace

std::string_view version_number() {
  return DOSSIER_VERSION;
}

std::string version_text(std::string_view program) {
  return std::string(program) + " (Dossier) " DOSSIER_VERSION "\nwith Xapian " +
         Xapian::version_string() + ", ICU " + icu_version() + ", " + ::archive_version_string() +
         ", zlib " + ::zlibVersion() + ", CLI11 " CLI11_VERSION;
}

}  // namespace dossier
