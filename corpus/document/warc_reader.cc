// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/warc_reader.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/document/document_builder.h"
#include "corpus/document/encoding.h"
#include "corpus/document/http_message.h"
#include "corpus/document/page/html_reader.h"
#include "corpus/text/characters.h"

namespace dossier {
namespace {

constexpr std::size_t kMaxHeadBytes = 65536;

// Takes lines and counted bytes from a source.
class Cursor {
 public:
  explicit Cursor(ByteSource& source) : source_(source) {}

  bool at_end() {
    if (rest_.empty())
      rest_ = source_.next_block();
    return rest_.empty();
  }

  // With its line feed; cut where it is longer than a head may be.
  std::string line() {
    std::string line;
    while (!at_end() && !line.ends_with('\n')) {
      const std::size_t end = std::min(rest_.find('\n'), rest_.size() - 1) + 1;
      if (line.size() < kMaxHeadBytes)
        line += rest_.substr(0, end);
      else if (rest_[end - 1] == '\n')
        line += '\n';
      rest_.remove_prefix(end);
    }
    ++lines_;
    return line;
  }

  // Fewer at the end; only the first of more than a record may have.
  std::string bytes(std::size_t count) {
    std::string bytes;
    left_ = count;
    while (left_ > 0 && !at_end()) {
      const std::string_view part = rest_.substr(0, left_);
      lines_ += static_cast<std::size_t>(std::ranges::count(part, '\n'));
      bytes += part.substr(0, kMaxRecordBytes + 1 - std::min(bytes.size(), kMaxRecordBytes + 1));
      rest_.remove_prefix(part.size());
      left_ -= part.size();
    }
    return bytes;
  }

  bool was_cut() const { return left_ > 0; }
  std::size_t next_line() const { return lines_ + 1; }

 private:
  ByteSource& source_;
  std::string_view rest_;  // views the present block
  std::size_t lines_ = 0;
  std::size_t left_ = 0;  // of what was asked for and is not there
};

bool is_page(std::string_view media_type) {
  return media_type == "text/html" || media_type == "application/xhtml+xml";
}

class WarcReader {
 public:
  WarcReader(const InputFile& file, ByteSource& source, const MetadataTable* table,
             const DocumentSink& documents, const ProblemSink& problems)
      : file_(file),
        source_(source),
        cursor_(source),
        table_(table),
        documents_(documents),
        problems_(problems) {}

  void read() {
    while (!cursor_.at_end()) {
      line_ = cursor_.next_line();
      const std::string version = cursor_.line();
      if (trim(version).empty())
        continue;
      if (!version.starts_with("WARC/"))
        return skip("not a record of a web archive, the rest is left out");
      if (!read_record())
        return;
    }
    if (!source_.failure().empty())
      skip(source_.failure());
  }

 private:
  void skip(std::string reason) const {
    problems_({file_.path, line_, std::move(reason), Problem::Effect::Skipped});
  }

  // False where nothing behind it can be found.
  bool read_record() {
    std::string head;
    for (std::string line = cursor_.line(); !trim(line).empty() && head.size() < kMaxHeadBytes;
         line = cursor_.line())
      head += line;
    const std::string length = header_value(head, "content-length");
    std::size_t size = 0;
    if (std::from_chars(length.data(), length.data() + length.size(), size).ec != std::errc()) {
      skip("a record without Content-Length, the rest is left out");
      return false;
    }
    const std::string content = cursor_.bytes(size);
    if (cursor_.was_cut()) {
      skip(source_.failure().empty() ? "the file ends within a record" : source_.failure());
      return false;
    }
    if (content.size() > kMaxRecordBytes)
      skip(longer_than_limit());
    else
      read_content(head, content);
    return true;
  }

  void read_content(std::string_view head, std::string_view content) {
    const std::string type = header_value(head, "warc-type");
    const std::string content_type = header_value(head, "content-type");
    if (type == "conversion" && content_type.starts_with("text/plain"))
      return add_text(head, content);
    if (type == "resource" &&
        is_page(std::string_view(content_type).substr(0, content_type.find(';'))))
      return add_page(head, content, header_parameter(content_type, "charset"));
    if (type != "response" || !content_type.starts_with("application/http"))
      return;
    const HttpResponse response = read_http_response(content);
    if (response.fault.empty() && (response.status != 200 || !is_page(response.media_type)))
      return;
    if (!response.fault.empty())
      return skip(response.fault);
    add_page(head, response.body, response.charset);
  }

  DocumentBuilder builder_for(std::string_view head) const {
    DocumentBuilder builder(file_.name);
    std::string url = header_value(head, "warc-target-uri");
    // Some writers put it between angles.
    if (url.starts_with('<') && url.ends_with('>'))
      url = url.substr(1, url.size() - 2);
    builder.state("url", clean_text(std::move(url)).text);
    return builder;
  }

  void add_page(std::string_view head, std::string_view bytes, std::string_view charset) {
    HtmlPage page = read_html_page(bytes, charset);
    if (trim(page.text).empty())
      return skip("no text");
    DocumentBuilder builder = builder_for(head);
    state_page(builder, page.facts);
    add(std::move(builder), std::move(page.text), page.repairs);
  }

  void add_text(std::string_view head, std::string_view bytes) {
    DecodedText decoded = decode_text(bytes);
    if (trim(decoded.text).empty())
      return skip("no text");
    add(builder_for(head), std::move(decoded.text), decoded.repairs);
  }

  void add(DocumentBuilder builder, std::string text, const TextRepairs& repairs) const {
    if (repairs.count() > 0)
      problems_({file_.path, line_, describe(repairs), Problem::Effect::Repaired});
    builder.set_text(std::move(text), line_, std::nullopt);
    documents_(std::move(builder).finish(table_, RecordsInFile::Many));
  }

  const InputFile& file_;
  ByteSource& source_;
  Cursor cursor_;
  const MetadataTable* table_;
  const DocumentSink& documents_;
  const ProblemSink& problems_;
  std::size_t line_ = 1;
};

}  // namespace

void read_warc(const InputFile& file, ByteSource& source, const MetadataTable* table,
               const DocumentSink& documents, const ProblemSink& problems) {
  WarcReader(file, source, table, documents, problems).read();
}

}  // namespace dossier
