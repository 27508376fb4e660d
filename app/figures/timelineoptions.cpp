// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/timelineoptions.h"

namespace knotary::figures
{

namespace
{

template<class Value>
void read(const QStringList& codes, const QString& code, Value& value)
{
    if (const qsizetype place = codes.indexOf(code); place >= 0)
        value = static_cast<Value>(place);
}

template<class Value>
QString codeIn(const QStringList& codes, Value value)
{
    return codes[static_cast<qsizetype>(value)];
}

} // namespace

const QStringList& groupByCodes()
{
    static const QStringList codes{QStringLiteral("kind"), QStringLiteral("property"),
                                   QStringLiteral("source"), QStringLiteral("evidence")};
    return codes;
}

const QStringList& countingCodes()
{
    static const QStringList codes{QStringLiteral("begins"), QStringLiteral("in-force"),
                                   QStringLiteral("cumulative")};
    return codes;
}

const QStringList& unitCodes()
{
    static const QStringList codes{QStringLiteral("year"), QStringLiteral("quarter"),
                                   QStringLiteral("month")};
    return codes;
}

QString textOf(const TimelineOptions& options)
{
    // The quantity comes last, since its unit may hold anything.
    return QStringLiteral("by=%1 counting=%2 bins=%3 share=%4 quantity=")
               .arg(codeIn(groupByCodes(), options.by), codeIn(countingCodes(), options.counting),
                    codeIn(unitCodes(), options.unit),
                    options.isShare ? QStringLiteral("yes") : QStringLiteral("no")) +
           options.quantity;
}

TimelineOptions readTimelineOptions(const QString& text)
{
    TimelineOptions options;
    const QString quantity = QStringLiteral(" quantity=");
    const qsizetype end = text.indexOf(quantity);
    for (const QString& word : text.left(end).split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u'=', 0, 0);
        const QString code = word.section(u'=', 1);
        if (name == QLatin1String("by"))
            read(groupByCodes(), code, options.by);
        else if (name == QLatin1String("counting"))
            read(countingCodes(), code, options.counting);
        else if (name == QLatin1String("bins"))
            read(unitCodes(), code, options.unit);
        else if (name == QLatin1String("share"))
            options.isShare = code == QLatin1String("yes");
    }
    if (end >= 0)
        options.quantity = text.mid(end + quantity.size());
    return options;
}

} // namespace knotary::figures
