// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/every_match.h"

#include "corpus/xapian_error.h"

namespace dossier {
namespace {

class Spy final : public Xapian::MatchSpy {
 public:
  explicit Spy(const std::function<void(const Xapian::Document&)>& see) : see_(see) {}

  void operator()(const Xapian::Document& document, double) override { see_(document); }

 private:
  const std::function<void(const Xapian::Document&)>& see_;
};

}  // namespace

void for_each_match(const Database& database, const Xapian::Query& query,
                    const std::function<void(const Xapian::Document&)>& see) {
  translate_xapian_errors([&] {
    Spy spy(see);
    Xapian::Enquire enquire(database.xapian());
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&spy);
    enquire.get_mset(0, 0, static_cast<Xapian::doccount>(database.document_count()));
  });
}

std::vector<Xapian::docid> matching_ids(const Database& database, const Xapian::Query& query) {
  return translate_xapian_errors([&] {
    Xapian::Enquire enquire(database.xapian());
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    const auto all = static_cast<Xapian::doccount>(database.document_count());
    const Xapian::MSet found = enquire.get_mset(0, all, all);
    return std::vector<Xapian::docid>(found.begin(), found.end());
  });
}

}  // namespace dossier
