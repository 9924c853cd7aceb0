// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/json_record.h"

#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

#include "corpus/text/characters.h"

namespace dossier {
namespace {

using Json = nlohmann::json;

// Takes the parser's events. A value inside a member is written out again as it comes, so that no
// tree is built of it, which dumping or freeing might walk recursively.
class MemberCollector {
 public:
  explicit MemberCollector(std::size_t size) : size_(size) {}

  JsonRecord take() && { return std::move(record_); }

  bool null() { return scalar(JsonMember::Kind::Null, "null"); }
  bool boolean(bool value) { return scalar(JsonMember::Kind::Other, value ? "true" : "false"); }
  bool number_integer(std::int64_t value) {
    return scalar(JsonMember::Kind::Integer, std::to_string(value));
  }
  bool number_unsigned(std::uint64_t value) {
    return scalar(JsonMember::Kind::Integer, std::to_string(value));
  }
  bool number_float(double, const std::string& digits) {
    return scalar(JsonMember::Kind::Other, digits);
  }
  bool string(std::string& value) {
    return depth_ == 1 ? scalar(JsonMember::Kind::String, std::move(value))
                       : scalar(JsonMember::Kind::Other, Json(value).dump());
  }
  bool binary(const Json::binary_t&) { return false; }

  bool start_object(std::size_t) { return open('{'); }
  bool end_object() { return close('}'); }
  bool start_array(std::size_t) { return depth_ == 0 ? fail("not a JSON object") : open('['); }
  bool end_array() { return close(']'); }
  bool key(std::string& name) {
    if (depth_ == 1) {
      record_.members.push_back({std::move(name), JsonMember::Kind::Null, ""});
      return true;
    }
    write_separator();
    nested() += Json(name).dump() + ':';
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const Json::exception&) {
    return fail(position > size_ ? "invalid JSON: it ends too early"
                                 : "invalid JSON at column " + std::to_string(position));
  }

 private:
  std::string& nested() { return record_.members.back().value; }

  void write_separator() {
    const char last = nested().empty() ? '[' : nested().back();
    if (last != '[' && last != '{' && last != ':')
      nested() += ',';
  }

  bool scalar(JsonMember::Kind kind, std::string value) {
    if (depth_ == 0)
      return fail("not a JSON object");
    if (depth_ > 1) {
      write_separator();
      nested() += value;
      return true;
    }
    record_.members.back().kind = kind;
    record_.members.back().value = std::move(value);
    return true;
  }

  bool open(char bracket) {
    if (++depth_ > kMaxJsonDepth)
      return fail("nested more than " + std::to_string(kMaxJsonDepth) + " levels deep");
    if (depth_ == 1)
      return true;
    if (depth_ == 2)
      record_.members.back().kind = JsonMember::Kind::Other;
    else
      write_separator();
    nested() += bracket;
    return true;
  }

  bool close(char bracket) {
    if (--depth_ > 0)
      nested() += bracket;
    return true;
  }

  bool fail(std::string fault) {
    record_ = {.members = {}, .fault = std::move(fault)};
    return false;
  }

  std::size_t size_;
  std::size_t depth_ = 0;
  JsonRecord record_;
};

}  // namespace

JsonRecord parse_json_record(std::string_view json) {
  MemberCollector collector(json.size());
  Json::sax_parse(json, &collector);
  return std::move(collector).take();
}

}  // namespace dossier
