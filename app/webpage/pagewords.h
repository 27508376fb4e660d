// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts of a data set in both languages of a page.

#include "app/text/wording.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace knotary::webpage
{

/// The text itself where the two are the same.
[[nodiscard]] inline QJsonValue bilingual(const QString& english, const QString& chinese)
{
    if (english == chinese)
        return english;
    return QJsonArray{english, chinese};
}

/// Says something in both languages: `word` is asked with a Speech or a NameLanguage of each.
class Bilingual
{
public:
    explicit Bilingual(const dataset::Dataset& dataset) : m_dataset(dataset) {}

    template<class Word>
    [[nodiscard]] QJsonValue said(const Word& word) const
    {
        return bilingual(word(text::Speech{m_dataset, text::NameLanguage::English}),
                         word(text::Speech{m_dataset, text::NameLanguage::Chinese}));
    }
    [[nodiscard]] QJsonValue said(const dataset::LocalizedText& words) const
    {
        return said([&words](const text::Speech& speech) { return text::textOf(speech, words); });
    }

private:
    const dataset::Dataset& m_dataset;
};

} // namespace knotary::webpage
