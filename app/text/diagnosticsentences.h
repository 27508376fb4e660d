// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table behind diagnostictext: for every code what was found, what was expected and what
// happened, in English and marked for translation. %1, %2 … are the diagnostic's arguments.

#include <span>
#include <string_view>

namespace knotary::text
{

struct SentenceTemplate
{
    std::string_view code;
    const char* found;
    const char* expected;
    const char* outcome;
    /// The argument (from 1) that names what was probably meant; where it is not empty, "did you
    /// mean …?" takes the place of `expected`. 0: none.
    int suggestion = 0;
    /// Arguments that are words of ours ("list", "folder") and are translated; as digits.
    std::string_view words{};
};

[[nodiscard]] std::span<const SentenceTemplate> sentencesOfFiles();
[[nodiscard]] std::span<const SentenceTemplate> sentencesOfFigures();
[[nodiscard]] std::span<const SentenceTemplate> sentencesOfYaml();
[[nodiscard]] std::span<const SentenceTemplate> sentencesOfData();
[[nodiscard]] std::span<const SentenceTemplate> sentencesOfQueries();
[[nodiscard]] std::span<const SentenceTemplate> sentencesOfChecks();
[[nodiscard]] std::span<const SentenceTemplate> sentencesOfReports();

} // namespace knotary::text
