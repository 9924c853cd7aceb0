// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corpus/document/archive_reader.h"
#include "corpus/document/byte_source.h"
#include "corpus/document/file_reader.h"

namespace dossier {

/// Reads a mail, or each one of a mailbox, as a document: its subject is the title, its Message-ID
/// the id, `mail_sender` says author and outlet. Of text and web page the page is taken, unless the
/// article in it holds less than half of what the text does; see `read_html_page`. Mails that are
/// attached are documents of their own; attached files of a format that is known go to `attached`,
/// other ones are passed over. Encrypted mails and those without text are problems. Memory is
/// bounded by the longest mail, of which kMaxRecordBytes are read.
void read_mail(const InputFile& file, ByteSource& source, const ArchivedFileReader& attached,
               const MetadataTable* table, const DocumentSink& documents,
               const ProblemSink& problems);

}  // namespace dossier
