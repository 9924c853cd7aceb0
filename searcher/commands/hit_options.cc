// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/hit_options.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "corpus/error.h"
#include "searcher/output/hit_fields.h"
#include "searcher/state_token.h"

namespace dossier {
namespace {

bool has_fields(OutputFormat format) {
  return format == OutputFormat::Json || format == OutputFormat::JsonLines ||
         format == OutputFormat::Tsv;
}

}  // namespace

Page HitOptions::wanted() const {
  if (!fields.empty()) {
    if (!has_fields(output.format))
      throw Error(ErrorKind::Usage, "--fields goes with --format json, jsonl or tsv, not " +
                                        std::string(to_string(output.format)));
    hit_fields_from(fields);
  }
  Page wanted;
  wanted.offset = page.offset.value_or(0);
  wanted.limit = page.limit_for(output.format);
  wanted.cursor = cursor;
  wanted.order = page.order;
  wanted.passages = std::max<std::size_t>(passages.value_or(1), 1);
  wanted.explain_score = explain_score;
  return wanted;
}

HitContext HitOptions::context(const Database& database, const std::string& query) const {
  HitContext context{database, output, query, state_token(database)};
  if (!fields.empty())
    context.fields = hit_fields_from(fields);
  if (passages)
    context.extra_fields.emplace_back("passages");
  if (page.order == SortOrder::Quantity)
    context.extra_fields.emplace_back("figure");
  if (explain_score)
    context.extra_fields.emplace_back("score_parts");
  return context;
}

void declare_hits(CLI::App& app, HitOptions& options) {
  declare_output(app, options.output,
                 {OutputFormat::Text, OutputFormat::Json, OutputFormat::JsonLines,
                  OutputFormat::Tsv, OutputFormat::Vimgrep, OutputFormat::Paths});
  declare_page(app, options.page, "hits", Orders::WithFigures);
  app.add_option("--cursor", options.cursor,
                 "the page behind the answer with this next_cursor, whatever came meanwhile")
      ->type_name("CURSOR")
      ->excludes("--offset");
  app.add_option("--fields", options.fields,
                 "what to print of a hit in json, jsonl and tsv, separated by commas:\n" +
                     hit_field_names())
      ->type_name("NAMES");
  declare_count(app, "--passages", options.passages, "passages of each hit at most; default: 1");
  app.add_flag("--explain-score", options.explain_score,
               "say what each score is made of, in text, json and jsonl");
}

void print_while_searching(Page& page, const HitContext& context, std::ostream& out) {
  const OutputFormat format = context.output.format;
  if (format != OutputFormat::JsonLines && format != OutputFormat::Tsv &&
      format != OutputFormat::Vimgrep)
    return;
  page.take_hit = [&context, &out](const Hit& hit) {
    SearchResult one;
    one.hits.push_back(hit);
    print_hits(one, context, out);
    out.flush();
  };
}

void print_hits(const SearchResult& result, const HitContext& context, std::ostream& out) {
  switch (context.output.format) {
    case OutputFormat::Text:
      return print_hits_as_text(result, context, out);
    case OutputFormat::Json:
      return print_hits_as_json(result, context, out);
    case OutputFormat::JsonLines:
      return print_hits_as_json_lines(result, context, out);
    case OutputFormat::Tsv:
      return print_hits_as_tsv(result, context, out);
    case OutputFormat::Vimgrep:
      return print_hits_as_vimgrep(result, context, out);
    case OutputFormat::Paths:
      return print_hits_as_paths(result, context, out);
  }
}

}  // namespace dossier
