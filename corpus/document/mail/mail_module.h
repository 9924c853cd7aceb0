// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/document/mail/mail_message.h"

/// What the module dossier_mail gives: `read_mail_messages` of `bytes`, which the caller owns.
extern "C" std::vector<dossier::MailMessage>* dossier_read_mail(const char* bytes,
                                                                std::size_t size);
