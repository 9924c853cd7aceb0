// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace dossier {

/// What a document brings to the name of its story, which is the least of its members' as 16
/// hexadecimal digits: so the members alone decide it, not the order in which they came.
std::uint64_t story_vote(std::string_view document_id);

/// The story of the document `id` of `database`; "" where it has no copies.
std::string story_of(const Xapian::Database& database, std::uint32_t id);

/// Makes `story` the story of the document `id`, "" for none, and touches nothing else of it.
void set_story(Xapian::WritableDatabase& database, std::uint32_t id, const std::string& story);

}  // namespace dossier
