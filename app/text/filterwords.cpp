// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/filterwords.h"

#include "model/query/queryvalues.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace knotary::text
{

namespace
{

using query::Field;

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString sourceTitle(const Speech& speech, const std::string& key)
{
    const auto id = speech.dataset.findSource(key);
    const QString title = id ? textOf(speech, speech.dataset.source(*id)->title) : QString();
    return title.isEmpty() ? QString::fromStdString(key) : title;
}

QString evidenceWords(const std::string& value)
{
    const auto group = query::evidenceNamed(value);
    if (!group)
        return QString::fromStdString(value);
    switch (*group) {
    case query::EvidenceGroup::NoSource:
        return FilterWords::tr("no source");
    case query::EvidenceGroup::OneSource:
        return FilterWords::tr("one source");
    case query::EvidenceGroup::SeveralSources:
        return FilterWords::tr("two or more sources");
    case query::EvidenceGroup::Disputed:
        return FilterWords::tr("disputed");
    }
    return {};
}

QString standingWords(const std::string& value)
{
    const auto standing = query::standingNamed(value);
    if (!standing)
        return QString::fromStdString(value);
    const QString word = standingWord(*standing);
    return word.isEmpty() ? FilterWords::tr("stated") : word;
}

QString timeWords(const std::string& value)
{
    if (value == query::undatedName)
        return FilterWords::tr("undated");
    if (const auto window = query::parseTimeWindow(value))
        return windowName(*window);
    QString text = QString::fromStdString(value);
    if (text.endsWith(QLatin1String(".."))) {
        text.chop(2);
        return FilterWords::tr("from %1 on").arg(text);
    }
    return text;
}

QString numberWords(const std::string& value)
{
    const auto range = query::parseNumbers(value);
    if (!range)
        return QString::fromStdString(value);
    if (range->last == std::numeric_limits<std::size_t>::max())
        return FilterWords::tr("%1 or more").arg(range->first);
    if (range->last == 0)
        return FilterWords::tr("none");
    if (range->first == range->last)
        return QString::number(range->first);
    return range->first == 0 ? FilterWords::tr("at most %1").arg(range->last)
                             : FilterWords::tr("%1 to %2").arg(range->first).arg(range->last);
}

QString valuesWords(const Speech& speech, const query::Term& term)
{
    QStringList words;
    for (const std::string& value : term.values)
        words += valueWords(speech, term.field, value);
    return words.join(FilterWords::tr(" or ", "between values of which one must hold"));
}

QString distanceWords(const Speech& speech, const query::Term& term)
{
    const QString names = valuesWords(speech, term);
    const int steps = static_cast<int>(std::min<std::size_t>(term.depth, 999));
    return term.isNegated
               ? FilterWords::tr("More than %n step(s) from %1", nullptr, steps).arg(names)
               : FilterWords::tr("Within %n step(s) of %1", nullptr, steps).arg(names);
}

} // namespace

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Word:
        return FilterWords::tr("Word");
    case Field::Kind:
        return FilterWords::tr("Kind");
    case Field::Property:
        return FilterWords::tr("Property");
    case Field::Source:
        return FilterWords::tr("Source");
    case Field::Publisher:
        return FilterWords::tr("Publisher");
    case Field::Standing:
        return FilterWords::tr("Standing");
    case Field::Evidence:
        return FilterWords::tr("Evidence");
    case Field::When:
        return FilterWords::tr("Time");
    case Field::Degree:
        return FilterWords::tr("Number of relations");
    case Field::Id:
        return FilterWords::tr("Entity");
    case Field::Near:
        return FilterWords::tr("Distance");
    }
    return {};
}

QString valueWords(const Speech& speech, Field field, const std::string& value)
{
    const QString plain = shown(QString::fromStdString(value));
    switch (field) {
    case Field::Word:
        return FilterWords::tr("“%1”").arg(plain);
    case Field::Kind:
        if (const auto kind = speech.dataset.schema.findKind(value))
            return kindName(speech, *kind);
        return plain;
    case Field::Property:
        if (const auto property = speech.dataset.schema.findProperty(value))
            return forwardLabel(speech, *property);
        return plain;
    case Field::Source:
        return sourceTitle(speech, value);
    case Field::Publisher:
        return plain;
    case Field::Standing:
        return standingWords(value);
    case Field::Evidence:
        return evidenceWords(value);
    case Field::When:
        return timeWords(value);
    case Field::Degree:
        return numberWords(value);
    case Field::Id:
    case Field::Near:
        if (const auto entity = speech.dataset.findEntity(value))
            return entityName(speech, *entity);
        return plain;
    }
    return plain;
}

QString termWords(const Speech& speech, const query::Term& term)
{
    if (term.field == Field::Near)
        return distanceWords(speech, term);
    const QString words = FilterWords::tr("%1: %2", "a field of the filter and its values")
                              .arg(fieldTitle(term.field), valuesWords(speech, term));
    return term.isNegated ? FilterWords::tr("not %1", "a term of the filter").arg(words) : words;
}

} // namespace knotary::text
