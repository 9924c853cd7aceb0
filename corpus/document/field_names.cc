// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/field_names.h"

#include <algorithm>

#include "corpus/document/document_fields.h"
#include "corpus/document/lexicons.h"
#include "corpus/error.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

[[noreturn]] void refuse(std::string_view pair) {
  throw Error(ErrorKind::Usage, "--map cannot read '" + std::string(pair) + "'",
              "write FIELD=NAME,... with the fields id, title, text, outlet, published, url, "
              "author, language");
}

}  // namespace

FieldNames::FieldNames(std::string_view mapping) {
  while (!mapping.empty()) {
    const std::size_t end = std::min(mapping.find(','), mapping.size());
    const std::string_view pair = mapping.substr(0, end);
    mapping.remove_prefix(std::min(end + 1, mapping.size()));
    const std::size_t sign = pair.find('=');
    const std::string_view field = trim(pair.substr(0, sign));
    if (sign == std::string_view::npos || trim(pair.substr(sign + 1)).empty() ||
        (field != "text" && !document_field(field)))
      refuse(pair);
    names_[std::string(field)].emplace_back(trim(pair.substr(sign + 1)));
  }
  LexiconReader rows(kFieldNames);
  while (const LexiconRow* row = rows.next()) {
    const std::string_view field = row->cell(0);
    std::vector<std::string>& names = names_[std::string(field)];
    if (field != "list")
      names.emplace_back(field);
    for (const std::string_view name : lexicon_list(row->cell(1)))
      names.emplace_back(name);
  }
}

std::span<const std::string> FieldNames::names_of(std::string_view field) const {
  const auto found = names_.find(field);
  return found == names_.end() ? std::span<const std::string>() : found->second;
}

const FieldNames& usual_field_names() {
  static const FieldNames builtin;
  return builtin;
}

}  // namespace dossier
