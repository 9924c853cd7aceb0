// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/mail/mail_module.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <gmime/gmime.h>
#include <memory>
#include <utility>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

// GMime's parser stops at a depth of its own; this is for the walk over what it made.
constexpr int kMaxDepth = 100;

struct Unreference {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Type>
using Reference = std::unique_ptr<Type, Unreference>;

struct FreeOptions {
  void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};
using Options = std::unique_ptr<GMimeParserOptions, FreeOptions>;

std::string string_of(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), to_ascii_lower);
  return text;
}

// Not by the locale, which GMime would ask.
Options make_options() {
  static const bool is_ready = [] {
    g_mime_init();
    return true;
  }();
  static_cast<void>(is_ready);
  Options options(g_mime_parser_options_new());
  std::array<const char*, 3> charsets = {"utf-8", "windows-1252", nullptr};
  g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
  return options;
}

void note_warning(gint64, GMimeParserWarning warning, const gchar*, gpointer fault) {
  auto& reason = *static_cast<std::string*>(fault);
  if (warning == GMIME_CRIT_NESTING_OVERFLOW)
    reason = "parts are nested too deep";
  else if (warning == GMIME_WARN_TRUNCATED_MESSAGE && reason.empty())
    reason = "the mail is cut short";
}

std::string parameter(GMimeObject* part, const char* name) {
  return string_of(g_mime_object_get_content_type_parameter(part, name));
}

std::string bytes_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr)
    return "";
  const Reference<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, stream.get());
  const GByteArray* bytes =
      g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

MailPart part_of(GMimeObject* object) {
  GMimeContentType* type = g_mime_object_get_content_type(object);
  gchar* media_type = g_mime_content_type_get_mime_type(type);
  auto* part = reinterpret_cast<GMimePart*>(object);
  MailPart out{.media_type = lower(string_of(media_type)),
               .charset = parameter(object, "charset"),
               .file_name = string_of(g_mime_part_get_filename(part)),
               .is_flowed = lower(parameter(object, "format")) == "flowed",
               .deletes_blanks = lower(parameter(object, "delsp")) == "yes",
               .bytes = bytes_of(part)};
  g_free(media_type);
  return out;
}

// "The Pier <pier.list.example>" has a name, "<pier.list.example>" none.
std::string name_of_list(const std::string& header) {
  std::string_view name = trim(std::string_view(header).substr(0, header.find('<')));
  if (name.size() == header.size() || name.empty())
    return "";
  if (name.size() > 1 && name.front() == '"' && name.back() == '"')
    name = name.substr(1, name.size() - 2);
  return std::string(trim(name));
}

std::string without_angles(const std::string& header) {
  std::string_view value = trim(header);
  if (value.starts_with('<'))
    value = value.substr(1, value.find('>') - 1);
  return std::string(trim(value));
}

void read_headers(GMimeMessage* message, MailMessage& mail) {
  auto* object = reinterpret_cast<GMimeObject*>(message);
  const auto header = [&](const char* name) {
    return string_of(g_mime_object_get_header(object, name));
  };
  mail.id = string_of(g_mime_message_get_message_id(message));
  mail.subject = string_of(g_mime_message_get_subject(message));
  mail.date = header("Date");
  mail.list_name = name_of_list(header("List-Id"));
  mail.url = without_angles(header("Archived-At"));
  InternetAddressList* senders = g_mime_message_get_from(message);
  if (senders == nullptr || internet_address_list_length(senders) == 0)
    return;
  InternetAddress* sender = internet_address_list_get_address(senders, 0);
  mail.from_name = string_of(internet_address_get_name(sender));
  if (INTERNET_ADDRESS_IS_MAILBOX(sender))
    mail.from_address = string_of(
        internet_address_mailbox_get_addr(reinterpret_cast<InternetAddressMailbox*>(sender)));
}

class MailReader {
 public:
  std::vector<MailMessage> take() && { return std::move(messages_); }

