// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/figure_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <utility>

#include "corpus/text/printable.h"
#include "searcher/figures/agreement.h"

namespace dossier {
namespace {

constexpr std::size_t kMostStatements = 5;
constexpr std::size_t kMostPairs = 3;

// The shortest digits that give `number` back.
std::string digits_of(double number) {
  std::array<char, 64> text{};
  for (int precision = 1; precision <= 17; ++precision) {
    std::snprintf(text.data(), text.size(), "%.*g", precision, number);
    if (std::strtod(text.data(), nullptr) == number)
      break;
  }
  if (std::string_view(text.data()).find('e') != std::string_view::npos)
    std::snprintf(text.data(), text.size(), "%.0f", number);
  return text.data();
}

std::string with_commas(std::string digits) {
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t i = std::min(digits.find('.'), digits.size()); i > first + 3; i -= 3)
    digits.insert(i - 3, ",");
  return digits;
}

std::string plural_of(std::string_view unit) {
  if (unit == "foot")
    return "feet";
  const std::size_t end = std::min(unit.find(" per "), unit.find(" of "));
  std::string head(unit.substr(0, end));
  const std::string rest(end < unit.size() ? unit.substr(end) : "");
  if (head.starts_with("degree "))
    return "degrees" + head.substr(6) + rest;
  if (head.ends_with("foot"))
    return head.replace(head.size() - 4, 4, "feet") + rest;
  if (head.ends_with('y') && !head.ends_with("ay"))
    return head.replace(head.size() - 1, 1, "ies") + rest;
  return head + (head.ends_with("ch") ? "es" : "s") + rest;
}

std::string with_unit(const std::string& number, const Quantity& figure, bool is_one) {
  if (figure.unit.empty())
    return number;
  if (figure.kind == QuantityKind::Money && figure.unit.size() == 3)
    return figure.unit + " " + number;
  if (figure.unit == "%")
    return number + "%";
  return number + " " + (is_one ? figure.unit : plural_of(figure.unit));
}

// "two-thirds" is a number whose digits nobody knows by sight.
std::string fraction_words(double number) {
  constexpr int kMostParts = 16;
  for (int parts = 2; parts <= kMostParts && 0 < number && number < 1; ++parts)
    if (const double share = std::round(number * parts); share / parts == number)
      return number_words(share) + "/" + number_words(parts);
  return number_words(number);
}

std::string with_unit(double number, const Quantity& figure) {
  const bool is_fraction = figure.unit.empty() && figure.kind == QuantityKind::Other;
  return with_unit(is_fraction ? fraction_words(number) : number_words(number), figure,
                   number == 1);
}

// What a text must have said where it names no number but an interval: dozens, tens of thousands.
std::string vague_words(double low, double high) {
  if (low == 24 && high == 120)
    return "dozens";
  if (low == 40 && high == 200)
    return "scores";
  struct Scale {
    double size;
    std::string_view plural;
  };
  for (const Scale& scale :
       {Scale{1e9, "billions"}, Scale{1e6, "millions"}, Scale{1e3, "thousands"}, Scale{1, ""}}) {
    const double share = low / scale.size;
    if (share < 1)
      continue;
    if ((share != 1 && share != 10 && share != 100) || high != low * 10 - 1)
      return {};
    const std::string_view multiple = share == 1 ? "" : share == 10 ? "tens" : "hundreds";
    const bool is_both = !multiple.empty() && !scale.plural.empty();
    return std::string(multiple) + (is_both ? " of " : "") + std::string(scale.plural);
  }
  return {};
}

std::string interval_words(const Quantity& figure) {
  if (!figure.low || !figure.high)
    return figure.low    ? "at least " + with_unit(*figure.low, figure)
           : figure.high ? "up to " + with_unit(*figure.high, figure)
                         : "an unknown number";
  if (const std::string vague = vague_words(*figure.low, *figure.high);
      figure.bound == Bound::Approx && !vague.empty())
    return with_unit(vague, figure, false);
  const bool is_fraction = figure.unit.empty() && figure.kind == QuantityKind::Other;
  const auto words = [&](double number) {
    return is_fraction ? fraction_words(number) : number_words(number);
  };
  const std::string both = words(*figure.low) + " to " + words(*figure.high);
  return (figure.bound == Bound::Approx ? "about " : "") + with_unit(both, figure, false);
}

// "65 and 80; 65 and more than 76; 4 more pairs".
std::string conflicting_pairs(const std::vector<TableStatement>& statements) {
  std::size_t pairs = 0;
  for (const TableStatement& statement : statements)
    pairs += statement.conflicts;
  pairs /= 2;
  std::string words;
  std::size_t named = 0;
  for (std::size_t i = 0; i < statements.size() && named < std::min(pairs, kMostPairs); ++i) {
    for (std::size_t j = i + 1; j < statements.size() && named < kMostPairs; ++j) {
      const Quantity& a = statements[i].figure;
      const Quantity& b = statements[j].figure;
      if (agreement_between(statement_of(a), statement_of(b)) != Agreement::Conflicting)
        continue;
      words += (words.empty() ? "" : "; ") + value_words(a) + " and " + value_words(b);
      ++named;
    }
  }
  if (named < pairs)
    words += "; " + count_words(pairs - named, "more pair", "more pairs");
  return words;
}

// One outlet may be named with its article and without.
std::string_view without_article(std::string_view name) {
  constexpr std::string_view kArticle = "The ";
  return name.starts_with(kArticle) ? name.substr(kArticle.size()) : name;
}

std::string share_words(std::size_t part, std::size_t whole) {
  return part == whole ? "all" : number_words(static_cast<double>(part));
}

}  // namespace

