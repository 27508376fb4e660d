// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/findings.h"

#include "model/formats/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace knotary::formats
{

void Findings::error(std::string code, base::SourceSpan where, std::vector<std::string> arguments,
                     std::optional<base::SourceSpan> related)
{
    add({std::move(code), base::Severity::Error, std::move(where), std::move(arguments),
         std::move(related)});
}

void Findings::warning(std::string code, base::SourceSpan where, std::vector<std::string> arguments,
                       std::optional<base::SourceSpan> related)
{
    add({std::move(code), base::Severity::Warning, std::move(where), std::move(arguments),
         std::move(related)});
}

void Findings::note(std::string code, base::SourceSpan where, std::vector<std::string> arguments,
                    std::optional<base::SourceSpan> related)
{
    add({std::move(code), base::Severity::Note, std::move(where), std::move(arguments),
         std::move(related)});
}

void Findings::add(base::Diagnostic diagnostic)
{
    m_hasErrors = m_hasErrors || diagnostic.severity == base::Severity::Error;
    Tally& tally = m_tallies[diagnostic.code];
    tally.severity = std::max(tally.severity, diagnostic.severity);
    if (++tally.count <= limits::messagesPerCode)
        m_diagnostics.push_back(std::move(diagnostic));
}

void Findings::add(base::Diagnostics diagnostics)
{
    for (base::Diagnostic& diagnostic : diagnostics)
        add(std::move(diagnostic));
}

base::Diagnostics Findings::take()
{
    const auto position = [](const base::Diagnostic& diagnostic) {
        return std::pair(diagnostic.where.line, diagnostic.where.column);
    };
    std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(),
                     [&](const base::Diagnostic& one, const base::Diagnostic& other) {
                         return position(one) < position(other);
                     });

    base::Diagnostics more;
    for (const auto& [code, tally] : m_tallies) {
        if (tally.count <= limits::messagesPerCode)
            continue;
        const std::string file = m_diagnostics.empty() ? "" : m_diagnostics.front().where.file;
        more.push_back({"findings.more",
                        tally.severity,
                        {file, 0, 0, 0, 0},
                        {std::to_string(tally.count - limits::messagesPerCode), code},
                        std::nullopt});
    }
    std::sort(more.begin(), more.end(),
              [](const base::Diagnostic& one, const base::Diagnostic& other) {
                  return one.arguments[1] < other.arguments[1];
              });
    m_tallies.clear();
    base::Diagnostics all = std::exchange(m_diagnostics, {});
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
    return all;
}

} // namespace knotary::formats
