// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/claimwords.h"

#include "app/text/address.h"
#include "model/time/edtf.h"

#include <QCoreApplication>
#include <QStringList>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString fromUtf8(const std::string& text)
{
    return text::shown(QString::fromStdString(text));
}

QString locatorMark(const dataset::Source& source, const QString& locator)
{
    if (locator.isEmpty())
        return {};
    if (source.locatedBy == "paragraph")
        return QStringLiteral(" ¶") + locator;
    if (source.locatedBy == "page")
        return QStringLiteral(" p. ") + locator;
    if (source.locatedBy == "section")
        return QStringLiteral(" §") + locator;
    return u' ' + fromUtf8(source.locatedBy) + u' ' + locator;
}

} // namespace

QString Speaker::key(base::EntityId entity) const
{
    const dataset::Entity* record = dataset.entity(entity);
    return record != nullptr ? fromUtf8(record->key) : QString();
}

QString Speaker::name(base::EntityId entity) const
{
    const dataset::Entity* record = dataset.entity(entity);
    if (record == nullptr)
        return {};
    const QString name = text(record->names);
    return name.isEmpty() ? fromUtf8(record->key) : name;
}

QString Speaker::text(const dataset::LocalizedText& text) const
{
    return text::nameIn(text, language);
}

QString Speaker::kind(base::KindId kind) const
{
    const schema::Kind& record = dataset.schema.kind(kind);
    const QString label = text(record.label);
    return label.isEmpty() ? fromUtf8(record.id) : label;
}

QString Speaker::property(base::PropertyId property) const
{
    const schema::Property& record = dataset.schema.property(property);
    const QString label = text(record.label);
    return label.isEmpty() ? fromUtf8(record.id) : label;
}

QString Speaker::inverse(base::PropertyId property) const
{
    const QString label = text(dataset.schema.property(property).inverse);
    return label.isEmpty() ? QStringLiteral("← ") + this->property(property) : label;
}

QString Speaker::value(const dataset::Value& value) const
{
    if (const auto* entity = std::get_if<base::EntityId>(&value))
        return QStringLiteral("%1 (%2)").arg(name(*entity), key(*entity));
    if (const auto* words = std::get_if<dataset::TextValue>(&value)) {
        constexpr int longest = 4000;
        return text::shown(QString::fromStdString(words->text), longest);
    }
    if (const auto* quantity = std::get_if<dataset::QuantityValue>(&value)) {
        const QString number = fromUtf8(quantity->quantity);
        return quantity->unit.empty() ? number : number + u' ' + fromUtf8(quantity->unit);
    }
    if (const auto* date = std::get_if<dataset::DateValue>(&value))
        return edtfOf(date->date);
    return text::shownAddress(QString::fromStdString(std::get<dataset::UrlValue>(value).url));
}

QString Speaker::evidence(const dataset::Evidence& evidence) const
{
    const dataset::Source* source = dataset.source(evidence.source);
    QString mark = u'[' + (source != nullptr ? fromUtf8(source->key) : QString());
    if (source != nullptr)
        mark += locatorMark(*source, fromUtf8(evidence.locator));
    if (evidence.stance != dataset::Stance::Asserts)
        mark += QStringLiteral(", ") + QLatin1String(wordOf(evidence.stance));
    if (!evidence.via.empty())
        mark += QStringLiteral(", via ") + fromUtf8(evidence.via);
    if (!evidence.sameTextAs.empty())
        mark += QStringLiteral(", same text as ") + fromUtf8(evidence.sameTextAs);
    return mark + u']';
}

QString Speaker::source(const dataset::Source& source) const
{
    QStringList parts;
    QString title = text(source.title);
    if (!source.publisher.empty())
        title = fromUtf8(source.publisher) + QStringLiteral(": ") + title;
    parts.append(title);
    if (!source.date.empty())
        parts.append(fromUtf8(source.date));
    return parts.join(QStringLiteral(", "));
}

QString Speaker::circumstances(const dataset::Claim& claim) const
{
    QString text;
    if (claim.when && edtfOf(*claim.when) != value(claim.value))
        text += QStringLiteral(", ") + edtfOf(*claim.when);
    for (const auto& [name, words] : claim.qualifiers)
        text += QStringLiteral(", %1: %2").arg(fromUtf8(name), fromUtf8(words));
    if (claim.standing != dataset::Standing::Stated)
        text += QStringLiteral(" (%1)").arg(QLatin1String(wordOf(claim.standing)));
    if (claim.rank != dataset::Rank::Normal)
        text += QStringLiteral(" (%1)").arg(QLatin1String(wordOf(claim.rank)));
    return text;
}

QString Speaker::sentence(const dataset::Claim& claim) const
{
    QString text = QStringLiteral("%1: %2 %3 %4%5")
                       .arg(fromUtf8(claim.key), name(claim.subject), property(claim.property),
                            value(claim.value), circumstances(claim));
    for (const dataset::Evidence& one : claim.evidence)
        text += u' ' + evidence(one);
    for (const std::string& premise : claim.inferredFrom)
        text += u' ' + Words::tr("[from %1]").arg(fromUtf8(premise));
    if (claim.evidence.empty() && claim.inferredFrom.empty())
        text += u' ' + Words::tr("[no source]");
    return text;
}

QString edtfOf(const time::TimeSpan& span)
{
    return fromUtf8(span.text.empty() ? time::printEdtf(span) : span.text);
}

const char* wordOf(dataset::Standing standing)
{
    switch (standing) {
    case dataset::Standing::Stated:
        return "stated";
    case dataset::Standing::Inferred:
        return "inferred";
    case dataset::Standing::Announced:
        return "announced";
    case dataset::Standing::Disputed:
        return "disputed";
    case dataset::Standing::Retracted:
        return "retracted";
    }
    return "";
}

const char* wordOf(dataset::Rank rank)
{
    switch (rank) {
    case dataset::Rank::Preferred:
        return "preferred";
    case dataset::Rank::Normal:
        return "normal";
    case dataset::Rank::Deprecated:
        return "deprecated";
    }
    return "";
}

const char* wordOf(dataset::Stance stance)
{
    switch (stance) {
    case dataset::Stance::Asserts:
        return "asserts";
    case dataset::Stance::Denies:
        return "denies";
    case dataset::Stance::Questions:
        return "questions";
    case dataset::Stance::Reports:
        return "reports";
    }
    return "";
}

} // namespace knotary::cli