std::string number_words(double number) {
  struct Scale {
    double size;
    std::string_view word;
  };
  constexpr std::size_t kMostDigits = 6;  // of "12.345" million; longer ones read better in full
  for (const Scale& scale :
       {Scale{1e12, " trillion"}, Scale{1e9, " billion"}, Scale{1e6, " million"}}) {
    if (std::abs(number) < scale.size)
      continue;
    const std::string digits = digits_of(number / scale.size);
    const bool is_exact = std::strtod(digits.c_str(), nullptr) * scale.size == number;
    if (is_exact && digits.size() <= kMostDigits + 1)
      return with_commas(digits) + std::string(scale.word);
  }
  return with_commas(digits_of(number));
}

std::string value_words(const Quantity& figure) {
  if (!figure.value)
    return interval_words(figure);
  std::string number = with_unit(*figure.value, figure);
  switch (figure.bound) {
    case Bound::Approx:
      return "about " + number;
    case Bound::MoreThan:
      return "more than " + number;
    case Bound::AtLeast:
      return "at least " + number;
    case Bound::FewerThan:
      return (figure.kind == QuantityKind::Count ? "fewer than " : "less than ") + number;
    case Bound::UpTo:
      return "up to " + number;
    case Bound::Exact:
    case Bound::Range:
      break;
  }
  return number;
}

std::string topic_words(const FigureTable& table) {
  const FigureTopic& topic = table.topic;
  std::vector<std::string> parts;
  if (topic.kind != QuantityKind::Count) {
    parts.emplace_back(to_string(topic.kind));
    if (!table.unit.empty() && table.unit != "%")
      parts.push_back(table.unit);
  }
  if (topic.role)
    parts.emplace_back(to_string(*topic.role));
  if (!topic.counted.empty())
    parts.push_back(printable(topic.counted));
  if (parts.empty())
    return "bare numbers";
  std::string words;
  for (const std::string& part : parts)
    words += (words.empty() ? "" : " · ") + part;
  return words;
}

std::string count_words(std::size_t count, std::string_view singular, std::string_view plural) {
  return number_words(static_cast<double>(count)) + " " +
         std::string(count == 1 ? singular : plural);
}

std::string documents_words(std::size_t documents, std::size_t stories) {
  const std::string all = count_words(documents, "document", "documents");
  return documents == stories ? all : count_words(stories, "story", "stories") + " in " + all;
}

std::string agreement_words(const FigureTable& table) {
  if (!table.agreement)
    return {};
  const bool are_folded = table.documents != table.stories;
  std::string words;
  for (const TableStatement& statement :
       std::span(table.statements).first(std::min(kMostStatements, table.statements.size()))) {
    const std::string stories =
        !words.empty() ? number_words(static_cast<double>(statement.stories))
        : are_folded   ? count_words(statement.stories, "story", "stories")
                       : count_words(statement.stories, "document", "documents");
    words += (words.empty() ? "" : ", ") + value_words(statement.figure) + " in " + stories;
    if (!statement.sources.empty() && statement.sources.front().stories > 1)
      words += " (" + share_words(statement.sources.front().stories, statement.stories) +
               " after " + printable(statement.sources.front().name) + ")";
  }
  if (table.statements.size() > kMostStatements)
    words += ", " + count_words(table.statements.size() - kMostStatements, "other", "others");
  words += ": " + std::string(to_string(*table.agreement));
  if (table.agreement == Agreement::Conflicting && table.statements.size() > 2)
    words += " (" + conflicting_pairs(table.statements) + ")";
  return words;
}

std::vector<std::string_view> flag_names(const QuantityFlags& flags) {
  std::vector<std::string_view> names;
  for (const auto& [flag, name] : kQuantityFlagNames)
    if (flags.*flag)
      names.push_back(name);
  return names;
}

std::string outlet_words(const FigureRow& row) {
  const FigureArticle& article = row.articles.front();
  std::string outlet = article.publisher.empty() ? "outlet unknown" : printable(article.publisher);
  if (article.agency.empty() || article.agency == article.publisher)
    return outlet;
  return outlet + " (" + printable(article.agency) + ")";
}

std::string source_words(const FigureRow& row) {
  const std::string& source = row.figure.source;
  if (without_article(source) == without_article(row.articles.front().publisher) || source.empty())
    return {};
  return "after " + printable(source);
}

std::string who_words(const FigureRow& row) {
  const std::string source = source_words(row);
  return outlet_words(row) + (source.empty() ? "" : ", " + source);
}

}  // namespace dossier
