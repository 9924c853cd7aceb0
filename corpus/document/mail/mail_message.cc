// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mail_message.h"

#include <memory>
#include <utility>

#include "corpus/document/mail/mail_module.h"
#include "corpus/document/module.h"

namespace dossier {

MailMessages read_mail_messages(std::string_view bytes) {
  static const ModuleFunction<decltype(dossier_read_mail)> read("dossier_mail",
                                                                "dossier_read_mail");
  if (!read.fault().empty())
    return {{}, "mail is not read here: " + read.fault()};
  const std::unique_ptr<std::vector<MailMessage>> messages(read.get()(bytes.data(), bytes.size()));
  if (messages->empty())
    return {{}, "not a mail"};
  return {std::move(*messages), ""};
}

}  // namespace dossier
