// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/http_message.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <tuple>
#include <utility>
#include <zlib.h>

#include "corpus/document/byte_source.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr const char* kDamaged = "compressed data is damaged or cut short";

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

// Chunks: a size in hexadecimal, a line break, as many bytes, a line break. None where they are
// not such: archives often keep the header but not the chunks.
std::optional<std::string> without_chunks(std::string_view bytes) {
  std::string body;
  while (true) {
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), size, 16);
    const std::size_t line_end = bytes.find('\n');
    if (error != std::errc() || line_end == std::string_view::npos)
      return std::nullopt;
    if (size == 0)
      return body;
    bytes.remove_prefix(line_end + 1);
    body += bytes.substr(0, size);
    if (size >= bytes.size())
      return body;
    bytes.remove_prefix(size);
    while (bytes.starts_with('\r') || bytes.starts_with('\n'))
      bytes.remove_prefix(1);
  }
}

// gzip and zlib by their headers, else raw deflate. "" with a fault where it is damaged or a bomb.
std::pair<std::string, std::string> inflated(std::string_view bytes) {
  constexpr int kAnyHeader = 15 + 32;
  constexpr int kNoHeader = -15;
  for (const int window : {kAnyHeader, kNoHeader}) {
    z_stream stream{};
    if (inflateInit2(&stream, window) != Z_OK)
      break;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string body;
    int result = Z_OK;
    while (result == Z_OK && body.size() <= kMaxRecordBytes) {
      const std::size_t before = body.size();
      body.resize(before + std::max<std::size_t>(65536, before));
      stream.next_out = reinterpret_cast<Bytef*>(body.data() + before);
      stream.avail_out = static_cast<uInt>(body.size() - before);
      result = inflate(&stream, Z_NO_FLUSH);
      body.resize(body.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (body.size() > kMaxRecordBytes)
      return {"", longer_than_limit()};
    if (result == Z_STREAM_END)
      return {std::move(body), ""};
  }
  return {"", kDamaged};
}

}  // namespace

std::string header_value(std::string_view head, std::string_view name) {
  while (!head.empty()) {
    const std::size_t end = std::min(head.find('\n'), head.size());
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(std::min(end + 1, head.size()));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || lower(trim(line.substr(0, colon))) != name)
      continue;
    std::string value(trim(line.substr(colon + 1)));
    while (head.starts_with(' ') || head.starts_with('\t')) {
      const std::size_t next = std::min(head.find('\n'), head.size());
      value += ' ';
      value += trim(head.substr(0, next));
      head.remove_prefix(std::min(next + 1, head.size()));
    }
    return value;
  }
  return "";
}

std::string header_parameter(std::string_view value, std::string_view name) {
  for (std::size_t at = value.find(';'); at != std::string_view::npos; at = value.find(';')) {
    value.remove_prefix(at + 1);
    const std::string_view one = value.substr(0, value.find(';'));
    const std::size_t sign = one.find('=');
    if (sign == std::string_view::npos || lower(trim(one.substr(0, sign))) != name)
      continue;
    std::string_view found = trim(one.substr(sign + 1));
    if (found.size() > 1 && found.front() == '"' && found.back() == '"')
      found = found.substr(1, found.size() - 2);
    return std::string(found);
  }
  return "";
}

HttpResponse read_http_response(std::string_view bytes) {
  HttpResponse response;
  const std::size_t wide = bytes.find("\r\n\r\n");
  const std::size_t narrow = bytes.find("\n\n");
  if (!bytes.starts_with("HTTP/") || (wide == std::string_view::npos && narrow == wide)) {
    response.fault = "not an answer of a web server";
    return response;
  }
  const std::size_t end = std::min(wide, narrow);
  const std::string_view head = bytes.substr(0, end);
  std::string_view body = bytes.substr(end + (wide < narrow ? 4 : 2));
  const std::string_view status = head.substr(std::min(head.find(' ') + 1, head.size()));
  std::from_chars(status.data(), status.data() + status.size(), response.status);
  const std::string type = header_value(head, "content-type");
  response.media_type = lower(trim(std::string_view(type).substr(0, type.find(';'))));
  response.charset = header_parameter(type, "charset");
  std::optional<std::string> joined;
  if (lower(header_value(head, "transfer-encoding")).find("chunked") != std::string::npos)
    joined = without_chunks(body);
  if (joined)
    body = *joined;
  const std::string coding = lower(header_value(head, "content-encoding"));
  const bool is_gzip = body.starts_with("\x1F\x8B");
  if (is_gzip || coding == "deflate")
    std::tie(response.body, response.fault) = inflated(body);
  else if (coding == "br" || coding == "zstd")
    response.fault = "its compression, " + coding + ", is not read";
  else
    response.body = body;
  return response;
}

}  // namespace dossier
