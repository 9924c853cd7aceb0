// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/added_lexicons.h"

#include <optional>
#include <string_view>

#include "corpus/actor/actor_table.h"
#include "corpus/document/option_file.h"
#include "corpus/error.h"
#include "corpus/outlet/outlet_table.h"

namespace dossier {
namespace {

void require_no_fault(const std::string& path, const std::optional<LexiconFault>& fault,
                      const std::string& hint) {
  if (fault)
    throw Error(ErrorKind::Usage, path + ':' + std::to_string(fault->line) + ": " + fault->reason,
                hint);
}

}  // namespace

AddedLexicons read_added_lexicons(const std::string& actors_file, const std::string& outlets_file) {
  AddedLexicons added;
  if (!actors_file.empty()) {
    added.actors = read_option_file(actors_file, "actors", "--actors");
    require_no_fault(actors_file, first_actor_fault(added.actors),
                     "separate the columns by tabs: name, type, aliases (separated by |), country, "
                     "years in office");
  }
  if (!outlets_file.empty()) {
    added.outlets = read_option_file(outlets_file, "outlets", "--outlets");
    require_no_fault(outlets_file, first_outlet_fault(added.outlets),
                     "separate the columns by tabs: name, aliases, domains (both separated by |), "
                     "country, kind, ambiguous");
  }
  return added;
}

}  // namespace dossier
