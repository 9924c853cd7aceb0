// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/sort_order.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <xapian.h>

#include "corpus/quantity/units.h"
#include "corpus/schema.h"
#include "corpus/value_codec.h"

namespace dossier {
namespace {

std::string with_id(std::string key, const Xapian::Document& document) {
  key += '\0';
  return key + document.get_value(field_row(Field::Id).slot);
}

// The undated stand last whichever way the dated are ordered.
class DateKeyMaker final : public Xapian::KeyMaker {
 public:
  explicit DateKeyMaker(bool newest_first) : newest_first_(newest_first) {}

  std::string operator()(const Xapian::Document& document) const override {
    std::string date = document.get_value(field_row(Field::Date).slot);
    if (newest_first_)
      for (char& digit : date)
        digit = static_cast<char>('0' + '9' - digit);
    return with_id(date.empty() ? "~" : date, document);
  }

 private:
  bool newest_first_;
};

// Serialised numbers have up to nine bytes; short ones would run into the ids.
constexpr std::size_t kNumberBytes = 9;

std::optional<double> number_of(const Quantity& quantity) {
  const std::optional<double> number = quantity.value ? quantity.value
                                       : quantity.low ? quantity.low
                                                      : quantity.high;
  const Unit* unit = find_unit(quantity.unit, quantity.kind);
  return number && unit != nullptr && !unit->base.empty() ? unit->to_base(*number) : number;
}

bool is_asked(const Quantity& quantity, std::span<const QuantityCondition> conditions) {
  return std::ranges::any_of(conditions,
                             [&](const auto& condition) { return matches(condition, quantity); });
}

class QuantityKeyMaker final : public Xapian::KeyMaker {
 public:
  explicit QuantityKeyMaker(std::vector<QuantityCondition> conditions)
      : conditions_(std::move(conditions)) {}

  std::string operator()(const Xapian::Document& document) const override {
    const std::vector<Quantity> figures =
        unpack_quantities(document.get_value(field_row(Field::Quantity).slot));
    const Quantity* largest = largest_figure(figures, conditions_);
    if (largest == nullptr)
      return with_id("~", document);
    std::string number = Xapian::sortable_serialise(-*number_of(*largest));
    number.resize(kNumberBytes, '\0');
    return with_id("!" + number, document);
  }

 private:
  std::vector<QuantityCondition> conditions_;
};

}  // namespace

const Quantity* largest_figure(std::span<const Quantity> figures,
                               std::span<const QuantityCondition> conditions) {
  const Quantity* largest = nullptr;
  for (const Quantity& figure : figures)
    if (is_asked(figure, conditions) && number_of(figure) &&
        (largest == nullptr || *number_of(figure) > *number_of(*largest)))
      largest = &figure;
  return largest;
}

std::unique_ptr<Xapian::KeyMaker> sort_key_maker(SortOrder order,
                                                 std::vector<QuantityCondition> conditions) {
  if (order == SortOrder::Quantity)
    return std::make_unique<QuantityKeyMaker>(std::move(conditions));
  return std::make_unique<DateKeyMaker>(order == SortOrder::Newest);
}

}  // namespace dossier
