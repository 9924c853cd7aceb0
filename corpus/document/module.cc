// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document/module.h"

#include <dlfcn.h>

namespace dossier {
namespace {

std::string last_fault() {
  const char* message = dlerror();
  return message == nullptr ? "it cannot be loaded" : message;
}

}  // namespace

Module::Module(const std::string& name)
    : handle_(dlopen((name + ".so").c_str(), RTLD_NOW | RTLD_LOCAL)) {
  if (handle_ == nullptr)
    fault_ = last_fault();
}

void* Module::find(const char* symbol) {
  void* found = handle_ == nullptr ? nullptr : dlsym(handle_, symbol);
  if (handle_ != nullptr && found == nullptr)
    fault_ = last_fault();
  return found;
}

}  // namespace dossier
