// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mail_message.h"

#include <memory>
#include <utility>

#include "corpus/document/mail/mail_module.h"
#include "corpus/document/module.h"

namespace dossier {
namespace {

struct MailModule {
  Module module{"dossier_mail"};
  decltype(&dossier_read_mail) read =
      reinterpret_cast<decltype(&dossier_read_mail)>(module.find("dossier_read_mail"));
};

}  // namespace

MailMessages read_mail_messages(std::string_view bytes) {
  static const MailModule mail;
  if (mail.read == nullptr)
    return {{}, "mail is not read here: " + mail.module.fault()};
  const std::unique_ptr<std::vector<MailMessage>> messages(mail.read(bytes.data(), bytes.size()));
  if (messages->empty())
    return {{}, "not a mail"};
  return {std::move(*messages), ""};
}

}  // namespace dossier
