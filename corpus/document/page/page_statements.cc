// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/page_statements.h"

#include <algorithm>
#include <array>

#include "corpus/document/page/site_words.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::size_t kMaxLabelBytes = 200;
constexpr NodeId kMaxLabelNodes = 40;

// A page that repeats them without end states no more.
constexpr std::size_t kMaxStatements = 2000;

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), to_ascii_lower);
  return out;
}

std::string_view first_of(const Pairs& pairs, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    for (const auto& [stated, value] : pairs)
      if (stated == name)
        return value;
  return {};
}

class StatementCollector {
 public:
  explicit StatementCollector(const MarkupTree& tree) : tree_(tree) {}

  PageStatements run() && {
    for (NodeId i = 1; i < tree_.nodes().size(); ++i)
      if (tree_[i].is_element())
        take(i);
    std::ranges::move(early_times_, std::back_inserter(found_.times));
    if (found_.headings.empty())
      found_.headings = std::move(second_headings_);
    return std::move(found_);
  }

 private:
  void take(NodeId i) {
    switch (tree_[i].tag) {
      case Tag::Html:
        found_.language = tree_.attribute(i, "lang");
        if (found_.language.empty())
          found_.language = tree_.attribute(i, "xml:lang");
        break;
      case Tag::Meta:
        return take_meta(i);
      case Tag::Link:
        take_link(i);
        break;
      case Tag::Title:
        if (found_.window_title.empty() && tree_[tree_[i].parent].tag != Tag::Svg)
          found_.window_title = text(i);
        break;
      case Tag::Script:
        if (lower(tree_.attribute(i, "type")).starts_with("application/ld+json"))
          add(found_.linked_data, script(i));
        break;
      case Tag::A:
        take_front_link(i);
        break;
      case Tag::Img:
        if (std::string text = one_line(tree_.attribute(i, "alt")); tells_of_logo(text))
          add_logo(std::move(text));
        break;
      case Tag::H1:
        add(found_.headings, text(i));
        break;
      case Tag::H2:
        add(second_headings_, text(i));
        break;
      case Tag::Time:
        add(found_.headings.empty() ? early_times_ : found_.times, time_of(i));
        break;
      default:
        break;
    }
    take_property(i);
    take_label(i);
  }

  void take_link(NodeId i) {
    const std::string relation = lower(tree_.attribute(i, "rel"));
    const std::string address = tree_.attribute(i, "href");
    if (relation == "canonical" && found_.canonical.empty())
      found_.canonical = address;
    const bool is_own = relation == "alternate" || relation == "amphtml" || relation == "shortlink";
    if (!is_own || !address.starts_with("http"))
      return;
    if (found_.own_address.empty())
      found_.own_address = address;
    const std::string type = lower(tree_.attribute(i, "type"));
    if (found_.feed_name.empty() &&
        (type.find("rss") != std::string::npos || type.find("atom") != std::string::npos))
      found_.feed_name = name_of_feed(one_line(tree_.attribute(i, "title")));
  }

  // "The Pier \u00BB Feed" and "The Pier RSS" are feeds of "The Pier".
  static std::string name_of_feed(std::string title) {
    for (const std::string_view sign : {" \xC2\xBB", " - ", " | ", " \xE2\x80\x93 "})
      title.resize(std::min(title.find(sign), title.size()));
    for (const std::string_view word : {" RSS Feed", " RSS feed", " RSS-Feed", " RSS", " Feed"})
      if (title.ends_with(word))
        title.resize(title.size() - word.size());
    return title == "RSS" || title == "Atom" ? "" : title;
  }

  void take_meta(NodeId i) {
    const std::string content = one_line(tree_.attribute(i, "content"));
    for (const std::string_view key : {"name", "property", "itemprop", "http-equiv"})
      if (const std::string name = lower(tree_.attribute(i, key)); !name.empty())
        add(found_.metas, name, content);
  }

  void take_property(NodeId i) {
    for (const std::string_view key : {"itemprop", "property", "rel"}) {
      if (!tree_.raw_attribute(i, key))
        continue;
      const std::string names = lower(tree_.attribute(i, key));
      if (names == "publisher")
        add(found_.properties, names, name_within(i));
      if (names != "datepublished" && names != "author" && names != "headline" &&
          names != "schema:datepublished" && names != "dc:date" && names != "datecreated")
        continue;
      std::string value = tree_.attribute(i, "content");
      if (value.empty())
        value = tree_.attribute(i, "datetime");
      if (value.empty() && tree_[i].end - i < kMaxLabelNodes)
        value = tree_.text_of(i);
      if (value.size() < kMaxLabelBytes)
        add(found_.properties, names, one_line(value));
    }
  }

