// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// The actors of a text as a test compares them: "Syria (country); Ngozi Adeyemi (person)".
std::string found_actors(std::string_view text, std::string_view language = "en");

/// A text, and what found_actors gives for it.
struct ActorRow {
  std::string_view text, actors;
};

/// Checks each row.
void check_actors(const std::vector<ActorRow>& rows);

}  // namespace dossier