  void read_message(GMimeMessage* message, int depth, std::string fault) {
    const std::size_t outer = std::exchange(current_, messages_.size());
    const bool was_in_alternative = std::exchange(in_alternative_, false);
    messages_.emplace_back();
    messages_[current_].fault = std::move(fault);
    read_headers(message, messages_[current_]);
    if (GMimeObject* content = g_mime_message_get_mime_part(message))
      read_object(content, depth + 1);
    current_ = outer;
    in_alternative_ = was_in_alternative;
  }

 private:
  MailMessage& mail() { return messages_[current_]; }

  void read_object(GMimeObject* object, int depth) {
    if (depth > kMaxDepth)
      mail().fault = "parts are nested too deep";
    else if (GMIME_IS_MULTIPART_ENCRYPTED(object) || GMIME_IS_APPLICATION_PKCS7_MIME(object))
      mail().fault = "is encrypted";
    else if (GMIME_IS_MULTIPART(object))
      read_multipart(reinterpret_cast<GMimeMultipart*>(object), depth);
    else if (GMIME_IS_MESSAGE_PART(object))
      read_attached(reinterpret_cast<GMimeMessagePart*>(object), depth);
    else if (GMIME_IS_PART(object))
      read_part(object);
  }

  void read_attached(GMimeMessagePart* part, int depth) {
    if (GMimeMessage* message = g_mime_message_part_get_message(part))
      read_message(message, depth, "");
  }

  // The parts of an alternative are forms of one text.
  void read_multipart(GMimeMultipart* multipart, int depth) {
    GMimeContentType* type =
        g_mime_object_get_content_type(reinterpret_cast<GMimeObject*>(multipart));
    const bool is_alternative = g_mime_content_type_is_type(type, "multipart", "alternative") != 0;
    const bool outer = std::exchange(in_alternative_, in_alternative_ || is_alternative);
    if (is_alternative && !outer)
      mail().texts.emplace_back();
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
      read_object(g_mime_multipart_get_part(multipart, i), depth + 1);
    in_alternative_ = outer;
  }

  void read_part(GMimeObject* object) {
    GMimeContentType* type = g_mime_object_get_content_type(object);
    const bool is_html = g_mime_content_type_is_type(type, "text", "html") != 0;
    const bool is_plain = g_mime_content_type_is_type(type, "text", "plain") != 0;
    const bool is_attached = g_mime_part_is_attachment(reinterpret_cast<GMimePart*>(object)) != 0;
    MailPart part = part_of(object);
    if (is_attached || (!is_html && !is_plain)) {
      if (!part.file_name.empty())
        mail().files.push_back(std::move(part));
      return;
    }
    if (!in_alternative_ || mail().texts.empty())
      mail().texts.emplace_back();
    MailPart& form = is_html ? mail().texts.back().html : mail().texts.back().plain;
    // Of two parts of a kind in one alternative the first is its text.
    if (form.media_type.empty())
      form = std::move(part);
  }

  std::vector<MailMessage> messages_;
  std::size_t current_ = 0;
  bool in_alternative_ = false;
};

std::vector<MailMessage> read_messages(std::string_view bytes) {
  const Options options = make_options();
  std::string fault;
  g_mime_parser_options_set_warning_callback(options.get(), note_warning, &fault);
  const Reference<GMimeStream> stream(
      g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Reference<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const Reference<GMimeMessage> message(
      g_mime_parser_construct_message(parser.get(), options.get()));
  if (!message)
    return {};
  GMimeHeaderList* headers =
      g_mime_object_get_header_list(reinterpret_cast<GMimeObject*>(message.get()));
  if (g_mime_header_list_get_count(headers) == 0)
    return {};
  MailReader reader;
  reader.read_message(message.get(), 0, std::move(fault));
  return std::move(reader).take();
}

}  // namespace
}  // namespace dossier

std::vector<dossier::MailMessage>* dossier_read_mail(const char* bytes, std::size_t size) {
  return new std::vector<dossier::MailMessage>(dossier::read_messages({bytes, size}));
}
