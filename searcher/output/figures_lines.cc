// SPDX-License-Identifier: GPL-2.0-or-later
#include <ostream>
#include <string>

#include "corpus/enum_names.h"
#include "corpus/working_path.h"
#include "searcher/output/figure_words.h"
#include "searcher/output/figures.h"
#include "searcher/output/hits.h"

namespace dossier {
namespace {

constexpr auto kOrders = std::to_array<EnumName<RowOrder>>({
    {RowOrder::Date, "date"},
    {RowOrder::Outlet, "outlet"},
    {RowOrder::Source, "source"},
});

std::string flags_cell(const QuantityFlags& flags) {
  std::string cell;
  for (const std::string_view flag : flag_names(flags))
    cell += (cell.empty() ? "" : ",") + std::string(flag);
  return cell;
}

}  // namespace

std::string_view to_string(RowOrder order) {
  return name_of(kOrders, order);
}

std::optional<RowOrder> row_order_from(std::string_view name) {
  return value_of(kOrders, name);
}

void print_figures_as_tsv(const FigureAnswer& answer, const FiguresContext& context,
                          std::ostream& out) {
  for (const FigureTable& table : answer.tables)
    for (const FigureRow& row : table.rows) {
      const FigureArticle& article = row.articles.front();
      out << topic_words(table) << '\t' << cell(article.published) << '\t'
          << value_words(row.figure) << '\t' << cell(article.publisher) << '\t'
          << cell(row.figure.source) << '\t' << flags_cell(row.figure.flags) << '\t'
          << row.articles.size() << '\t' << cell(article.id) << '\t' << cell(row.evidence.sentence)
          << context.output.record_end();
    }
}

void print_figures_as_vimgrep(const FigureAnswer& answer, const FiguresContext& context,
                              std::ostream& out) {
  for (const FigureTable& table : answer.tables)
    for (const FigureRow& row : table.rows)
      out << cell(from_working_folder(row.evidence.file)) << ':' << row.evidence.place.line << ':'
          << row.evidence.place.column << ':' << cell(row.evidence.sentence)
          << context.output.record_end();
}

}  // namespace dossier
