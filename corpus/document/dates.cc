// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/dates.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

#include "corpus/document/date_tokens.h"
#include "corpus/document/lexicons.h"
#include "corpus/text/characters.h"
#include "corpus/text/fold.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

// Longer than any date with weekday, zone and comment.
constexpr std::size_t kMaxDateBytes = 80;

std::optional<int> integer_from(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size())
    return std::nullopt;
  return number;
}

struct DateWord {
  std::string_view kind;
  std::optional<int> value;
};

const std::unordered_map<std::string_view, DateWord>& date_words() {
  static const auto words_by_name = [] {
    std::unordered_map<std::string_view, DateWord> words;
    for (const LexiconRow& row : lexicon_rows(kDateWords))
      for (const std::string_view word : lexicon_list(row.cell(2)))
        words.emplace(word, DateWord{row.cell(0), integer_from(row.cell(1))});
    return words;
  }();
  return words_by_name;
}

std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string day_text(std::chrono::year_month_day day) {
  return padded(int(day.year()), 4) + '-' + padded(int(unsigned(day.month())), 2) + '-' +
         padded(int(unsigned(day.day())), 2);
}

std::string moment_text(std::chrono::sys_seconds moment) {
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::hh_mm_ss time(moment - day);
  return day_text(day) + 'T' + padded(int(time.hours().count()), 2) + ':' +
         padded(int(time.minutes().count()), 2) + ':' + padded(int(time.seconds().count()), 2) +
         'Z';
}

// Takes the tokens of a date from left to right; each part may be given once.
class DateReader {
 public:
  explicit DateReader(std::string_view text) : tokens_(date_tokens(text)) {}

  std::string read() {
    while (at_ < tokens_.size() && !ends_here())
      if (!take_token())
        return {};
    return result();
  }

 private:
  bool take_token() {
    switch (tokens_[at_].kind) {
      case DateToken::Kind::Number:
        return take_number();
      case DateToken::Kind::Word:
        return take_word();
      case DateToken::Kind::Sign:
        return take_sign();
    }
    return false;
  }

  // A whole day, then a word that is no part of a date.
  bool ends_here() const {
    return date_known() && tokens_[at_].kind == DateToken::Kind::Word &&
           !date_words().contains(fold_word(tokens_[at_].text)) && !is_time_mark();
  }

  bool date_known() const { return year_ && month_ && day_; }

  bool is_time_mark() const {
    return tokens_[at_].joined && tokens_[at_].text.size() == 1 &&
           to_ascii_lower(tokens_[at_].text.front()) == 't' && number_token(at_ + 1);
  }

  bool take_number() {
    const std::string_view digits = tokens_[at_].text;
    if (is_sign(at_ + 1, ":") && !hour_)
      return take_time();
    if (after_time_mark_ && !hour_ && (digits.size() == 4 || digits.size() == 6))
      return take_compact_time();
    if (digits.size() == 8 && !year_)
      return take_compact_day();
    if (is_numeric_day())
      return take_numeric_day();
    if (digits.size() == 4 && !year_)
      return advance(year_, digits);
    return digits.size() <= 2 && !day_ && advance(day_, digits);
  }

  bool take_word() {
    if (is_time_mark()) {
      after_time_mark_ = true;
      ++at_;
      return true;
    }
    const std::string word = fold_word(tokens_[at_].text);
    const bool joined = tokens_[at_++].joined;
    const auto found = date_words().find(word);
    if (found == date_words().end())
      return false;
    const DateWord& known = found->second;
    if (known.kind == "month") {
      const bool first = !month_;
      month_ = known.value;
      return first;
    }
    if (known.kind == "zone")
      offset_minutes_ = known.value;
    else if (known.kind == "half")
      return take_half(known.value.value_or(0));
    return known.kind != "ordinal" || (joined && day_);
  }

  bool take_half(int first_hour) {
    if (!hour_ || *hour_ < 1 || *hour_ > 12)
      return false;
    hour_ = *hour_ % 12 + first_hour;
    return true;
  }

  bool take_sign() {
    const std::string_view sign = tokens_[at_].text;
    if (hour_ && date_known() && (sign == "+" || sign == "-") && number(at_ + 1) &&
        tokens_[at_ + 1].joined)
      return take_offset(sign == "-" ? -1 : 1);
    ++at_;
    return std::string_view(",-./()|").find(sign) != std::string_view::npos;
  }

