// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// "0.1.0"
std::string_view version_number();

/// "searcher (Dossier) 0.1.0", and on the next line the libraries that run with it.
std::string version_text(std::string_view program);

}  // namespace dossier
