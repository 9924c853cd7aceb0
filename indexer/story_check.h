// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace Xapian {
class Database;
}

namespace dossier {

/// The ids of the documents that have another story than their texts give, or are not listed under
/// it. Groups all documents anew, at about the cost of reading them.
std::vector<std::string> find_wrong_stories(const Xapian::Database& database);

}  // namespace dossier
