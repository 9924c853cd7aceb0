// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/cross_facets.h"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "corpus/text/printable.h"
#include "searcher/output/json_values.h"
#include "searcher/output/style.h"
#include "searcher/output/text_cells.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLineCells = 80;
constexpr std::size_t kMostNameCells = 30;
constexpr std::string_view kGap = "  ";
constexpr std::string_view kAll = "all";

// The table as text: the rows' names, the number of their documents, then the columns.
class Matrix {
 public:
  explicit Matrix(const CrossFacets& cross) : cross_(cross) {
    for (const FacetValue& row : cross.rows.values)
      name_width_ = std::max(name_width_, cells_of(row_name(row)));
    all_width_ = std::max(kAll.size(), digits(cross.rows.values.front().documents));
    for (const FacetValue& column : cross.columns.values)
      widths_.push_back(std::max(cells_of(column_name(column)), digits(column.documents)) +
                        kGap.size());
  }

  // How many of the columns a line can take.
  std::size_t columns_that_fit() const {
    std::size_t used = name_width_ + kGap.size() + all_width_;
    std::size_t columns = 0;
    while (columns < widths_.size() && (used += widths_[columns]) <= kLineCells)
      ++columns;
    return columns;
  }

  void print(std::size_t columns, const Style& style, std::ostream& out) const {
    std::string head = std::string(name_width_ + kGap.size(), ' ') + pad_left(kAll, all_width_);
    for (std::size_t column = 0; column < columns; ++column)
      head += pad_left(column_name(cross_.columns.values[column]), widths_[column]);
    out << style.title(head) << '\n';
    auto cell = cross_.cells.begin();
    for (std::size_t row = 0; row < cross_.rows.values.size(); ++row) {
      const FacetValue& value = cross_.rows.values[row];
      out << pad_right(row_name(value), name_width_) << kGap
          << pad_left(std::to_string(value.documents), all_width_);
      for (std::size_t column = 0; column < columns; ++column) {
        while (cell != cross_.cells.end() &&
               std::pair(cell->row, cell->column) < std::pair(row, column))
          ++cell;
        const bool is_there =
            cell != cross_.cells.end() && cell->row == row && cell->column == column;
        out << pad_left(is_there ? std::to_string(cell->documents) : "-", widths_[column]);
      }
      out << '\n';
    }
  }

 private:
  static std::size_t digits(std::size_t number) { return std::to_string(number).size(); }
  static std::string row_name(const FacetValue& value) {
    return shorten(printable(value.name), kMostNameCells);
  }
  static std::string column_name(const FacetValue& value) {
    return shorten(printable(value.name), kMostNameCells / 2);
  }

  const CrossFacets& cross_;
  std::size_t name_width_ = 0;
  std::size_t all_width_ = 0;
  std::vector<std::size_t> widths_;
};

void print_as_list(const CrossFacets& cross, const Style& style, std::ostream& out) {
  auto cell = cross.cells.begin();
  for (std::size_t row = 0; row < cross.rows.values.size(); ++row) {
    const FacetValue& value = cross.rows.values[row];
    out << (row == 0 ? "" : "\n") << style.title(printable(value.name)) << "  "
        << style.aside(std::to_string(value.documents)) << '\n';
    std::vector<CrossCell> cells;
    for (; cell != cross.cells.end() && cell->row == row; ++cell)
      cells.push_back(*cell);
    std::ranges::stable_sort(cells, std::ranges::greater(), &CrossCell::documents);
    for (const CrossCell& each : cells)
      out << pad_left(std::to_string(each.documents), 8) << kGap
          << printable(cross.columns.values[each.column].name) << '\n';
  }
}

std::string left_out(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " more " + noun + (count == 1 ? "" : "s");
}

void print_as_text(const CrossFacets& cross, const CrossContext& context, std::ostream& out) {
  if (cross.documents == 0)
    return;
  const Style style(context.output.color);
  out << cross.documents << (cross.documents == 1 ? " document with " : " documents with ")
      << to_string(cross.rows.facet) << " and " << to_string(cross.columns.facet) << "\n\n";
  const Matrix matrix(cross);
  std::size_t columns = cross.columns.values.size();
  const std::size_t fitting = matrix.columns_that_fit();
  const std::size_t fewest = std::min<std::size_t>(columns, 2);
  if (fitting >= (context.may_drop_columns ? fewest : columns)) {
    columns = fitting;
    matrix.print(columns, style, out);
  } else {
    print_as_list(cross, style, out);
  }
  std::string rest;
  if (const std::size_t rows = cross.rows.values.size(); rows < cross.rows.distinct)
    rest = left_out(cross.rows.distinct - rows, "row");
  if (columns < cross.columns.distinct)
    rest += (rest.empty() ? "" : " and ") + left_out(cross.columns.distinct - columns, "column");
  if (!rest.empty())
    out << style.aside("and " + rest) << '\n';
}

Json side_to_json(const CrossSide& side) {
  Json values = Json::array();
  for (const FacetValue& value : side.values)
    values.push_back({{"name", value.name}, {"documents", value.documents}});
  return {{"facet", to_string(side.facet)}, {"distinct", side.distinct}, {"values", values}};
}

Json cell_to_json(const CrossFacets& cross, const CrossCell& cell) {
  return {{"row", cross.rows.values[cell.row].name},
          {"column", cross.columns.values[cell.column].name},
          {"documents", cell.documents}};
}

}  // namespace

void print_cross_facets(const CrossFacets& cross, const CrossContext& context, std::ostream& out) {
  const char end = context.output.record_end();
  if (context.output.format == OutputFormat::Json) {
    Json cells = Json::array();
    for (const CrossCell& cell : cross.cells)
      cells.push_back(cell_to_json(cross, cell));
    out << dump(Json{{"version", kJsonVersion},
                     {"query", context.query},
                     {"token", text_or_null(context.token)},
                     {"documents", cross.documents},
                     {"exact", true},
                     {"rows", side_to_json(cross.rows)},
                     {"columns", side_to_json(cross.columns)},
                     {"cells", cells}})
        << '\n';
  } else if (context.output.format == OutputFormat::JsonLines) {
    for (const CrossCell& cell : cross.cells)
      out << dump(cell_to_json(cross, cell)) << end;
  } else if (context.output.format == OutputFormat::Tsv) {
    for (const CrossCell& cell : cross.cells)
      out << cell.documents << '\t' << printable(cross.rows.values[cell.row].name) << '\t'
          << printable(cross.columns.values[cell.column].name) << end;
  } else {
    print_as_text(cross, context, out);
  }
}

}  // namespace dossier
