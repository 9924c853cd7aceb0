// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/state_token.h"

#include <charconv>

#include "corpus/error.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

constexpr char kSeparator = '.';

[[noreturn]] void refuse(const std::string& why) {
  throw Error(ErrorKind::Usage, "--new-since " + why,
              "ask without it and keep the \"token\" of that answer");
}

}  // namespace

std::string state_token(const Database& database) {
  return translate_xapian_errors([&]() -> std::string {
    const Xapian::Database& xapian = database.xapian();
    if (xapian.size() != 1)
      return {};
    return xapian.get_uuid() + kSeparator + std::to_string(xapian.get_lastdocid());
  });
}

std::uint32_t last_document_at(std::string_view token, const Database& database) {
  const std::size_t separator = std::min(token.rfind(kSeparator), token.size());
  const std::string_view digits = token.substr(std::min(separator + 1, token.size()));
  std::uint32_t last = 0;
  const auto [end, error] = std::from_chars(digits.begin(), digits.end(), last);
  if (digits.empty() || error != std::errc() || end != digits.end())
    refuse("was given no token: " + std::string(token));
  return translate_xapian_errors([&] {
    if (database.xapian().size() != 1)
      refuse("cannot tell what is new in a corpus of several shards");
    if (token.substr(0, separator) != database.xapian().get_uuid())
      refuse("was given the token of another database, or of this one before it was built anew");
    return last;
  });
}

}  // namespace dossier
