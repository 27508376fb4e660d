// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/bothlanguages.h"
#include "app/text/picturewords.h"

#include <QStringList>

namespace knotary::text
{
namespace
{

using Form = PictureFacts::Form;

QString entitiesOf(std::size_t count)
{
    return counted(count, QStringLiteral("entity"), QStringLiteral("entities"));
}

QString relationsOf(std::size_t count)
{
    return counted(count, QStringLiteral("relation"), QStringLiteral("relations"));
}

QString claimsOf(std::size_t count)
{
    return counted(count, QStringLiteral("claim"), QStringLiteral("claims"));
}

QString sourcesOf(std::size_t count)
{
    return counted(count, QStringLiteral("source"), QStringLiteral("sources"));
}

/// "A, B and C"
QString listed(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ") +
           names.back();
}

QString number(std::size_t count)
{
    return QString::number(count);
}

class EnglishWords : public PictureWords
{
public:
    using PictureWords::PictureWords;

    [[nodiscard]] QString whatItIs() const override
    {
        const PictureFacts& f = facts();
        switch (f.form) {
        case Form::Network:
            return QStringLiteral("Network of %1 and %2%3.")
                .arg(entitiesOf(f.entities), relationsOf(f.claims),
                     years(QStringLiteral(", told of %1")));
        case Form::Changes:
            return QStringLiteral("Network of %1 and %2, with what is different%3: %4 added, %5 "
                                  "ended and %6 altered.")
                .arg(entitiesOf(f.entities), relationsOf(f.claims),
                     f.years ? QStringLiteral(" between %1 and %2")
                                   .arg(f.years->first)
                                   .arg(f.years->last)
                             : QString(),
                     claimsOf(f.added), number(f.ended), number(f.altered));
        case Form::Bars:
            return QStringLiteral("Stacked bar chart over time%1: %2.")
                .arg(years(QStringLiteral(", %1")), f.counted);
        case Form::Lanes:
            return QStringLiteral("Timeline with a bar for each of %1%2%3.")
                .arg(entitiesOf(f.entities), years(QStringLiteral(", %1")), undated());
        case Form::Multiples:
            return QStringLiteral("Set of %1 small networks in the same layout, one for each "
                                  "period%2.")
                .arg(number(f.panels), years(QStringLiteral(", %1")));
        case Form::Paths:
            return pathsAre();
        case Form::Page:
            return QStringLiteral("Page of what is claimed about %1 (%2): %3 from %4%5.")
                .arg(f.subject, f.other, claimsOf(f.claims), sourcesOf(f.sources),
                     years(QStringLiteral(", told of %1")));
        case Form::EntityTable:
            return QStringLiteral("Table of %1 with their kinds, dates and numbers of relations "
                                  "and sources.")
                .arg(entitiesOf(f.entities));
        case Form::ClaimTable:
            return QStringLiteral("Table of %1 about %2%3, with when they hold and on what they "
                                  "rest.")
                .arg(claimsOf(f.claims), entitiesOf(f.entities),
                     years(QStringLiteral(", told of %1")));
        }
        return {};
    }

    [[nodiscard]] QString mainThing() const override
    {
        switch (facts().form) {
        case Form::Bars:
        case Form::Lanes:
        case Form::Multiples:
            return course();
        case Form::Paths:
            return pathsLead();
        default:
            return best();
        }
    }

    [[nodiscard]] QString evidence() const override
    {
        const PictureFacts& f = facts();
        if (f.claims == 0)
            return {};
        if (f.sources == 0)
            return QStringLiteral("None of it has a source.");
        QStringList parts;
        parts += f.several == f.claims && f.claims > 1
                     ? QStringLiteral("all are")
                     : number(f.several) +
                           (f.several == 1 ? QStringLiteral(" is") : QStringLiteral(" are"));
        QString said = parts.front() + QStringLiteral(" supported by two or more independent ones");
        if (f.several == 0)
            said = QStringLiteral("none is supported by two independent ones");
        if (f.unsourced > 0)
            said += QStringLiteral(", %1 by none").arg(f.unsourced);
        const bool isNetwork = f.form == Form::Network || f.form == Form::Changes ||
                               f.form == Form::Paths || f.form == Form::Multiples;
        const QString what = isNetwork ? relationsOf(f.claims) : claimsOf(f.claims);
        return QStringLiteral("The %1 on %2; %3.")
            .arg(what + (f.claims == 1 ? QStringLiteral(" rests") : QStringLiteral(" rest")),
                 sourcesOf(f.sources), said);
    }

