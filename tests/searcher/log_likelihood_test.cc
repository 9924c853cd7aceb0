// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/log_likelihood.h"

#include <vector>

#include <doctest/doctest.h>

namespace dossier {

TEST_CASE("log_likelihood: the values of Dunning's paper") {
  struct Row {
    Cooccurrence seen;
    double ratio;
  };
  // His table of word pairs: "the swiss", "can be", "previous year".
  for (const Row& row : std::vector<Row>{{{110, 110 + 2442, 110 + 111, 31777}, 270.72},
                                         {{29, 29 + 13, 29 + 123, 31777}, 263.90},
                                         {{31, 31 + 23, 31 + 139, 31777}, 256.84}}) {
    CAPTURE(row.ratio);
    CHECK(log_likelihood_ratio(row.seen) == doctest::Approx(row.ratio).epsilon(0.00005));
  }
}

TEST_CASE("log_likelihood: what chance gives is zero, what it would exceed is negative") {
  CHECK(log_likelihood_ratio({5, 10, 50, 100}) == doctest::Approx(0));
  CHECK(log_likelihood_ratio({0, 50, 50, 100}) == doctest::Approx(-138.63).epsilon(0.001));
  CHECK(log_likelihood_ratio({10, 10, 10, 10}) == 0);
  CHECK(log_likelihood_ratio({}) == 0);
}

TEST_CASE("log_likelihood: one rare meeting is weaker evidence than ten") {
  CHECK(log_likelihood_ratio({1, 1, 1, 1000}) < log_likelihood_ratio({10, 10, 10, 1000}));
}

}  // namespace dossier
