// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What was wrong with an input and where, as data: a stable code and its arguments. The sentences
// that people read are made from it in app/text, so that the model never speaks a language.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace knotary::base
{

/// A place in a text file. Line and column count from 1; the column counts characters (Unicode
/// code points, a tab is one), as editors show them. 0 means "the file as a whole".
struct SourceSpan
{
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::size_t byteOffset = 0;
    std::size_t byteLength = 0;

    bool operator==(const SourceSpan&) const = default;
};

enum class Severity
{
    Note,
    Warning,
    Error
};

/// One finding. `arguments` fill the sentence of `code` in order; `related` points at the other
/// place a person must see (the first of two equal keys, the bracket never closed).
struct Diagnostic
{
    std::string code;
    Severity severity = Severity::Error;
    SourceSpan where;
    std::vector<std::string> arguments;
    std::optional<SourceSpan> related;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] inline bool hasErrors(const Diagnostics& diagnostics)
{
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return true;
    }
    return false;
}

} // namespace knotary::base
