// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dossier {

/// A part of a mail that holds bytes, without its transfer encoding.
struct MailPart {
  std::string media_type;  ///< in lower case, such as "text/html"; "" where there is no such part
  std::string charset;     ///< as it is written, "" if none is
  std::string file_name;
  bool is_flowed = false;       ///< text in "format=flowed"
  bool deletes_blanks = false;  ///< its "delsp=yes"
  std::string bytes;
};

/// A piece of a mail's text, in one or both of the forms in which mails have it.
struct MailText {
  MailPart plain;
  MailPart html;
};

/// A mail (RFC 5322 with MIME). Headers are decoded and stand as the mail has them, "" where it has
/// none; they are UTF-8 as far as the mail is right.
struct MailMessage {
  std::string id;  ///< of Message-ID, without angles
  std::string subject;
  std::string from_name;  ///< of the first sender
  std::string from_address;
  std::string date;
  std::string list_name;  ///< of List-Id, without the list's address
  std::string url;        ///< where it is archived, by its own word
  std::vector<MailText> texts;
  std::vector<MailPart> files;  ///< attachments with a name
  std::string fault;            ///< why parts of it are missing, "" if none are
};

/// A mail and those that are attached to it, at any depth that is no attack; the outer one first.
struct MailMessages {
  std::vector<MailMessage> messages;
  std::string fault;  ///< without full stop, why there are none
};

/// Reads `bytes` as one mail. Without a header it is none.
MailMessages read_mail_messages(std::string_view bytes);

}  // namespace dossier
