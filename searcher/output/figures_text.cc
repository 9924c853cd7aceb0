// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "corpus/text/printable.h"
#include "corpus/working_path.h"
#include "searcher/output/chart.h"
#include "searcher/output/figure_words.h"
#include "searcher/output/figures.h"
#include "searcher/output/text_cells.h"
#include "searcher/output/wrapping.h"

namespace dossier {
namespace {

constexpr std::size_t kDateCells = 10;
constexpr std::size_t kMostValueCells = 26;
constexpr std::size_t kLeastTextCells = 30;
constexpr std::size_t kSentenceLines = 4;
constexpr std::size_t kMostCarriers = 5;
const std::string kIndent = "  ";
// Under the values.
const std::string kDeepIndent(kIndent.size() + kDateCells + 2, ' ');

std::string day_of(const FigureArticle& article) {
  return article.published.empty() ? "undated" : printable(article.published.substr(0, kDateCells));
}

// Where else the figure stands: "also in Brackwater Gazette 2025-11-09 and 3 more".
std::string carriers(const FigureRow& row) {
  std::string words;
  const std::size_t shown = std::min(row.articles.size(), kMostCarriers + 1);
  for (std::size_t i = 1; i < shown; ++i) {
    const FigureArticle& article = row.articles[i];
    words += (words.empty() ? "also in " : ", ") +
             printable(article.publisher.empty() ? article.id : article.publisher) + " " +
             day_of(article);
  }
  if (shown < row.articles.size())
    words += " and " + count_words(row.articles.size() - shown, "more", "more");
  return words;
}

std::string without_end_blanks(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

class TextPrinter {
 public:
  TextPrinter(const FiguresContext& context, std::ostream& out)
      : context_(context), style_(context.output.color), out_(out) {}

  void print(const FigureAnswer& answer) {
    if (answer.tables.empty())
      return;
    out_ << count_words(answer.match_count, "document", "documents") << ", "
         << count_words(answer.table_count, "table", "tables") << " of figures\n";
    for (const FigureTable& table : answer.tables)
      print(table);
    if (answer.tables.size() < answer.table_count)
      out_ << '\n'
           << style_.aside("and " +
                           count_words(answer.table_count - answer.tables.size(), "more table",
                                       "more tables") +
                           "; --limit 0 shows all")
           << '\n';
  }

 private:
  void print(const FigureTable& table) {
    std::string size = documents_words(table.documents, table.stories);
    if (table.undated > 0)
      size += ", " + number_words(static_cast<double>(table.undated)) + " undated";
    out_ << '\n' << style_.title(topic_words(table)) << "  " << style_.aside(size) << '\n';
    for (const std::string& line : wrap(agreement_words(table), context_.output.width))
      out_ << line << '\n';
    if (table.uncompared > 0)
      out_ << style_.aside(count_words(table.uncompared, "row states", "rows state") +
                           " a change, a part or a possibility: not compared")
           << '\n';
    if (!table.topic.is_named() && table.agreement && table.agreement != Agreement::Same)
      out_ << style_.aside("the texts do not name what is measured: it may be different things")
           << '\n';
    if (const std::optional<Chart> chart = make_chart(table)) {
      out_ << '\n';
      for (const std::string& line : chart_lines(*chart, width_behind(kIndent)))
        out_ << kIndent << line << '\n';
    }
    print_rows(table);
  }

  void print_rows(const FigureTable& table) {
    std::size_t value_cells = 0;
    for (const FigureRow& row : table.rows)
      value_cells = std::max(value_cells, cells_of(value_words(row.figure)));
    value_cells = std::min(value_cells, kMostValueCells);
    std::string group;
    for (const FigureRow& row : table.rows) {
      out_ << '\n';
      if (const std::string next = group_of(row); next != group) {
        out_ << kIndent << style_.title(next) << '\n';
        group = next;
      }
      print_figure(row, value_cells);
      print_evidence(row);
    }
    if (table.rows.size() < table.row_count)
      out_ << '\n'
           << kIndent
           << style_.aside(
                  "and " +
                  count_words(table.row_count - table.rows.size(), "more row", "more rows") +
                  "; --rows 0 shows all")
           << '\n';
  }

  // The heading under which a row stands; "" where rows are ordered by date.
  std::string group_of(const FigureRow& row) const {
    switch (context_.order) {
      case RowOrder::Outlet:
        return outlet_words(row);
      case RowOrder::Source:
        return row.figure.source.empty() ? "no source named"
                                         : "after " + printable(row.figure.source);
      case RowOrder::Date:
        break;
    }
    return {};
  }

  // Who states it, but for what the heading says.
  std::string words_behind_value(const FigureRow& row) const {
    switch (context_.order) {
      case RowOrder::Outlet:
        return source_words(row);
      case RowOrder::Source:
        return outlet_words(row);
      case RowOrder::Date:
        break;
    }
    return who_words(row);
  }

  void print_figure(const FigureRow& row, std::size_t value_cells) {
    std::string words = words_behind_value(row);
    for (const std::string_view flag : flag_names(row.figure.flags))
      words += (words.empty() ? "" : " · ") + std::string(flag);
    const std::string value = value_words(row.figure);
    const std::string begin =
        kIndent + pad_right(day_of(row.articles.front()), kDateCells) + "  " + style_.title(value) +
        std::string(value_cells - std::min(value_cells, cells_of(value)), ' ') + "  ";
    const std::string margin(kDeepIndent.size() + std::max(value_cells, cells_of(value)) + 2, ' ');
    std::vector<std::string> lines = wrap(words, width_behind(margin));
    if (lines.empty())
      lines.emplace_back();
    for (const std::string& line : lines)
      out_ << without_end_blanks((&line == lines.data() ? begin : margin) + line) << '\n';
  }

  void print_evidence(const FigureRow& row) {
    const FigureEvidence& evidence = row.evidence;
    const std::string_view sentence = evidence.sentence;
    const MarkedText text{printable(sentence.substr(0, evidence.figure.begin)),
                          printable(evidence.figure.of(sentence)),
                          printable(sentence.substr(evidence.figure.end))};
    for (const std::string& line : wrap(text, width_behind(kDeepIndent), kSentenceLines, style_))
      out_ << kDeepIndent << line << '\n';
    std::string place =
        printable(from_working_folder(evidence.file)) + ":" + std::to_string(evidence.place.line);
    out_ << kDeepIndent << style_.aside(place) << '\n';
    for (const std::string& line : wrap(carriers(row), width_behind(kDeepIndent)))
      out_ << kDeepIndent << style_.aside(line) << '\n';
  }

  std::size_t width_behind(const std::string& margin) const {
    const std::size_t width = context_.output.width;
    return std::max(kLeastTextCells, width > margin.size() ? width - margin.size() : 0);
  }

  const FiguresContext& context_;
  Style style_;
  std::ostream& out_;
};

}  // namespace

void print_figures_as_text(const FigureAnswer& answer, const FiguresContext& context,
                           std::ostream& out) {
  TextPrinter(context, out).print(answer);
}

}  // namespace dossier
