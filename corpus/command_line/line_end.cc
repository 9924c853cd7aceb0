// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/command_line/line_end.h"

#include <algorithm>
#include <string_view>

#include <CLI/CLI.hpp>

namespace dossier {
namespace {

// Help goes on over several lines; a menu shows the first.
std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

// The commands that help lists.
std::vector<const CLI::App*> shown_commands(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

const CLI::App* find_command(const CLI::App& app, const std::string& name) {
  const std::vector<const CLI::App*> commands = shown_commands(app);
  const auto found = std::ranges::find_if(
      commands, [&](const CLI::App* command) { return command->get_name() == name; });
  return found == commands.end() ? nullptr : *found;
}

bool takes_value(const CLI::Option* option) {
  return option != nullptr && option->get_items_expected_max() > 0;
}

// CLI11 writes the values of a choice into the name of its type: "FORMAT:{text,json}".
std::vector<std::string> choices(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const std::size_t open = type.find('{');
  const std::size_t close = type.find('}');
  if (open == type.npos || close == type.npos)
    return {};
  return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

bool names_files(const std::string& type) {
  return type == "FILE" || type == "DIR" || type == "PATH";
}

class LineReader {
 public:
  LineReader(const CLI::App& app, const std::string& usual_command)
      : app_(app), usual_(find_command(app, usual_command)) {}

  LineEnd read(std::span<const std::string> words) {
    const CLI::Option* open = nullptr;
    for (const std::string& word : words.first(words.size() - 1))
      open = step(word, open);
    end_.word = words.back();
    if (open != nullptr)
      end_with_value(*open, "");
    else if (!only_positionals_ && end_.word.starts_with("--") &&
             end_.word.find('=') != end_.word.npos)
      end_with_joined_value();
    else if (!only_positionals_ && (end_.word == "-" || end_.word.starts_with("--")))
      end_with_option();
    else
      end_with_positional();
    return end_;
  }

 private:
  // Goes over a finished word; gives the option whose value comes next, or null.
  const CLI::Option* step(const std::string& word, const CLI::Option* open) {
    if (open != nullptr || only_positionals_)
      return nullptr;
    if (word == "--") {
      only_positionals_ = true;
    } else if (word.starts_with("-")) {
      const CLI::Option* option = find_option(word);
      return takes_value(option) ? option : nullptr;
    } else if (command_ == nullptr) {
      command_ = find_command(app_, word);
      if (command_ == nullptr)
        command_ = usual_;
    }
    return nullptr;
  }

  const CLI::Option* find_option(const std::string& word) const {
    for (const CLI::App* command : {command_ == nullptr ? usual_ : command_, &app_})
      if (const CLI::Option* option =
              command == nullptr ? nullptr : command->get_option_no_throw(word))
        return option;
    return nullptr;
  }

  void offer(const std::string& word, const std::string& help, const std::string& before = "") {
    if (word.starts_with(end_.word))
      end_.words.push_back({before + word, first_line(help)});
  }

  void end_with_value(const CLI::Option& option, const std::string& before) {
    end_.option = option.get_name();
    end_.takes_files = names_files(option.get_type_name());
    for (const std::string& choice : choices(option))
      offer(choice, "", before);
  }

  void end_with_joined_value() {
    const std::size_t equals = end_.word.find('=');
    const std::string name = end_.word.substr(0, equals);
    end_.word.erase(0, equals + 1);
    if (const CLI::Option* option = find_option(name); takes_value(option))
      end_with_value(*option, name + "=");
  }

  void offer_options(const CLI::App& command) {
    for (const CLI::Option* option : command.get_options())
      for (const std::string& name : option->get_lnames())
        offer("--" + name, option->get_description());
  }

  void end_with_option() {
    offer_options(command_ == nullptr ? app_ : *command_);
    if (command_ == nullptr && usual_ != nullptr)
      offer_options(*usual_);
  }

  void end_with_positional() {
    if (command_ == nullptr)
      for (const CLI::App* command : shown_commands(app_))
        offer(command->get_name(), command->get_description());
    const CLI::App* command = command_ == nullptr ? usual_ : command_;
    if (command == nullptr)
      return;
    for (const CLI::Option* option : command->get_options())
      if (option->get_positional()) {
        end_.positional = option->get_name(true);
        end_.takes_files = names_files(end_.positional);
      }
  }

  const CLI::App& app_;
  const CLI::App* usual_;              // the command of a line that names none; may be null
  const CLI::App* command_ = nullptr;  // that is named, null if none is yet
  bool only_positionals_ = false;
  LineEnd end_;
};

}  // namespace

LineEnd read_line_end(const CLI::App& app, std::span<const std::string> words,
                      const std::string& usual_command) {
  const std::string nothing;
  return LineReader(app, usual_command).read(words.empty() ? std::span(&nothing, 1) : words);
}

std::string to_string(const LineEnd& end) {
  std::string text = end.takes_files ? "files\n" : "words\n";
  for (const LineWord& word : end.words)
    text += word.word + '\t' + word.help + '\n';
  return text;
}

}  // namespace dossier
