// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/binnames.h"

#include "app/charts/ticks.h"

namespace knotary::charts
{

std::int64_t binsOfYear(BinUnit unit)
{
    switch (unit) {
    case BinUnit::Quarter:
        return 4;
    case BinUnit::Month:
        return 12;
    case BinUnit::Year:
        break;
    }
    return 1;
}

std::int64_t yearOfBin(BinUnit unit, std::int64_t bin)
{
    const std::int64_t bins = binsOfYear(unit);
    return bin / bins - (bin % bins < 0 ? 1 : 0);
}

std::int64_t partOfYear(BinUnit unit, std::int64_t bin)
{
    return bin - yearOfBin(unit, bin) * binsOfYear(unit);
}

QString shortBinName(BinUnit unit, std::int64_t bin)
{
    const std::int64_t part = partOfYear(unit, bin) + 1;
    switch (unit) {
    case BinUnit::Quarter:
        return u'Q' + QString::number(part);
    case BinUnit::Month:
        return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0'));
    case BinUnit::Year:
        break;
    }
    return QString::number(bin);
}

QString binName(BinUnit unit, std::int64_t bin)
{
    const QString name = shortBinName(unit, bin);
    if (unit == BinUnit::Year)
        return name;
    const QChar between = unit == BinUnit::Quarter ? u' ' : u'-';
    return QString::number(yearOfBin(unit, bin)) + between + name;
}

std::int64_t labelStep(BinUnit unit, double labelWidth, double columnWidth)
{
    if (unit == BinUnit::Year)
        return yearStep(labelWidth, columnWidth);
    const std::int64_t bins = binsOfYear(unit);
    for (const std::int64_t step : {1, 2, 3, 6})
        if (bins % step == 0 && step < bins &&
            static_cast<double>(step) * columnWidth >= labelWidth)
            return step;
    return bins;
}

} // namespace knotary::charts
