// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mail_reader.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/document/charset.h"
#include "corpus/document/document_builder.h"
#include "corpus/document/file_format.h"
#include "corpus/document/mail/flowed_text.h"
#include "corpus/document/mail/mail_message.h"
#include "corpus/document/mail/mail_outlet.h"
#include "corpus/document/mail/mailbox_splitter.h"
#include "corpus/document/page/html_reader.h"
#include "corpus/document/page/plain_text.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

// Words for readers: the plain form of a newsletter is full of addresses.
std::size_t word_count(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
    const std::string_view word = text.substr(0, end);
    count += !word.empty() && word.find("://") == std::string_view::npos ? 1 : 0;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return count;
}

class MailboxReader {
 public:
  MailboxReader(const InputFile& file, const ArchivedFileReader& attached,
                const MetadataTable* table, const DocumentSink& documents,
                const ProblemSink& problems)
      : file_(file),
        attached_(attached),
        table_(table),
        documents_(documents),
        problems_(problems) {}

  void read(ByteSource& source) {
    MailboxSplitter splitter([&source] { return source.next_block(); }, kMaxRecordBytes);
    bool found = false;
    while (const std::optional<RawRecord> record = splitter.next()) {
      found = true;
      line_ = record->line;
      if (record->too_long)
        skip(longer_than_limit());
      else
        read_record(record->bytes, splitter.is_mailbox());
    }
    line_ = 0;
    if (!source.failure().empty())
      skip(source.failure());
    else if (!found)
      skip("no mail");
  }

 private:
  void skip(std::string reason) const {
    problems_({file_.path, line_, std::move(reason), Problem::Effect::Skipped});
  }
  void note(std::string reason) const {
    problems_({file_.path, line_, std::move(reason), Problem::Effect::Repaired});
  }

  void read_record(std::string_view bytes, bool is_one_of_many) {
    const auto [mails, fault] = read_mail_messages(bytes);
    if (mails.empty())
      return skip(fault);
    const bool is_many = is_one_of_many || mails.size() > 1;
    for (const MailMessage& mail : mails) {
      const bool is_cover = &mail == mails.data() && is_many;
      add(mail, is_many ? RecordsInFile::Many : RecordsInFile::One, is_cover);
    }
  }

  // A cover without text only carries what is attached to it.
  void add(const MailMessage& mail, RecordsInFile records, bool is_cover) {
    repairs_ = {};
    std::string text;
    for (const MailText& part : mail.texts)
      if (const std::string piece = text_of(part); !trim(piece).empty())
        text += (text.empty() ? "" : "\n\n") + piece;
    if (trim(text).empty() && !(is_cover && mail.fault.empty() && mail.texts.empty()))
      if (mail.files.empty() || !mail.fault.empty())
        skip(mail.fault.empty() ? "no text" : mail.fault);
    if (!trim(text).empty()) {
      if (!mail.fault.empty())
        note(mail.fault);
      if (repairs_.count() > 0)
        note(describe(repairs_));
      documents_(document_of(mail, std::move(text), records));
    }
    for (const MailPart& part : mail.files)
      read_file_of(part);
  }

  Document document_of(const MailMessage& mail, std::string text, RecordsInFile records) const {
    const MailSender sender = mail_sender(mail);
    DocumentBuilder builder(file_.name);
    const auto state = [&builder](std::string_view name, const std::string& value) {
      builder.state(name, clean_text(value).text);
    };
    state("id", mail.id);
    state("title", mail.subject);
    state("author", sender.author);
    state("outlet", sender.outlet);
    state("published", mail.date);
    state("url", mail.url);
    builder.set_text(std::move(text), line_, std::nullopt);
    return std::move(builder).finish(table_, records);
  }

  std::string plain_of(const MailPart& part) {
    DecodedText decoded = decode_text_as(part.bytes, part.charset);
    repairs_ += decoded.repairs;
    std::string text = part.is_flowed
                           ? unflowed(decoded.text, part.deletes_blanks ? FlowedBlanks::Delete
                                                                        : FlowedBlanks::Keep)
                           : std::move(decoded.text);
    text.erase(text.find_last_not_of(" \n") + 1);
    text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
    return text;
  }

  // A newsletter of many pieces has no one article: then all its text is.
  std::string text_of(const MailText& part) {
    std::string plain = plain_of(part.plain);
    if (part.html.bytes.empty())
      return plain;
    HtmlPage page = read_html_page(part.html.bytes, part.html.charset);
    const std::size_t words = word_count(page.text);
    if (word_count(plain) > 2 * words)
      return plain;
    repairs_ += page.repairs;
    std::string all =
        clean_text(plain_text(decode_text_as(part.html.bytes, part.html.charset).text)).text;
    return words > 0 && (!plain.empty() || 3 * words >= word_count(all)) ? std::move(page.text)
                                                                         : std::move(all);
  }

  void read_file_of(const MailPart& part) const {
    std::string name = clean_text(part.file_name).text;
    name = name.substr(name.find_last_of("/\\") + 1);
    if (name.starts_with('.') || format_of_name(name) == FileFormat::Unknown)
      return;
    bool is_given = false;
    ByteSource source(
        [&]() {
          return std::exchange(is_given, true) ? std::string_view() : std::string_view(part.bytes);
        },
        [] { return std::string(); });
    attached_({file_.path + '/' + name, file_.name + '/' + name, file_.names}, source);
  }

  const InputFile& file_;
  const ArchivedFileReader& attached_;
  const MetadataTable* table_;
  const DocumentSink& documents_;
  const ProblemSink& problems_;
  TextRepairs repairs_;
  std::size_t line_ = 1;
};

}  // namespace

void read_mail(const InputFile& file, ByteSource& source, const ArchivedFileReader& attached,
               const MetadataTable* table, const DocumentSink& documents,
               const ProblemSink& problems) {
  MailboxReader(file, attached, table, documents, problems).read(source);
}

}  // namespace dossier
