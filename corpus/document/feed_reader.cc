// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/feed_reader.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/document/charset.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/markup/markup_tree.h"
#include "corpus/document/page/plain_text.h"
#include "corpus/document/whole_file.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

bool is_web_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

class FeedReader {
 public:
  FeedReader(const InputFile& file, std::string_view text, const MetadataTable* table,
             const DocumentSink& documents, const ProblemSink& problems)
      : file_(file),
        text_(text),
        tree_(text, MarkupKind::Xml),
        table_(table),
        documents_(documents),
        problems_(problems) {}

  void read() {
    bool is_feed = false;
    bool has_items = false;
    for (NodeId i = 1; i < tree_.nodes().size(); ++i) {
      const MarkupNode& node = tree_[i];
      if (!node.is_element())
        continue;
      is_feed = is_feed || is_one_of(node.text, {"rss", "feed", "rdf:RDF", "channel"});
      const std::string_view parent = tree_[node.parent].text;
      if (is_one_of(parent, {"channel", "feed"}))
        take_feed_member(i);
      if (is_one_of(node.text, {"item", "entry"}) && is_feed) {
        has_items = true;
        read_item(i);
      }
    }
    if (!is_feed)
      report(0, "not a feed", Problem::Effect::Skipped);
    else if (!has_items)
      report(0, "no items", Problem::Effect::Skipped);
    else if (tree_.is_cut())
      report(0, "more elements than are read, the rest is left out", Problem::Effect::Repaired);
  }

 private:
  void report(std::size_t line, std::string reason, Problem::Effect effect) const {
    problems_({file_.path, line, std::move(reason), effect});
  }

  void take_feed_member(NodeId i) {
    const std::string_view name = tree_[i].text;
    if (name == "title" && outlet_.empty())
      outlet_ = plain(i);
    else if (is_one_of(name, {"language", "dc:language"}))
      language_ = plain(i);
  }

  // Markup stands in feeds as text with references, as CDATA and, in Atom, as elements.
  std::string plain(NodeId i) const {
    const NodeId end = tree_[i].end;
    const bool has_elements =
        std::any_of(tree_.nodes().begin() + i + 1, tree_.nodes().begin() + end,
                    [](const MarkupNode& node) { return node.is_element(); });
    if (!has_elements)
      return plain_text(tree_.text_of(i));
    const MarkupNode& last = tree_[end - 1];
    const char* begin = tree_[i + 1].text.data() - (tree_[i + 1].is_element() ? 1 : 0);
    return plain_text(
        {begin, static_cast<std::size_t>(last.text.data() + last.text.size() - begin)});
  }

  std::string link(NodeId i) const {
    const std::string relation = tree_.attribute(i, "rel");
    if (!relation.empty() && relation != "alternate")
      return "";
    std::string address = tree_.attribute(i, "href");
    return address.empty() ? std::string(trim(tree_.text_of(i))) : address;
  }

  std::string author(NodeId i) const {
    for (NodeId k = i + 1; k < tree_[i].end; ++k)
      if (tree_[k].is_element() && tree_[k].text == "name")
        return plain(k);
    return plain(i);
  }

  // "ida@harbour.example (Ida Quill)" gives the name.
  static std::string name_of_author(std::string author) {
    const std::size_t open = author.find('(');
    const std::size_t close = author.rfind(')');
    if (author.find('@') == std::string::npos)
      return author;
    return open < close && close != std::string::npos ? author.substr(open + 1, close - open - 1)
                                                      : std::string();
  }

  void read_item(NodeId item) {
    const std::size_t line = line_of(item);
    Item found = item_of(item);
    std::string text = found.text.empty() ? found.title : found.text;
    if (trim(text).empty())
      return report(line, "no text", Problem::Effect::Skipped);
    DocumentBuilder builder(file_.name);
    const auto state = [&builder](std::string_view name, const std::string& value) {
      builder.state(name, clean_text(value).text);
    };
    state("title", found.title);
    state("author", found.author);
    state("published", found.published);
    state("url", found.url);
    state("outlet", found.outlet.empty() ? outlet_ : found.outlet);
    state("language", language_);
    builder.set_text(clean_text(std::move(text)).text, line, std::nullopt);
    documents_(std::move(builder).finish(table_, RecordsInFile::Many));
  }

  struct Item {
    std::string title, author, published, url, outlet, text;
  };

  Item item_of(NodeId item) const {
    Item found;
    std::string updated;
    for (NodeId i = item + 1; i < tree_[item].end; i = tree_[i].end) {
      if (!tree_[i].is_element())
        continue;
      const std::string_view name = tree_[i].text;
      if (name == "title")
        found.title = plain(i);
      else if (is_one_of(name, {"author", "dc:creator"}))
        found.author = name_of_author(author(i));
      else if (is_one_of(name, {"pubDate", "published", "dc:date", "issued"}))
        found.published = tree_.text_of(i);
      else if (name == "updated")
        updated = tree_.text_of(i);
      else if (name == "source")
        found.outlet = source_name(i);
      else if (name == "link" && found.url.empty())
        found.url = link(i);
      else if (name == "guid" && found.url.empty() && is_web_address(trim(tree_.text_of(i))))
        found.url = trim(tree_.text_of(i));
      else if (is_one_of(name, {"content:encoded", "content", "description", "summary"}))
        if (std::string text = plain(i); text.size() > found.text.size())
          found.text = std::move(text);
    }
    if (found.published.empty())
      found.published = std::move(updated);
    return found;
  }

  // Atom's source is a feed, that of RSS a name.
  std::string source_name(NodeId i) const {
    for (NodeId k = i + 1; k < tree_[i].end; ++k)
      if (tree_[k].is_element() && tree_[k].text == "title")
        return plain(k);
    return plain(i);
  }

  // Items come in order, so that each byte is looked at once.
  std::size_t line_of(NodeId item) {
    const auto at = static_cast<std::size_t>(tree_[item].text.data() - text_.data());
    line_ +=
        static_cast<std::size_t>(std::ranges::count(text_.substr(counted_, at - counted_), '\n'));
    counted_ = at;
    return line_;
  }

  const InputFile& file_;
  std::string_view text_;
  MarkupTree tree_;
  const MetadataTable* table_;
  const DocumentSink& documents_;
  const ProblemSink& problems_;
  std::string outlet_;
  std::string language_;
  std::size_t line_ = 1;
  std::size_t counted_ = 0;  // bytes whose lines are in line_
};

}  // namespace

void read_feed(const InputFile& file, ByteSource& source, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems) {
  WholeFile whole = read_whole_file(source);
  if (!whole.fault.empty())
    return problems({file.path, 0, std::move(whole.fault), Problem::Effect::Skipped});
  const DecodedText decoded = decode_text_as(whole.bytes, declared_charset(whole.bytes));
  if (decoded.repairs.count() > 0)
    problems({file.path, 0, describe(decoded.repairs), Problem::Effect::Repaired});
  FeedReader(file, decoded.text, table, documents, problems).read();
}

}  // namespace dossier
