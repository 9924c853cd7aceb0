// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// The actors of a text as a test compares them: "Syria (country); Ngozi Adeyemi (person)".
std::string found_actors(std::string_view text, std::string_view language = "en");

}  // namespace dossier