    [[nodiscard]] QString conflicts() const override
    {
        const std::size_t count = facts().conflicts;
        if (count == 0)
            return {};
        return QStringLiteral("On %1 the sources do not agree.")
            .arg(counted(count, QStringLiteral("point"), QStringLiteral("points")));
    }

private:
    /// "2014 to 2024" in a pattern; nothing where there are none.
    [[nodiscard]] QString years(const QString& pattern) const
    {
        const std::optional<YearsTold>& told = facts().years;
        if (!told)
            return {};
        return pattern.arg(told->first == told->last
                               ? QString::number(told->first)
                               : QStringLiteral("%1 to %2").arg(told->first).arg(told->last));
    }

    [[nodiscard]] QString undated() const
    {
        const std::size_t count = facts().undated;
        return count == 0 ? QString() : QStringLiteral("; %1 more have no date").arg(count);
    }

    [[nodiscard]] QString best() const
    {
        if (!hasBest())
            return {};
        QStringList names;
        for (const NamedCount& one : facts().best)
            names += QStringLiteral("%1 (%2)").arg(
                one.name, names.isEmpty() ? relationsOf(one.count) : number(one.count));
        return QStringLiteral("Best connected: %1.").arg(listed(names));
    }

    [[nodiscard]] QString course() const
    {
        const PictureFacts& f = facts();
        if (f.peakBin.count == 0)
            return {};
        const QString what = f.form == Form::Multiples ? QStringLiteral("relations")
                             : f.form == Form::Lanes   ? QStringLiteral("beginnings")
                                                       : QString();
        const auto of = [&](const NamedCount& bin, const QString& unit = {}) {
            return QStringLiteral("%1%2 in %3")
                .arg(number(bin.count), unit.isEmpty() ? unit : u' ' + unit, bin.name);
        };
        QString sentence;
        if (f.firstBin.name == f.lastBin.name)
            sentence = QStringLiteral("There are %1").arg(of(f.firstBin, what));
        else if (f.firstBin.count == f.peakBin.count && f.lastBin.count == f.peakBin.count)
            sentence = QStringLiteral("The most, %1%2, are in %3 and in %4")
                           .arg(number(f.peakBin.count), what.isEmpty() ? what : u' ' + what,
                                f.firstBin.name, f.lastBin.name);
        else if (f.peakBin.name == f.lastBin.name)
            sentence = QStringLiteral("From %1 it rises to the most, %2")
                           .arg(of(f.firstBin, what), of(f.lastBin));
        else if (f.peakBin.name == f.firstBin.name)
            sentence = QStringLiteral("From the most, %1, it falls to %2")
                           .arg(of(f.firstBin, what), of(f.lastBin));
        else
            sentence = QStringLiteral("From %1 it rises to the most, %2, and ends with %3")
                           .arg(of(f.firstBin, what), of(f.peakBin), of(f.lastBin));
        QStringList groups;
        for (const NamedCount& group : f.groups)
            groups += QStringLiteral("%1 (%2)").arg(group.name, number(group.count));
        if (!groups.isEmpty())
            sentence += QStringLiteral("; the largest groups: ") + listed(groups);
        return sentence + u'.';
    }

    [[nodiscard]] QString pathsAre() const
    {
        const PictureFacts& f = facts();
        if (f.paths == 0)
            return QStringLiteral("Nothing here connects %1 and %2.").arg(f.subject, f.other);
        return QStringLiteral("Chain diagram: %1 of %2 from %3 to %4%5.")
            .arg(
                counted(f.paths, QStringLiteral("shortest path"), QStringLiteral("shortest paths")),
                counted(f.steps, QStringLiteral("step"), QStringLiteral("steps")), f.subject,
                f.other, years(QStringLiteral(", told of %1")));
    }

    [[nodiscard]] QString pathsLead() const
    {
        const PictureFacts& f = facts();
        QStringList names;
        for (const QString& name : f.through)
            names += name;
        if (names.isEmpty())
            return f.paths > 0 && f.steps == 1 ? QStringLiteral("They are directly related.")
                                               : QString();
        if (f.isThroughAll && f.paths > 1)
            return QStringLiteral("All of them lead through %1.").arg(listed(names));
        return (f.paths > 1 ? QStringLiteral("They lead through %1.")
                            : QStringLiteral("It leads through %1."))
            .arg(listed(names));
    }
};

} // namespace

std::unique_ptr<PictureWords> englishPictureWords(const PictureFacts& facts)
{
    return std::make_unique<EnglishWords>(facts);
}

} // namespace knotary::text
