// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers for evidence, in the order in which it is read: the one rule for pages and for sentences
// that are copied. What is cited in the same words, so the same place in the same source, keeps
// its number.

#include "app/text/wording.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <unordered_set>
#include <vector>

namespace knotary::text
{

struct Footnote
{
    dataset::Evidence evidence; ///< the first that got this number
    QString words;              ///< as footnote() says it (citations.h)
};

class Footnotes
{
public:
    explicit Footnotes(const Speech& speech) : m_speech(speech) {}

    /// From 1; a new one where this was not cited yet.
    [[nodiscard]] std::size_t numberOf(const dataset::Evidence& evidence);
    /// Of a claim's evidence, in its order; of an inferred claim without any, that of its premises.
    [[nodiscard]] std::vector<std::size_t> numbersOf(const dataset::Claim& claim);
    /// The first has number 1.
    [[nodiscard]] const std::vector<Footnote>& all() const { return m_all; }
    [[nodiscard]] QStringList list() const;

private:
    void addPremises(const dataset::Claim& claim, std::unordered_set<base::ClaimId>& seen,
                     std::vector<std::size_t>& numbers);

    Speech m_speech;
    std::vector<Footnote> m_all;
    QHash<QString, std::size_t> m_numbers;
};

} // namespace knotary::text
