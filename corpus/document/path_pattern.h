// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace dossier {

/// Whether `pattern` describes `path`, both UTF-8 with slashes. `*` stands for any characters but a
/// slash, `?` for one such byte, `**` for any characters, and `**/` for any folders or none. A
/// pattern without a slash is compared with the last part of the path, else with all of it. Letter
/// case counts. Time is bounded by the product of both lengths.
bool matches_path(std::string_view pattern, std::string_view path);

/// Whether `pattern` has any of the wildcards.
bool has_wildcard(std::string_view pattern);

}  // namespace dossier