  // What the first part of a thing that is called its name says.
  std::string name_within(NodeId i) const {
    const NodeId end = std::min<NodeId>(tree_[i].end, i + kMaxLabelNodes);
    for (NodeId k = i + 1; k < end; ++k)
      if (tree_[k].is_element() && lower(tree_.attribute(k, "itemprop")) == "name") {
        std::string name = tree_.attribute(k, "content");
        return name.empty() ? text(k) : one_line(name);
      }
    return "";
  }

  // Words of classes that pages use for the day and the author without saying so otherwise.
  void take_label(NodeId i) {
    const auto raw = tree_.raw_attribute(i, "class");
    if (!raw || tree_[i].end - i > kMaxLabelNodes)
      return;
    const std::string name = lower(*raw);
    const bool is_date =
        name.find("date") != std::string::npos || name.find("publi") != std::string::npos ||
        name.find("time") != std::string::npos || name.find("posted") != std::string::npos;
    const bool is_author =
        name.find("author") != std::string::npos || name.find("byline") != std::string::npos;
    if (!is_date && !is_author)
      return;
    std::string label = text(i);
    if (label.size() > kMaxLabelBytes)
      return;
    if (is_author)
      add(found_.bylines, label);
    if (is_date)
      add(found_.date_texts, std::move(label));
  }

  // A link to "/" or to a host alone, and the pictures in it.
  void take_front_link(NodeId i) {
    const auto address = tree_.raw_attribute(i, "href");
    if (!address || !is_front_page(*address))
      return;
    for (const std::string_view key : {"title", "aria-label"})
      add_logo(one_line(tree_.attribute(i, key)));
    const NodeId end = std::min<NodeId>(tree_[i].end, i + kMaxLabelNodes);
    for (NodeId k = i + 1; k < end; ++k)
      if (tree_[k].is_element() && tree_[k].tag == Tag::Img)
        add_logo(one_line(tree_.attribute(k, "alt")));
  }

  static bool is_front_page(std::string_view address) {
    if (const std::size_t host = address.find("://"); host != std::string_view::npos) {
      address.remove_prefix(host + 3);
      address.remove_prefix(std::min(address.find('/'), address.size()));
      return address.size() <= 1;
    }
    return address == "/";
  }

  void add_logo(std::string description) {
    constexpr std::size_t kMaxLogos = 50;
    if (found_.logos.size() < kMaxLogos && description.size() < kMaxLabelBytes)
      add(found_.logos, std::move(description));
  }

  std::string time_of(NodeId i) const {
    std::string value = tree_.attribute(i, "datetime");
    return value.empty() && tree_[i].end - i < kMaxLabelNodes ? text(i) : value;
  }

  std::string text(NodeId i) const { return one_line(tree_.text_of(i)); }

  std::string script(NodeId i) const {
    std::string all;
    for (NodeId k = i + 1; k < tree_[i].end; ++k)
      all += tree_[k].text;
    return all;
  }

  static void add(std::vector<std::string>& list, std::string value) {
    if (!value.empty() && list.size() < kMaxStatements)
      list.push_back(std::move(value));
  }

  static void add(Pairs& pairs, std::string name, std::string value) {
    if (!value.empty() && pairs.size() < kMaxStatements)
      pairs.emplace_back(std::move(name), std::move(value));
  }

  const MarkupTree& tree_;
  PageStatements found_;
  std::vector<std::string> early_times_;
  std::vector<std::string> second_headings_;
};

}  // namespace

std::string_view PageStatements::meta(std::initializer_list<std::string_view> names) const {
  return first_of(metas, names);
}

std::string_view PageStatements::property(std::initializer_list<std::string_view> names) const {
  return first_of(properties, names);
}

PageStatements page_statements(const MarkupTree& tree) {
  return StatementCollector(tree).run();
}

std::string one_line(std::string_view text) {
  std::string out;
  bool is_blank = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_wide = text.substr(i).starts_with(kNoBreakSpace);
    if (is_wide || is_ascii_space(text[i])) {
      is_blank = !out.empty();
      i += is_wide ? 1 : 0;
      continue;
    }
    if (is_blank)
      out += ' ';
    is_blank = false;
    out += text[i];
  }
  return out;
}

std::string first_stated(std::initializer_list<std::string_view> texts) {
  for (const std::string_view value : texts)
    if (!trim(value).empty())
      return one_line(value);
  return "";
}

}  // namespace dossier
