// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/chainwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace knotary::text
{

namespace
{

class ChainWords
{
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

} // namespace

QString chainArrow()
{
    constexpr QChar leftToRight(0x200E);
    return leftToRight + QStringLiteral(" → ") + leftToRight;
}

QString chainText(const Speech& speech, const query::Chain& chain)
{
    if (chain.empty())
        return {};
    constexpr QChar leftToRight(0x200E); // the first name does not decide either
    QStringList names{leftToRight + entityName(speech, chain.front().from)};
    for (const query::Hop& hop : chain)
        names += entityName(speech, hop.to);
    return names.join(chainArrow());
}

QString stepCount(std::size_t count)
{
    return ChainWords::tr("%n step(s)", nullptr, static_cast<int>(count));
}

QString stepMark(std::uint32_t step)
{
    constexpr std::uint32_t mostRinged = 20;
    return step >= 1 && step <= mostRinged ? QString(QChar(static_cast<char16_t>(u'①' + step - 1)))
                                           : QStringLiteral("(%1)").arg(step);
}

} // namespace knotary::text
