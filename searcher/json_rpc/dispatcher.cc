// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/json_rpc/dispatcher.h"

#include <exception>
#include <utility>

#include "corpus/error.h"

namespace dossier {
namespace {

RpcErrorCode code_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::BadQuery:
      return RpcErrorCode::InvalidParams;
    case ErrorKind::Internal:
      return RpcErrorCode::InternalError;
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileUnwritable:
    case ErrorKind::DatabaseMissing:
    case ErrorKind::DatabaseLocked:
    case ErrorKind::DatabaseDamaged:
    case ErrorKind::SchemaMismatch:
      break;
  }
  return RpcErrorCode::RequestFailed;
}

// What a handler threw, as an error of the protocol. A defect in answering one request must not end
// a server that holds unsaved drafts, so that any exception is answered.
template <typename Work>
std::optional<RpcError> error_of(Work&& work) {
  try {
    std::forward<Work>(work)();
    return std::nullopt;
  } catch (const RpcError& error) {
    return error;
  } catch (const Error& error) {
    const std::string hint = error.hint().empty() ? "" : "; " + error.hint();
    return RpcError(code_of(error.kind()), error.what() + hint);
  } catch (const Json::exception& error) {
    return RpcError(RpcErrorCode::InvalidParams, error.what());
  } catch (const std::exception& error) {
    return RpcError(RpcErrorCode::InternalError, error.what());
  }
}

}  // namespace

void Dispatcher::on_request(const std::string& method, RequestHandler handler) {
  requests_[method] = std::move(handler);
}

void Dispatcher::on_notification(const std::string& method, NotificationHandler handler) {
  notifications_[method] = std::move(handler);
}

Dispatcher::Answer Dispatcher::dispatch(const Message& message) const {
  if (message.kind == Message::Kind::Fault)
    return {error_response(message.id, *message.error), {}};
  if (message.kind == Message::Kind::Notification) {
    const auto handler = notifications_.find(message.method);
    if (handler == notifications_.end())
      return {};
    const auto error = error_of([&] { handler->second(message.params); });
    return {{}, error ? message.method + ": " + error->what() : std::string()};
  }
  const auto handler = requests_.find(message.method);
  if (handler == requests_.end())
    return {error_response(message.id, RpcError(RpcErrorCode::MethodNotFound,
                                                "there is no method " + message.method)),
            {}};
  Json result;
  const auto error = error_of([&] { result = handler->second(message.params); });
  return {error ? error_response(message.id, *error) : response(message.id, std::move(result)), {}};
}

}  // namespace dossier
