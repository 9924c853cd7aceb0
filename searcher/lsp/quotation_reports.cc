// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/lsp/quotation_reports.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include <xapian.h>

#include "corpus/schema.h"
#include "corpus/xapian_error.h"

namespace dossier {
namespace {

// A quotation's words as they are compared. An omission is an empty word.
using Words = std::vector<std::string_view>;

constexpr std::size_t kMostWords = 300;

bool is_omission(const Token& token) {
  return token.text == "…" || token.text == "[" || token.text == "]";
}

void add_words(const AnalyzedText& text, const ByteSpan& part, Words& words) {
  const auto tokens = text.tokens();
  std::size_t dots = 0;
  for (std::size_t i = text.token_at(part.begin);
       i < tokens.size() && tokens[i].span.begin < part.end && words.size() < kMostWords; ++i) {
    dots = tokens[i].text == "." ? dots + 1 : 0;
    if (tokens[i].is_term())
      words.push_back(tokens[i].folded);
    else if ((is_omission(tokens[i]) || dots == 3) && (words.empty() || !words.back().empty()))
      words.emplace_back();
  }
}

Words words_of(const AnalyzedText& text, const Quotation& quotation) {
  Words words;
  for (const ByteSpan& part : parts_of(quotation))
    add_words(text, part, words);
  return words;
}

// Each stretch of words between omissions stands in `whole`, one behind the other.
bool contains(const Words& whole, const Words& wanted) {
  auto from = whole.begin();
  for (auto begin = wanted.begin(); begin != wanted.end();) {
    const auto end = std::find(begin, wanted.end(), std::string_view());
    const auto found = std::search(from, whole.end(), begin, end);
    if (found == whole.end() && begin != end)
      return false;
    from = found + (end - begin);
    begin = end == wanted.end() ? end : end + 1;
  }
  return true;
}

// The length of the longest sequence of words that both have in their order.
std::size_t shared_words(const Words& a, const Words& b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  for (const std::string_view word : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = !word.empty() && word == b[j] ? diagonal + 1 : std::max(above, row[j]);
      diagonal = above;
    }
  }
  return row.back();
}

std::optional<Wording> compare(const Words& draft, const Words& article) {
  if (contains(article, draft))
    return Wording::Same;
  if (contains(draft, article))
    return Wording::Part;
  const std::size_t shared = shared_words(draft, article);
  if (shared < kStatementWords || shared * 5 < draft.size() * 3)
    return std::nullopt;
  return Wording::Altered;
}

std::string joined(std::string_view text, const Quotation& quotation) {
  std::string words;
  for (const ByteSpan& part : parts_of(quotation))
    words += (words.empty() ? "" : " ") + std::string(part.of(text));
  std::ranges::replace(words, '\n', ' ');
  return words;
}

std::vector<Xapian::docid> candidates(const Database& database, const Words& words) {
  constexpr std::size_t kMostTerms = 24;
  const Xapian::Database& xapian = database.xapian();
  std::vector<std::pair<Xapian::doccount, std::string>> terms;
  for (const std::string_view word : std::set<std::string_view>(words.begin(), words.end()))
    if (const Xapian::doccount having = word.empty() ? 0 : xapian.get_termfreq(std::string(word));
        having > 0)
      terms.emplace_back(having, word);
  std::ranges::sort(terms);
  terms.resize(std::min(terms.size(), kMostTerms));
  std::vector<Xapian::Query> parts;
  for (const auto& [having, word] : terms)
    parts.emplace_back(word);
  Xapian::Enquire enquire(xapian);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER,
                                  Xapian::Query(Xapian::Query::OP_OR, parts.begin(), parts.end()),
                                  Xapian::Query(std::string(kQuotationTerm))));
  const Xapian::MSet found = enquire.get_mset(0, kMostQuotationArticles);
  return {found.begin(), found.end()};
}

}  // namespace

std::vector<QuotationReport> find_carriers(const Database& database, ArticleCache& articles,
                                           const DraftReading& draft, const Quotation& quotation) {
  const Words words = words_of(draft.text, quotation);
  if (words.size() < kStatementWords)
    return {};
  std::vector<QuotationReport> carriers;
  for (const Xapian::docid id :
       translate_xapian_errors([&] { return candidates(database, words); })) {
    const Article& article = articles.article(database, id);
    const std::string& text = article.record.document.text;
    for (const Quotation& said : article.record.extraction.quotations) {
      const Words there = words_of(article.text, said);
      if (there.size() < kStatementWords)
        continue;
      if (const auto wording = compare(words, there))
        carriers.push_back({*wording, article_of(article.record, id), said.speaker,
                            joined(text, said), said.span});
    }
  }
  std::ranges::stable_sort(carriers, [](const QuotationReport& a, const QuotationReport& b) {
    return std::tuple(a.wording, !is_earlier(a.article, b.article)) <
           std::tuple(b.wording, !is_earlier(b.article, a.article));
  });
  return carriers;
}

}  // namespace dossier
