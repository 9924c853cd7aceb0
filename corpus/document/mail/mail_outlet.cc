// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mail_outlet.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_set>

#include "corpus/document/lexicons.h"
#include "corpus/document/page/site_label.h"
#include "corpus/document/shipped_outlets.h"
#include "corpus/outlet/outlet_lexicon.h"
#include "corpus/text/characters.h"
#include "corpus/text/lexicon.h"

namespace dossier {
namespace {

// What stands between a person and an outlet in the name of a sender.
constexpr auto kJoints =
    std::to_array<std::string_view>({" from ", " at ", " via ", " | ", " - ", " @ ", ", "});

bool is_mail_host(std::string_view host) {
  static const auto hosts = [] {
    std::unordered_set<std::string_view> all;
    for (const LexiconRow& row : lexicon_rows(kMailHosts))
      all.insert(row.cell(0));
    return all;
  }();
  for (std::string_view rest = host; !rest.empty();) {
    if (hosts.contains(rest))
      return true;
    rest.remove_prefix(std::min(rest.find('.'), rest.size() - 1) + 1);
  }
  return false;
}

std::string_view known_name(std::string_view name) {
  const auto known = name.empty() ? std::nullopt : shipped_outlets().find(name);
  return known ? known->name : std::string_view();
}

// The host of an address that is the sender's own, "" of one that many share.
std::string own_host(const std::string& address) {
  std::string host = address.substr(std::min(address.rfind('@'), address.size() - 1) + 1);
  std::ranges::transform(host, host.begin(), to_ascii_lower);
  return is_mail_host(host) ? "" : host;
}

std::string_view outlet_at(const std::string& host) {
  const auto known = shipped_outlets().find_host(host);
  return known ? known->name : std::string_view();
}

// Whether the host is the name: "The Quillport Observer" of quillportobserver.example.
bool names_host(const std::string& name, const std::string& host) {
  return SiteLabel("https://" + host + '/').likeness(name) >= SiteLabel::kNamesSite;
}

std::optional<MailSender> person_at_outlet(std::string_view name) {
  for (const std::string_view joint : kJoints) {
    const std::size_t at = name.find(joint);
    if (at == std::string_view::npos || at == 0)
      continue;
    if (const std::string_view outlet = known_name(trim(name.substr(at + joint.size())));
        !outlet.empty())
      return MailSender{.author = std::string(trim(name.substr(0, at))),
                        .outlet = std::string(outlet)};
  }
  return std::nullopt;
}

}  // namespace

MailSender mail_sender(const MailMessage& mail) {
  if (const std::string_view outlet = known_name(mail.from_name); !outlet.empty())
    return {.author = "", .outlet = std::string(outlet)};
  if (const std::optional<MailSender> sender = person_at_outlet(mail.from_name))
    return *sender;
  std::string_view outlet = known_name(mail.list_name);
  const std::string host = own_host(mail.from_address);
  if (outlet.empty())
    outlet = outlet_at(host);
  if (outlet.empty())
    outlet = mail.list_name;
  if (outlet.empty() && names_host(mail.from_name, host))
    outlet = mail.from_name;
  // "Quillport Observer Morning Briefing" is no person.
  const bool is_outlets_own =
      !outlet.empty() && (mail.from_name.find(outlet) != std::string::npos ||
                          outlet.find(mail.from_name) != std::string_view::npos);
  return {.author = is_outlets_own ? "" : mail.from_name, .outlet = std::string(outlet)};
}

}  // namespace dossier
