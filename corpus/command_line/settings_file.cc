// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/command_line/settings_file.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus/user_folders.h"

namespace dossier {
namespace {

bool has_option(const CLI::App& command, const std::string& name) {
  return command.get_option_no_throw("--" + name) != nullptr;
}

// Settings as options of the one command that was called.
class SettingsReader final : public CLI::ConfigTOML {
 public:
  explicit SettingsReader(const CLI::App& app) : app_(app) {}

  std::vector<CLI::ConfigItem> from_config(std::istream& input) const override {
    std::vector<CLI::ConfigItem> of_command;
    std::vector<CLI::ConfigItem> of_all;
    for (CLI::ConfigItem& item : CLI::ConfigTOML::from_config(input)) {
      if (item.name == "++" || item.name == "--")
        continue;  // which open and close a section
      require_known(item);
      for (const CLI::App* called : app_.get_subcommands()) {
        std::vector<CLI::ConfigItem>& found = item.parents.empty() ? of_all : of_command;
        if (item.parents.empty() ? has_option(*called, item.name)
                                 : item.parents.front() == called->get_name())
          found.push_back({{called->get_name()}, item.name, item.inputs});
      }
    }
    // CLI11 keeps the first value that it meets.
    of_command.insert(of_command.end(), of_all.begin(), of_all.end());
    return of_command;
  }

 private:
  void require_known(const CLI::ConfigItem& item) const {
    const auto commands = app_.get_subcommands([&](const CLI::App* command) {
      return item.parents.empty() || item.parents.front() == command->get_name();
    });
    if (commands.empty())
      throw CLI::ConfigError(file() + ": there is no command " + item.parents.front());
    if (item.parents.size() > 1 || std::ranges::none_of(commands, [&](const CLI::App* command) {
          return has_option(*command, item.name);
        }))
      throw CLI::ConfigError(file() + ": " + item.fullname() + " is no option");
  }

  std::string file() const { return app_.get_config_ptr()->as<std::string>(); }

  const CLI::App& app_;
};

// A bad value may stand in the file as well as on the command line.
std::string failure_message(const CLI::App* app, const CLI::Error& error) {
  std::string message = CLI::FailureMessage::simple(app, error);
  const CLI::Option* settings = app->get_config_ptr();
  if (settings != nullptr && settings->count() > 0 && error.get_name() != "ConfigError")
    message += "Options also come from " + settings->as<std::string>() + ".\n";
  return message;
}

}  // namespace

std::string settings_path(std::string_view program) {
  const std::filesystem::path folder = user_folder(UserFolder::Config);
  return folder.empty() ? "" : folder / (std::string(program) + ".toml");
}

void declare_settings(CLI::App& app, const std::string& usual_path) {
  app.config_formatter(std::make_shared<SettingsReader>(app));
  app.set_config("--config", usual_path, "TOML file of usual options; --config '' reads none")
      ->type_name("FILE");
  app.failure_message(failure_message);
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    command->fallthrough();
}

}  // namespace dossier
