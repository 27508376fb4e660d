// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/direction.h"

#include <algorithm>

namespace knotary::text
{

bool turnsAround(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

QString isolated(const QString& words)
{
    return isolated(words, words);
}

QString isolated(const QString& markup, QStringView words)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    return turnsAround(words) ? isolate + markup + end : markup;
}

} // namespace knotary::text
