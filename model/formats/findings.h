// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Collects what a reader has to say, at most 200 messages a code: a file with one mistake on every
// line still gives a list that a person can read, and ends with how many more there are.

#include "model/base/diagnostic.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace knotary::formats
{

class Findings
{
public:
    void error(std::string code, base::SourceSpan where, std::vector<std::string> arguments = {},
               std::optional<base::SourceSpan> related = std::nullopt);
    void warning(std::string code, base::SourceSpan where, std::vector<std::string> arguments = {},
                 std::optional<base::SourceSpan> related = std::nullopt);
    void note(std::string code, base::SourceSpan where, std::vector<std::string> arguments = {},
              std::optional<base::SourceSpan> related = std::nullopt);
    void add(base::Diagnostic diagnostic);
    void add(base::Diagnostics diagnostics);

    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }

    /// Everything found, in the order of the file.
    [[nodiscard]] base::Diagnostics take();

private:
    struct Tally
    {
        std::size_t count = 0;
        base::Severity severity = base::Severity::Note;
    };

    base::Diagnostics m_diagnostics;
    std::unordered_map<std::string, Tally> m_tallies;
    bool m_hasErrors = false;
};

} // namespace knotary::formats
