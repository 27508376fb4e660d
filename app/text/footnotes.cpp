// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/footnotes.h"

namespace knotary::text
{

std::size_t Footnotes::numberOf(const dataset::Evidence& evidence)
{
    const QString words = citation(m_speech, evidence);
    std::size_t& number = m_numbers[words]; // 0 where it is new
    if (number == 0) {
        m_all.push_back({evidence, words});
        number = m_all.size();
    }
    return number;
}

} // namespace knotary::text
