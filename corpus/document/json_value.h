// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// What `json` says in words, found along `path` ("a.b" is member b of the object a, of a
/// list of objects the one whose "role" is "main", else the first; "" is `json` itself): a string
/// as it is, an integer in digits, the name of an object that has one, the items of an array
/// divided by ", ". "" where there is nothing of the kind. Nesting beyond kMaxJsonDepth says
/// nothing.
std::string words_of_json(std::string_view json, std::string_view path);

/// The objects of the array that is found along `path`, as JSON; none if there is no such array.
std::vector<std::string> objects_of_json(std::string_view json, std::string_view path);

}  // namespace dossier
