// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/span.h"
#include "corpus/text/scope.h"

namespace dossier {

/// What an outlet has to do with an article.
enum class OutletRole : std::uint8_t {
  Publisher,  ///< published it; at most one, from metadata
  Agency,     ///< a wire service credited with the text
  Cited,      ///< the article attributes information to it
};

/// An outlet of an article. One entry an outlet and role: its first mention in that role.
struct Outlet {
  std::string name;  ///< the usual full name: "Agence France-Presse" for AFP
  OutletRole role = OutletRole::Cited;
  std::optional<ByteSpan> span;  ///< of the text; none for a publisher known from metadata
  Scope scope = Scope::Body;

  bool operator==(const Outlet&) const = default;
};

/// "publisher", "agency" or "cited".
std::string_view to_string(OutletRole role);
std::optional<OutletRole> outlet_role_from(std::string_view name);

}  // namespace dossier
