// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "corpus/document/mail/mail_message.h"

namespace dossier {

/// Who speaks in a mail; "" is unknown.
struct MailSender {
  std::string author;  ///< the first sender's name, unless it is the outlet's
  std::string outlet;  ///< its usual name where it is known
};

/// The outlet is the known one that the sender's name, the mailing list or the sender's host names,
/// in this order; else the mailing list, else the sender's name where the host spells it. "Ida
/// Quill from The Pier" names a person and an outlet.
MailSender mail_sender(const MailMessage& mail);

}  // namespace dossier
