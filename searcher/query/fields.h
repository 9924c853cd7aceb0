// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "corpus/schema.h"

namespace dossier {

/// The field of that name or short name, whatever the case of its ASCII letters; null if none.
const FieldRow* find_field(std::string_view name);

/// The name or short name that a misspelt field most likely meant, "" if none is near.
std::string_view nearest_field_name(std::string_view name);

}  // namespace dossier
