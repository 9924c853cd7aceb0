// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>

#include "corpus/document/pdf/pdf_document.h"

/// What the module dossier_pdf gives: `bytes` opened, which the caller owns. Never null.
extern "C" dossier::PdfDocument* dossier_open_pdf(const char* bytes, std::size_t size);
