// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the page of an entity says one claim: what was said and when, what is to be known of it, and
// on what it rests.

#include "app/figures/pagefigure.h"
#include "app/text/wording.h"
#include "model/query/claimgroups.h"

#include <QString>
#include <QStringList>

namespace knotary::figures
{

class ClaimPhrases
{
public:
    explicit ClaimPhrases(const PageFigureInput& input)
        : m_input(input), m_speech{input.dataset, input.language}
    {}

    /// Whether it may stand beside others in one sentence.
    [[nodiscard]] bool canFlow(base::ClaimId id, query::ClaimSide side) const;
    /// Qualifiers, standing and rank, as they stand in brackets.
    [[nodiscard]] QStringList remarksOf(const dataset::Claim& claim) const;
    /// The value as people read it.
    [[nodiscard]] QString valueOf(const dataset::Value& value) const;
    /// What was said and when, without its end.
    [[nodiscard]] TextRuns saying(const dataset::Claim& claim, query::ClaimSide side) const;
    /// "[1, 3]"; without numbers how many sources there are.
    [[nodiscard]] TextRun marks(base::ClaimId id) const;
    /// The full stop and the marks, as the language has them.
    void end(TextRuns& runs, base::ClaimId id) const;

private:
    [[nodiscard]] bool isChinese() const { return m_input.language == text::NameLanguage::Chinese; }
    [[nodiscard]] const dataset::Claim& claimOf(base::ClaimId id) const
    {
        return *m_input.dataset.claim(id);
    }

    const PageFigureInput& m_input;
    text::Speech m_speech;
};

} // namespace knotary::figures
