// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/page/linked_data.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "corpus/document/json_record.h"
#include "corpus/document/markup/character_references.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kCdata = "<![CDATA[";

// The objects of interest and what @id names, found in any order.
struct Objects {
  std::vector<const Json*> articles, pages, sites, organizations;
  std::map<std::string_view, const Json*> by_id;
};

const Json* member(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string_view string_of(const Json& value) {
  return value.is_string() ? std::string_view(value.get_ref<const std::string&>())
                           : std::string_view();
}

bool is_article_type(std::string_view type) {
  constexpr auto kOthers = std::to_array<std::string_view>(
      {"BlogPosting", "LiveBlogPosting", "Report", "Review", "SocialMediaPosting"});
  return type.ends_with("Article") || std::ranges::find(kOthers, type) != kOthers.end();
}

void sort_in(const Json& object, std::string_view type, Objects& objects) {
  if (const std::size_t slash = type.find_last_of("/#:"); slash != std::string_view::npos)
    type.remove_prefix(slash + 1);
  if (is_article_type(type))
    objects.articles.push_back(&object);
  else if (type.ends_with("Page"))
    objects.pages.push_back(&object);
  else if (type == "WebSite")
    objects.sites.push_back(&object);
  else if (type.ends_with("Organization"))
    objects.organizations.push_back(&object);
}

// Recursion ends at the depth to which the parser went.
void collect(const Json& value, Objects& objects) {
  if (value.is_object()) {
    if (const Json* type = member(value, "@type")) {
      if (type->is_array() && !type->empty())
        for (const Json& one : *type)
          sort_in(value, string_of(one), objects);
      else
        sort_in(value, string_of(*type), objects);
    }
    // A bare reference has no other member and must not hide what it refers to.
    if (const Json* id = member(value, "@id"); id != nullptr && id->is_string() && value.size() > 1)
      objects.by_id.emplace(string_of(*id), &value);
  }
  if (value.is_structured())
    for (const Json& inner : value)
      collect(inner, objects);
}

class FactReader {
 public:
  explicit FactReader(const Objects& objects) : objects_(objects) {}

  PageFacts read(const Json& object) const {
    return {.url = url(object),
            .title = text(object, {"headline", "name", "alternativeHeadline"}),
            .author = names(object, {"author", "creator"}),
            .published = text(object, {"datePublished", "dateCreated", "uploadDate"}),
            .outlet = names(object, {"publisher", "sourceOrganization"}),
            .language = names(object, {"inLanguage"}),
            .body = text(object, {"articleBody", "text"})};
  }

  std::string name(const Json& value) const { return names_of(value, 0); }

 private:
  using Keys = std::initializer_list<const char*>;

  static std::string text(const Json& object, Keys keys) {
    for (const char* key : keys)
      if (const Json* value = member(object, key)) {
        const Json& first = value->is_array() && !value->empty() ? value->front() : *value;
        if (!trim(string_of(first)).empty())
          return resolve_references(trim(string_of(first)));
      }
    return "";
  }

  std::string names(const Json& object, Keys keys) const {
    for (const char* key : keys)
      if (const Json* value = member(object, key))
        if (std::string found = names_of(*value, 0); !found.empty())
          return found;
    return "";
  }

  // Names stand as strings, as objects with a name, as references to such, or in arrays of these.
  std::string names_of(const Json& value, int depth) const {
    if (value.is_string())
      return resolve_references(trim(string_of(value)));
    if (value.is_object()) {
      if (const Json* name = member(value, "name"))
        return depth < 3 ? names_of(*name, depth + 1) : "";
      const Json* id = member(value, "@id");
      const auto found = objects_.by_id.find(id == nullptr ? std::string_view() : string_of(*id));
      return found == objects_.by_id.end() || depth >= 3 ? "" : names_of(*found->second, depth + 1);
    }
    std::string all;
    if (value.is_array() && depth < 3)
      for (const Json& one : value)
        if (const std::string found = names_of(one, depth + 1); !found.empty())
          all += (all.empty() ? "" : ", ") + found;
    return all;
  }

  static std::string url(const Json& object) {
    if (std::string found = text(object, {"url"}); !found.empty())
      return found;
    const Json* main = member(object, "mainEntityOfPage");
    if (main == nullptr)
      return "";
    return main->is_object() ? text(*main, {"@id", "url"}) : std::string(string_of(*main));
  }

  const Objects& objects_;
};

// A script as JSON: pages wrap it into comments and break lines within strings.
Json parse(std::string script) {
  std::ranges::replace_if(
      script, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  std::string_view json = script;
  if (const std::size_t cdata = json.find(kCdata); cdata != std::string_view::npos)
    json = json.substr(cdata + kCdata.size(), json.rfind("]]>") - cdata - kCdata.size());
  const std::size_t begin = json.find_first_of("{[");
  const std::size_t end = json.find_last_of("}]");
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
    return nullptr;
  json = json.substr(begin, end - begin + 1);
  const auto keep = [](int depth, Json::parse_event_t, Json&) {
    return depth <= static_cast<int>(kMaxJsonDepth);
  };
  Json parsed = Json::parse(json, keep, false, true);
  if (parsed.is_discarded() && json.find("&quot;") != std::string_view::npos)
    parsed = Json::parse(resolve_references(json), keep, false, true);
  return parsed;
}

std::string_view without_scheme(std::string_view url) {
  if (const std::size_t at = url.find("://"); at != std::string_view::npos)
    url.remove_prefix(at + 3);
  url = url.substr(0, url.find_first_of("?#"));
  return url.ends_with('/') ? url.substr(0, url.size() - 1) : url;
}

PageFacts main_article(const Objects& objects, const FactReader& reader, std::string_view url) {
  PageFacts best;
  for (const Json* object : objects.articles) {
    PageFacts facts = reader.read(*object);
    if (!url.empty() && without_scheme(facts.url) == without_scheme(url) && !facts.title.empty())
      return facts;
    if (best.title.empty() || facts.body.size() > best.body.size())
      best = std::move(facts);
  }
  return best;
}

}  // namespace

LinkedData read_linked_data(std::span<const std::string> scripts, std::string_view url) {
  std::vector<Json> parsed;
  parsed.reserve(scripts.size());
  for (const std::string& script : scripts)
    parsed.push_back(parse(script));
  Objects objects;
  for (const Json& json : parsed)
    collect(json, objects);
  const FactReader reader(objects);
  LinkedData data;
  data.article = main_article(objects, reader, url);
  if (!objects.pages.empty())
    data.page = reader.read(*objects.pages.front());
  if (!objects.sites.empty())
    data.site_name = reader.name(*objects.sites.front());
  else if (objects.organizations.size() == 1)
    data.site_name = reader.name(*objects.organizations.front());
  return data;
}

}  // namespace dossier
