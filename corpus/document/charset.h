// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "corpus/document/encoding.h"

namespace dossier {

/// Decodes `bytes`, of which their sender says that they are in `charset`: an IANA name in any
/// letter case, as in HTML and MIME. Names that mean a subset of what senders use are read as the
/// larger one, as browsers do: "iso-8859-1" is Windows-1252. A byte order mark and bytes that are
/// UTF-8 overrule the name; "" and names that are not known leave it to `decode_text`.
DecodedText decode_text_as(std::string_view bytes, std::string_view charset);

/// The charset that the first kilobytes of a page or feed declare: in a meta element or an XML
/// declaration. "" if they declare none.
std::string_view declared_charset(std::string_view bytes);

}  // namespace dossier
