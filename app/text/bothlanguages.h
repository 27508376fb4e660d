// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How words of a figure that exist in English and in Chinese become the words of its language.

#include "app/text/naming.h"

#include <QString>

#include <cstddef>

namespace knotary::text
{

/// One of the two, or both: "one source / 一个来源".
[[nodiscard]] inline QString inLanguage(const QString& english, const QString& chinese,
                                        NameLanguage language)
{
    switch (language) {
    case NameLanguage::English:
        return english;
    case NameLanguage::Chinese:
        return chinese;
    case NameLanguage::Both:
        break;
    }
    return english + QStringLiteral(" / ") + chinese;
}

/// "1 source", "2 sources".
[[nodiscard]] inline QString counted(std::size_t count, const QString& one, const QString& many)
{
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? one : many);
}

} // namespace knotary::text
