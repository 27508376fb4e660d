// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns a diagnostic's code and arguments into the sentence that a person reads: what was found,
// what was expected, and what happened to it.

#include "model/base/diagnostic.h"

#include <QString>

#include <span>
#include <string_view>

namespace knotary::text
{

struct DiagnosticSentence
{
    QString found;
    QString expected;
    QString outcome;
};

[[nodiscard]] DiagnosticSentence sentenceOf(const base::Diagnostic& diagnostic);

/// "found — expected — outcome", leaving out what is empty.
[[nodiscard]] QString messageOf(const base::Diagnostic& diagnostic);

/// "file:line:column: severity[code]: found — expected — outcome", as the command line prints it.
[[nodiscard]] QString lineOf(const base::Diagnostic& diagnostic);

[[nodiscard]] QString severityName(base::Severity severity);

/// What an argument is called that is an id of ours ("in-conflict"); any other is left as it is.
[[nodiscard]] QString wordOfOurs(const std::string& id);

/// Every code there is a sentence for; a test holds it against the codes the readers use.
[[nodiscard]] std::span<const std::string_view> knownCodes();

} // namespace knotary::text
