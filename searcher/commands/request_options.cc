// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/commands/request_options.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "corpus/error.h"
#include "corpus/text/characters.h"
#include "searcher/output/json_values.h"
#include "searcher/query/edit_distance.h"

namespace dossier {
namespace {

using Json = nlohmann::ordered_json;

// Where and how to print is not for a request to say.
constexpr auto kPrinting =
    std::to_array<std::string_view>({"help", "format", "null", "color", "svg"});

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), to_ascii_lower);
  return text;
}

// Of an option its first long name, else that of its place on the line.
std::string name_of(const CLI::Option& option) {
  const std::vector<std::string>& names = option.get_lnames();
  return names.empty() ? lower(option.get_name(true)) : names.front();
}

bool is_positional(const CLI::Option& option) {
  return option.get_lnames().empty();
}

std::string as_key(std::string name) {
  std::ranges::replace(name, '-', '_');
  return name;
}

[[noreturn]] void refuse_key(const std::string& key, std::string_view command,
                             const std::vector<const CLI::Option*>& options) {
  std::string all;
  std::string nearest;
  std::size_t least = key.size() / 3 + 1;
  for (const CLI::Option* option : options) {
    const std::string name = as_key(name_of(*option));
    all += (all.empty() ? "" : ", ") + name;
    if (const std::size_t distance = edit_distance(key, name); distance < least) {
      least = distance;
      nearest = name;
    }
  }
  throw Error(ErrorKind::Usage,
              "a request for " + std::string(command) + " has no option \"" + key + "\"",
              nearest.empty() ? "its options are " + all : "did you mean \"" + nearest + "\"?");
}

const CLI::Option& option_for(const std::string& key, std::string_view command,
                              const std::vector<const CLI::Option*>& options) {
  for (const CLI::Option* option : options) {
    const auto is_meant = [&](const std::string& name) { return as_key(name) == as_key(key); };
    if (is_meant(name_of(*option)) || std::ranges::any_of(option->get_lnames(), is_meant))
      return *option;
  }
  refuse_key(key, command, options);
}

[[noreturn]] void refuse_value(const std::string& key, const Json& value, const char* wanted) {
  throw Error(ErrorKind::Usage, "\"" + key + "\" takes " + wanted + ", not " + dump(value));
}

std::string text_of(const std::string& key, const Json& value) {
  if (value.is_string())
    return value.get<std::string>();
  if (!value.is_number())
    refuse_value(key, value, "a text or a number");
  return value.dump();
}

// A list of names is what the command line takes separated by commas.
std::vector<std::string> values_of(const std::string& key, const Json& value,
                                   const CLI::Option& option) {
  std::vector<std::string> values;
  if (!value.is_array()) {
    values.push_back(text_of(key, value));
    return values;
  }
  for (const Json& item : value)
    values.push_back(text_of(key, item));
  if (takes_several(option) || values.size() < 2)
    return values;
  std::string joined = values.front();
  for (std::size_t i = 1; i < values.size(); ++i)
    joined += "," + values[i];
  return {joined};
}

// A command line in the making: CLI11 wants words behind all options.
class Line {
 public:
  void add_flag(const CLI::Option& option) { options_.push_back("--" + name_of(option)); }

  void add(const CLI::Option& option, const std::vector<std::string>& values) {
    for (const std::string& value : values) {
      if (value.empty())
        continue;
      if (is_positional(option))
        words_.push_back(value);
      else
        options_.push_back("--" + name_of(option) + "=" + value);
    }
  }

  std::vector<std::string> take() {
    if (!words_.empty())
      options_.emplace_back("--");
    std::ranges::move(words_, std::back_inserter(options_));
    return std::move(options_);
  }

 private:
  std::vector<std::string> options_;
  std::vector<std::string> words_;
};

}  // namespace

std::vector<const CLI::Option*> options_for_requests(const CLI::App& app) {
  std::vector<const CLI::Option*> options;
  for (const CLI::Option* option : app.get_options())
    if (std::ranges::find(kPrinting, name_of(*option)) == kPrinting.end())
      options.push_back(option);
  return options;
}

std::string request_key(const CLI::Option& option) {
  return as_key(name_of(option));
}

bool takes_several(const CLI::Option& option) {
  return option.get_items_expected_max() > 1 ||
         option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
}

std::vector<std::string> request_line(const CLI::App& app, std::string_view command,
                                      const Json& options, const JsonRequests::Options& defaults) {
  const std::vector<const CLI::Option*> known = options_for_requests(app);
  Line line;
  JsonRequests::Options unnamed = defaults;
  for (const auto& [key, value] : options.items()) {
    const CLI::Option& option = option_for(key, command, known);
    if (value.is_null())
      continue;
    unnamed.erase(name_of(option));
    if (option.get_items_expected_max() > 0)
      line.add(option, values_of(key, value, option));
    else if (!value.is_boolean())
      refuse_value(key, value, "true or false");
    else if (value.get<bool>())
      line.add_flag(option);
  }
  for (const auto& [name, values] : unnamed) {
    const CLI::Option& option = option_for(name, command, known);
    if (option.get_items_expected_max() > 0)
      line.add(option, values);
    else
      line.add_flag(option);
  }
  std::vector<std::string> words = line.take();
  words.insert(words.begin(), "--format=json");
  return words;
}

}  // namespace dossier