  // +01, +0100 or +01:00
  bool take_offset(int direction) {
    const std::string_view digits = tokens_[at_ + 1].text;
    int minutes = 0;
    if (digits.size() == 4)
      minutes = *integer_from(digits.substr(0, 2)) * 60 + *integer_from(digits.substr(2));
    else if (digits.size() == 2)
      minutes = *integer_from(digits) * 60;
    else
      return false;
    at_ += 2;
    if (digits.size() == 2 && is_sign(at_, ":") && number(at_ + 1)) {
      minutes += *number(at_ + 1);
      at_ += 2;
    }
    offset_minutes_ = direction * minutes;
    return minutes <= 14 * 60;
  }

  // 14:00, 14:00:01 or 14:00:01.79
  bool take_time() {
    hour_ = number(at_);
    minute_ = number(at_ + 2);
    at_ += 3;
    if (!minute_)
      return false;
    if (!is_sign(at_, ":"))
      return true;
    second_ = number(at_ + 1);
    at_ += 2;
    if (second_ && (is_sign(at_, ".") || is_sign(at_, ",")) && number_token(at_ + 1) &&
        tokens_[at_ + 1].joined)
      at_ += 2;
    return second_.has_value();
  }

  bool take_compact_time() {
    const std::string_view digits = tokens_[at_++].text;
    hour_ = integer_from(digits.substr(0, 2));
    minute_ = integer_from(digits.substr(2, 2));
    if (digits.size() == 6)
      second_ = integer_from(digits.substr(4));
    return true;
  }

  bool take_compact_day() {
    const std::string_view digits = tokens_[at_++].text;
    year_ = integer_from(digits.substr(0, 4));
    month_ = integer_from(digits.substr(4, 2));
    day_ = integer_from(digits.substr(6));
    return true;
  }

  // Three numbers joined by the same sign.
  bool is_numeric_day() const {
    return !year_ && !month_ && !day_ && number(at_ + 2) && number(at_ + 4) &&
           (is_sign(at_ + 1, "-") || is_sign(at_ + 1, "/") || is_sign(at_ + 1, ".")) &&
           is_sign(at_ + 3, tokens_[at_ + 1].text);
  }

  bool take_numeric_day() {
    const int first = *number(at_);
    const int second = *number(at_ + 2);
    const int third = *number(at_ + 4);
    const bool year_first = tokens_[at_].text.size() == 4;
    const bool year_last = tokens_[at_ + 4].text.size() == 4;
    at_ += 5;
    if (year_first == year_last)
      return false;
    // Whether day or month stands first differs from land to land.
    if (year_last && first <= 12 && second <= 12 && first != second)
      return false;
    const bool month_first = year_first || first <= 12;
    year_ = year_first ? first : third;
    month_ = year_first ? second : month_first ? first : second;
    day_ = year_first ? third : month_first ? second : first;
    return true;
  }

  std::string result() const {
    if (!year_ || !month_ || !day_ || *year_ < 1000)
      return {};
    const std::chrono::year_month_day day{std::chrono::year(*year_),
                                          std::chrono::month(unsigned(*month_)),
                                          std::chrono::day(unsigned(*day_))};
    if (!day.ok() || hour_.value_or(0) > 23 || minute_.value_or(0) > 59 || second_.value_or(0) > 60)
      return {};
    if (!hour_ || !offset_minutes_)
      return day_text(day);
    return moment_text(std::chrono::sys_days(day) + std::chrono::hours(*hour_) +
                       std::chrono::minutes(*minute_ - *offset_minutes_) +
                       std::chrono::seconds(second_.value_or(0)));
  }

  bool advance(std::optional<int>& part, std::string_view digits) {
    part = integer_from(digits);
    ++at_;
    return part.has_value();
  }

  bool is_sign(std::size_t at, std::string_view sign) const {
    return at < tokens_.size() && tokens_[at].text == sign;
  }

  bool number_token(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == DateToken::Kind::Number;
  }

  std::optional<int> number(std::size_t at) const {
    return number_token(at) ? integer_from(tokens_[at].text) : std::nullopt;
  }

  std::vector<DateToken> tokens_;
  std::size_t at_ = 0;
  bool after_time_mark_ = false;
  std::optional<int> year_, month_, day_;
  std::optional<int> hour_, minute_, second_;
  std::optional<int> offset_minutes_;
};

}  // namespace

std::string iso_date(std::string_view text) {
  return text.size() > kMaxDateBytes ? std::string() : DateReader(text).read();
}

std::string iso_date_from_seconds(std::int64_t seconds) {
  constexpr std::int64_t kEndOf2199 = 7258118400;
  if (seconds >= kEndOf2199)
    seconds /= 1000;
  if (seconds <= 0 || seconds >= kEndOf2199)
    return {};
  return moment_text(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
}

}  // namespace dossier
