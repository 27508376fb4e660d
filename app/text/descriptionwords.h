// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The headings of a figure that is told as text, in the language of its names.

#include "app/text/bothlanguages.h"
#include "app/text/naming.h"

#include <QString>

#include <cstddef>

namespace knotary::text
{

enum class DescriptionHeading
{
    Counts,
    OverTime,
    Paths,
    Claims,
    Entities,
    Sources
};

[[nodiscard]] inline QString descriptionHeadingIn(DescriptionHeading heading, NameLanguage language)
{
    switch (heading) {
    case DescriptionHeading::Counts:
        return inLanguage(QStringLiteral("How many there are"), QStringLiteral("数量"), language);
    case DescriptionHeading::OverTime:
        return inLanguage(QStringLiteral("Over time"), QStringLiteral("随时间变化"), language);
    case DescriptionHeading::Paths:
        return inLanguage(QStringLiteral("Paths"), QStringLiteral("路径"), language);
    case DescriptionHeading::Claims:
        return inLanguage(QStringLiteral("Claims"), QStringLiteral("陈述"), language);
    case DescriptionHeading::Entities:
        return inLanguage(QStringLiteral("Entities and their relations"),
                          QStringLiteral("实体及其关系"), language);
    case DescriptionHeading::Sources:
        return inLanguage(QStringLiteral("Sources"), QStringLiteral("来源"), language);
    }
    return {};
}

[[nodiscard]] inline QString descriptionColonIn(NameLanguage language)
{
    return language == NameLanguage::Chinese ? QStringLiteral("：") : QStringLiteral(": ");
}

/// "3 relations"
[[nodiscard]] inline QString relationCountIn(std::size_t count, NameLanguage language)
{
    return inLanguage(counted(count, QStringLiteral("relation"), QStringLiteral("relations")),
                      QStringLiteral("%1条关系").arg(count), language);
}

} // namespace knotary::text
