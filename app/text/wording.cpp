// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace knotary::text
{

namespace
{

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

int asNumber(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 1'000'000'000));
}

constexpr qsizetype fewestFiguresToGroup = 5; // as style guides have it: 1500, but 15 000

QString fromUtf8(const std::string& text)
{
    return shown(QString::fromStdString(text));
}

} // namespace

QString textOf(const Speech& speech, const dataset::LocalizedText& text)
{
    return shown(nameIn(text, speech.language));
}

QString entityName(const Speech& speech, base::EntityId entity)
{
    const dataset::Entity* record = speech.dataset.entity(entity);
    return record != nullptr ? textOf(speech, record->names) : QString();
}

QString kindName(const Speech& speech, base::KindId kind)
{
    const schema::Kind& record = speech.dataset.schema.kind(kind);
    const QString label = textOf(speech, record.label);
    return label.isEmpty() ? fromUtf8(record.id) : label;
}

QString kindPlural(const Speech& speech, base::KindId kind)
{
    const QString plural = textOf(speech, speech.dataset.schema.kind(kind).plural);
    return plural.isEmpty() ? kindName(speech, kind) : plural;
}

QString forwardLabel(const Speech& speech, base::PropertyId property)
{
    const schema::Property& record = speech.dataset.schema.property(property);
    const QString label = textOf(speech, record.label);
    return label.isEmpty() ? fromUtf8(record.id) : label;
}

namespace
{

/// A label in English that ends in "on" suits a day; other dates have other prepositions.
QString withPreposition(QString label, const QString& preposition)
{
    static const QRegularExpression ofADay(QStringLiteral(" on(?=$| [/(（])"));
    return label.replace(ofADay, preposition.isEmpty() ? preposition : u' ' + preposition);
}

} // namespace

QString labelBefore(const Speech& speech, base::PropertyId property, const dataset::Value& value)
{
    const QString label = forwardLabel(speech, property);
    const auto* date = std::get_if<dataset::DateValue>(&value);
    return date == nullptr ? label : withPreposition(label, englishPreposition(date->date));
}

QString labelBefore(const Speech& speech, base::PropertyId property,
                    std::span<const base::ClaimId> claims)
{
    const QString label = forwardLabel(speech, property);
    std::optional<QString> common;
    for (const base::ClaimId id : claims) {
        const dataset::Claim* claim = speech.dataset.claim(id);
        if (claim == nullptr)
            continue;
        const QString own = labelBefore(speech, property, claim->value);
        if (common && *common != own)
            return withPreposition(label, {});
        common = own;
    }
    return common.value_or(label);
}

QString inverseLabel(const Speech& speech, base::PropertyId property)
{
    const QString label = textOf(speech, speech.dataset.schema.property(property).inverse);
    return label.isEmpty() ? QStringLiteral("← ") + forwardLabel(speech, property) : label;
}

QString valueText(const Speech& speech, const dataset::Value& value)
{
    if (const auto* entity = std::get_if<base::EntityId>(&value))
        return entityName(speech, *entity);
    if (const auto* textValue = std::get_if<dataset::TextValue>(&value))
        return shown(QString::fromStdString(textValue->text), 4000);
    if (const auto* quantity = std::get_if<dataset::QuantityValue>(&value)) {
        const QString number = fromUtf8(quantity->quantity);
        return quantity->unit.empty() ? number : number + u' ' + fromUtf8(quantity->unit);
    }
    if (const auto* date = std::get_if<dataset::DateValue>(&value))
        return dateIn(date->date, speech.language);
    return fromUtf8(std::get<dataset::UrlValue>(value).url);
}

QString groupedNumber(const QString& number)
{
    static const QRegularExpression ungrouped(QStringLiteral("^([-+−]?)(\\d+)((?:\\.\\d+)?)$"));
    const QRegularExpressionMatch match = ungrouped.match(number);
    QString figures = match.captured(2);
    if (!match.hasMatch() || figures.size() < fewestFiguresToGroup)
        return number;
    for (qsizetype place = figures.size() - 3; place > 0; place -= 3)
        figures.insert(place, QChar::Nbsp); // the narrow one would become a common blank
    return match.captured(1) + figures + match.captured(3);
}

QString whenText(const Speech& speech, const dataset::Claim& claim)
{
    return claim.when ? dateIn(*claim.when, speech.language) : QString();
}

QString claimSentence(const Speech& speech, const dataset::Claim& claim)
{
    return QStringLiteral("%1 — %2 → %3")
        .arg(entityName(speech, claim.subject), labelBefore(speech, claim.property, claim.value),
             valueText(speech, claim.value));
}

QString standingWord(dataset::Standing standing)
{
    switch (standing) {
    case dataset::Standing::Stated:
        return {};
    case dataset::Standing::Inferred:
        return Wording::tr("inferred");
    case dataset::Standing::Announced:
        return Wording::tr("announced");
    case dataset::Standing::Disputed:
        return Wording::tr("disputed");
    case dataset::Standing::Retracted:
        return Wording::tr("retracted");
    }
    return {};
}

QString stanceWord(dataset::Stance stance)
{
    switch (stance) {
    case dataset::Stance::Asserts:
        return {};
    case dataset::Stance::Denies:
        return Wording::tr("denies");
    case dataset::Stance::Questions:
        return Wording::tr("questions");
    case dataset::Stance::Reports:
        return Wording::tr("reports");
    }
    return {};
}

QString rankWord(dataset::Rank rank)
{
    switch (rank) {
    case dataset::Rank::Preferred:
        return Wording::tr("preferred");
    case dataset::Rank::Normal:
        return {};
    case dataset::Rank::Deprecated:
        return Wording::tr("superseded");
    }
    return {};
}

QString locatorMark(const dataset::Source& source, const std::string& locator)
{
    if (locator.empty())
        return {};
    const QString where = fromUtf8(locator);
    if (source.locatedBy == "paragraph")
        return QStringLiteral("¶") + where;
    if (source.locatedBy == "page")
        return Wording::tr("p. %1", "page").arg(where);
    if (source.locatedBy == "section")
        return QStringLiteral("§") + where;
    return where;
}

QString locatorInFull(const dataset::Source& source, const std::string& locator)
{
    if (locator.empty())
        return {};
    const QString where = fromUtf8(locator);
    if (source.locatedBy == "paragraph")
        return Wording::tr("paragraph %1").arg(where);
    if (source.locatedBy == "page")
        return Wording::tr("page %1").arg(where);
    if (source.locatedBy == "section")
        return Wording::tr("section %1").arg(where);
    return fromUtf8(source.locatedBy) + u' ' + where;
}

QString evidenceMark(const Speech& speech, const dataset::Evidence& evidence)
{
    const dataset::Source* source = speech.dataset.source(evidence.source);
    if (source == nullptr)
        return {};
    const QString mark = locatorMark(*source, evidence.locator);
    const QString key = fromUtf8(source->key);
    return mark.isEmpty() ? key : key + u' ' + mark;
}

QString sourceCitation(const Speech& speech, const dataset::Source& source)
{
    QStringList parts;
    if (!source.publisher.empty())
        parts += fromUtf8(source.publisher);
    parts += Wording::tr("“%1”", "title of a source").arg(textOf(speech, source.title));
    if (!source.date.empty())
        parts += fromUtf8(source.date);
    return parts.join(Wording::tr(", ", "between the parts of a citation"));
}

QString citation(const Speech& speech, const dataset::Evidence& evidence)
{
    const dataset::Source* source = speech.dataset.source(evidence.source);
    if (source == nullptr)
        return {};
    QString whole = sourceCitation(speech, *source);
    const QString place = locatorInFull(*source, evidence.locator);
    if (!place.isEmpty())
        whole += Wording::tr(", ", "between the parts of a citation") + place;
    QStringList remarks;
    if (const QString stance = stanceWord(evidence.stance); !stance.isEmpty())
        remarks += stance;
    if (!evidence.via.empty())
        remarks += Wording::tr("via %1").arg(fromUtf8(evidence.via));
    if (!evidence.sameTextAs.empty())
        remarks += Wording::tr("same text as %1").arg(fromUtf8(evidence.sameTextAs));
    if (!remarks.isEmpty())
        whole += QStringLiteral(" (%1)").arg(remarks.join(QStringLiteral("; ")));
    return whole;
}

QString yearsText(const query::EntityFacts& facts)
{
    if (!facts.firstYear || !facts.lastYear)
        return {};
    const QString first = QString::number(*facts.firstYear);
    if (*facts.firstYear == *facts.lastYear)
        return first;
    return QStringLiteral("%1 – %2").arg(first, QString::number(*facts.lastYear));
}

QString relationCount(std::size_t count)
{
    return Wording::tr("%n relation(s)", nullptr, asNumber(count));
}

QString sourceCount(std::size_t count)
{
    return Wording::tr("%n source(s)", nullptr, asNumber(count));
}

QString claimCount(std::size_t count)
{
    return Wording::tr("%n claim(s)", nullptr, asNumber(count));
}

QString entityCount(std::size_t count)
{
    return Wording::tr("%n entity(s)", nullptr, asNumber(count));
}

QString windowName(const query::TimeWindow& window)
{
    // The text form says it but for the dots between two dates.
    const QString text = QString::fromStdString(query::textOf(window));
    const QString dots = QStringLiteral("..");
    if (window.mode == query::WindowMode::Cumulative)
        return Wording::tr("up to %1").arg(text.mid(dots.size()));
    const qsizetype split = text.indexOf(dots);
    if (split < 0)
        return text;
    const QString first = text.left(split);
    const QString last = text.mid(split + dots.size());
    return first == last ? first : QStringLiteral("%1–%2").arg(first, last);
}

QString maybeInThisTime()
{
    return Wording::tr("maybe in this time");
}

QString shownEntities(std::size_t shown, std::size_t all, std::size_t maybe)
{
    const QString words = Wording::tr("%1 of %2").arg(shown).arg(entityCount(all));
    return maybe > 0 ? Wording::tr("%1 (%2 maybe)").arg(words).arg(maybe) : words;
}

QString shownRelations(std::size_t shown, std::size_t all, std::size_t maybe)
{
    const QString words = Wording::tr("%1 of %2").arg(shown).arg(relationCount(all));
    return maybe > 0 ? Wording::tr("%1 (%2 maybe)").arg(words).arg(maybe) : words;
}

QString entitySummary(const Speech& speech, base::EntityId entity)
{
    const dataset::Entity* record = speech.dataset.entity(entity);
    if (record == nullptr)
        return {};
    const query::EntityFacts facts = query::factsOf(speech.dataset, entity);
    return QStringList{textOf(speech, record->names), kindName(speech, record->kind),
                       relationCount(facts.relations), sourceCount(facts.sources.size())}
        .join(Wording::tr(", ", "between the parts of a summary"));
}

QString entityTooltip(const Speech& speech, base::EntityId entity)
{
    const dataset::Entity* record = speech.dataset.entity(entity);
    if (record == nullptr)
        return {};
    const query::EntityFacts facts = query::factsOf(speech.dataset, entity);
    QStringList quiet{kindName(speech, record->kind)};
    if (const QString years = yearsText(facts); !years.isEmpty())
        quiet += years;
    return textOf(speech, record->names) + u'\n' + quiet.join(QStringLiteral(" · ")) + u'\n' +
           relationCount(facts.relations) + QStringLiteral(" · ") +
           sourceCount(facts.sources.size());
}

QString claimTooltip(const Speech& speech, base::ClaimId id)
{
    const dataset::Claim* claim = speech.dataset.claim(id);
    if (claim == nullptr)
        return {};
    QString whole = claimSentence(speech, *claim);
    QStringList quiet;
    if (const QString when = whenText(speech, *claim); !when.isEmpty())
        quiet += when;
    if (const QString standing = standingWord(claim->standing); !standing.isEmpty())
        quiet += standing;
    if (claim->evidence.empty())
        quiet += Wording::tr("no source");
    else
        quiet += evidenceMark(speech, claim->evidence.front());
    if (claim->evidence.size() > 1)
        quiet +=
            Wording::tr("and %n more source(s)", nullptr, asNumber(claim->evidence.size() - 1));
    return whole + u'\n' + quiet.join(QStringLiteral(" · "));
}

} // namespace knotary::text
