// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// The language that most of `text` is written in, as a code of ISO 639-1 such as "en"; "" where
/// that is unsure, as in short texts, or the language has no such code. Looks at the beginning of
/// the text only. Requires: valid UTF-8.
std::string detect_language(std::string_view text);

/// The ISO 639-1 code of a language that a record states as a code ("en-US", "eng", "pt_BR") or by
/// its name in English or in itself ("German", "Deutsch"), in any letter case; "" where there is
/// no such language.
std::string language_code(std::string_view stated);

}  // namespace dossier
