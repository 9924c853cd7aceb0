// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/today.h"

namespace dossier {

class Error;
class Session;

/// The answer to a request.
struct Reply {
  std::string json;  ///< an object on one line, without its end
  int status = 0;    ///< what the command line would end with; `json` tells it too
};

/// The reply that tells of an error outside any request.
Reply error_reply(const Error& error);

/// Answers requests in JSON by the commands of the command line. It is the one place where a
/// request becomes an answer, for every program or library that takes requests:
///
///     {"command":"facets","query":"maduro","facets":["person"],"limit":5,"id":7}
///
/// `command` is search where it is left out. `id` may be anything and comes back in the reply.
/// Every other key is an option of the command by its long name, "_" for "-", or what the command
/// line takes by its place, in lower case: `query`, `prefix`, `document`. A flag is true or false;
/// other options are a text, a number, or a list where the command line takes several. null and ""
/// are as if left out. Options that say where and how to print are none: a request is answered by
/// the object that --format json prints, and writes no file.
///
/// A reply has `version`, `id`, `status`, `notes` (what the command line prints to standard error
/// beside an answer) and either `answer` or `error`, an object of `kind`, `message` and `hint`.
/// Bad requests are replies, too: nothing is thrown for them.
class JsonRequests {
 public:
  /// Options by their long names with their values.
  using Options = std::map<std::string, std::vector<std::string>>;

  /// For requests of one process. Searches have these options where they do not name them, other
  /// commands only the database. `session` must outlive it. Not thread-safe.
  JsonRequests(Session& session, Today today, Options defaults);

  /// The reply to a request in JSON.
  Reply answer(std::string_view request) const;

  /// The reply to a search for `query`, which is not JSON but a query as it is typed.
  Reply answer_query(std::string_view query) const;

 private:
  Session& session_;
  Today today_;
  Options defaults_;
};

}  // namespace dossier
