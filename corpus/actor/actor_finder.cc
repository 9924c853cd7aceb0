// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/actor/actor_finder.h"

namespace dossier {

std::vector<Actor> find_actors(const AnalyzedText&, std::string_view, std::span<const Outlet>) {
  return {};
}

}  // namespace dossier
