// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/answer_options.h"

#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus/enum_names.h"

namespace dossier {
namespace {

bool is_color_terminal() {
  const char* refused = std::getenv("NO_COLOR");
  return ::isatty(STDOUT_FILENO) != 0 && (refused == nullptr || *refused == '\0');
}

// The cells of a line of the terminal; the usual ones where output goes elsewhere.
std::size_t terminal_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return kUsualWidth;
  return size.ws_col;
}

constexpr auto kOrders = std::to_array<EnumName<SortOrder>>({
    {SortOrder::Relevance, "relevance"},
    {SortOrder::Newest, "newest"},
    {SortOrder::Newest, "date"},
    {SortOrder::Oldest, "oldest"},
    {SortOrder::Quantity, "qty"},
});

std::vector<std::string> names_of_orders(Orders orders) {
  std::vector<std::string> names;
  for (const auto& [order, name] : kOrders)
    if (orders == Orders::WithFigures || order != SortOrder::Quantity)
      names.emplace_back(name);
  return names;
}

}  // namespace

void declare_database(CLI::App& app, std::string& directory) {
  app.add_option("--database", directory,
                 "folder of the database; default: $DOSSIER_DATABASE, else\n"
                 "$XDG_DATA_HOME/dossier/database")
      ->type_name("DIR");
}

void declare_output(CLI::App& app, OutputOptions& options,
                    std::initializer_list<OutputFormat> formats) {
  std::vector<std::string> names;
  for (const OutputFormat format : formats)
    names.emplace_back(to_string(format));
  app.add_option_function<std::string>(
         "--format",
         [&options](const std::string& name) { options.format = *output_format_from(name); },
         "default: text")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(names));
  app.add_flag("-0,--null", options.null_ends_records, "end records with NUL, not line feed");
  options.color = is_color_terminal();
  options.width = terminal_width();
  app.add_option_function<std::string>(
         "--color",
         [&options](const std::string& when) {
           options.color = when == "always" || (when == "auto" && is_color_terminal());
         },
         "default: auto, which is only on a terminal")
      ->type_name("WHEN")
      ->check(CLI::IsMember({"auto", "always", "never"}));
}

void declare_count(CLI::App& app, const std::string& name, std::optional<std::size_t>& count,
                   const std::string& help) {
  constexpr double kMostDocuments = 4294967295.0;  // CLI11 would read "-1" as the largest number
  app.add_option(name, count, help)
      ->type_name("N")
      ->check(CLI::Range(0.0, kMostDocuments).description(""));
}

std::size_t PageOptions::limit_for(OutputFormat format) const {
  constexpr std::size_t kPageResults = 10;
  const bool by_page = format == OutputFormat::Text || format == OutputFormat::Json;
  const std::size_t wanted = limit.value_or(by_page ? kPageResults : 0);
  return wanted == 0 ? kAllHits : wanted;
}

void declare_page(CLI::App& app, PageOptions& page, const std::string& results, Orders orders) {
  declare_count(app, "--limit", page.limit,
                results + " at most, 0 for all; default: 10 in text and json, else all");
  declare_count(app, "--offset", page.offset, results + " to leave out first; default: 0");
  app.add_option_function<std::string>(
         "--sort",
         [order = &page.order](const std::string& name) { *order = *value_of(kOrders, name); },
         "default: relevance; date is the same as newest" +
             std::string(orders == Orders::WithFigures
                             ? ", qty the largest figure that qty: finds first"
                             : ""))
      ->type_name("ORDER")
      ->check(CLI::IsMember(names_of_orders(orders)));
}

}  // namespace dossier
