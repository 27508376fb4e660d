// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/claimwords.h"

#include "app/text/address.h"
#include "model/time/edtf.h"

#include <QStringList>

namespace knotary::cli
{
namespace
{

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
