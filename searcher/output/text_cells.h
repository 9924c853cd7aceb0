// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dossier {

/// How many cells of a terminal `text`, printable UTF-8, takes: none for what combines with the
/// character before it, two for wide characters such as Chinese ones, else one.
std::size_t cells_of(std::string_view text);

/// `text` with blanks up to `width` cells, behind or before it; longer text stays as it is.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// `text`, cut with an ellipsis where it is longer than `width` cells.
std::string shorten(std::string_view text, std::size_t width);

}  // namespace dossier
