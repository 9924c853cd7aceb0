// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// Whether the blank that ends a line which goes on in the next one is part of the text.
enum class FlowedBlanks { Keep, Delete };

/// The lines of a text in "format=flowed" (RFC 3676) as its writer typed them: lines that end with
/// a blank are joined with the next of the same depth of quotation, and blanks put before lines
/// are taken off. The line "-- " above a signature stays as it is.
std::string unflowed(std::string_view text, FlowedBlanks blanks);

}  // namespace dossier
