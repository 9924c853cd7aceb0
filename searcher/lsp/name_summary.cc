// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/name_summary.h"

#include <algorithm>
#include <utility>

#include "corpus/schema.h"
#include "corpus/text/string_map.h"
#include "corpus/value_codec.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

enum class Age { Earliest, Latest };

std::vector<Xapian::docid> by_age(const Database& database, const Xapian::Query& query, Age age,
                                  std::size_t limit) {
  Xapian::Enquire enquire(database.xapian());
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_sort_by_value(field_row(Field::Date).slot, age == Age::Latest);
  const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(limit));
  return {found.begin(), found.end()};
}

Xapian::Query query_for(const KnownName& name) {
  return Xapian::Query(term_for(name.base(), name.name));
}

}  // namespace

DatedArticles articles_with(const Database& database, const KnownName& name, std::size_t limit) {
  return translate_xapian_errors([&] {
    const Xapian::Query query = query_for(name);
    // No date is later than this one, so that the range is of all that have one.
    const Xapian::Query dated(Xapian::Query::OP_VALUE_RANGE, field_row(Field::Date).slot, "0", ":");
    return DatedArticles{by_age(database, Xapian::Query(Xapian::Query::OP_FILTER, query, dated),
                                Age::Earliest, limit),
                         by_age(database, query, Age::Latest, limit)};
  });
}

RecentCompanions recent_companions(const Database& database, const KnownName& name,
                                   std::size_t limit) {
  return translate_xapian_errors([&] {
    const std::vector<Xapian::docid> latest =
        by_age(database, query_for(name), Age::Latest, kMostCompanionArticles);
    StringMap<Companion> companions;
    for (const Xapian::docid id : latest) {
      const Xapian::Document document = database.xapian().get_document(id);
      for (const Field type : parts_of(Field::Actor)) {
        const std::string packed = document.get_value(field_row(type).slot);
        NameReader names(packed);
        while (const auto found = names.next()) {
          if (*found == name.name)
            continue;
          auto place = companions.find(*found);
          if (place == companions.end())
            place = companions.emplace(*found, Companion{.name = std::string(*found)}).first;
          place->second.type = type;
          ++place->second.documents;
        }
      }
    }
    RecentCompanions recent{{}, latest.size()};
    for (auto& [key, companion] : companions)
      recent.companions.push_back(std::move(companion));
    std::ranges::sort(recent.companions, [](const Companion& a, const Companion& b) {
      return a.documents != b.documents ? a.documents > b.documents : a.name < b.name;
    });
    recent.companions.resize(std::min(recent.companions.size(), limit));
    return recent;
  });
}

}  // namespace dossier
