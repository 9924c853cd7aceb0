// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dossier {

/// The value of a header of that name, asked for in lower case, in `head`: lines "Name: value",
/// which may go on in lines that begin with a blank. "" if there is none.
std::string header_value(std::string_view head, std::string_view name);

/// The value of a parameter of a header, such as charset of "text/html; charset=utf-8"; "" if it
/// has none.
std::string header_parameter(std::string_view value, std::string_view name);

/// An answer of a web server, as web archives keep it.
struct HttpResponse {
  int status = 0;
  std::string media_type;  ///< in lower case, such as "text/html"
  std::string charset;     ///< as it is written, "" if none is
  std::string body;        ///< without chunks and compression
  std::string fault;       ///< why the body cannot be had, "" if it can
};

/// Reads the bytes of an answer. What it inflates to is bounded by kMaxRecordBytes.
HttpResponse read_http_response(std::string_view bytes);

}  // namespace dossier
