// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/pageparts.h"

#include "app/text/direction.h"
#include "model/time/edtf.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace knotary::views
{

namespace
{

class PageParts
{
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

constexpr int glyphSide = 13;

QString evidenceMark(const PageInput& input, text::Footnotes& footnotes, base::ClaimId claim,
                     const dataset::Evidence& evidence)
{
    QString mark = QString::number(footnotes.numberOf(evidence));
    const bool isAgainst =
        evidence.stance == dataset::Stance::Denies || evidence.stance == dataset::Stance::Questions;
    if (isAgainst)
        mark += QChar::Nbsp + escaped(text::stanceWord(evidence.stance));
    return QStringLiteral("<a class=\"evidence\" href=\"%1\" title=\"%2\">[%3]</a>")
        .arg(evidenceAddress(claim), escaped(citation(input.speech, evidence)), mark);
}

} // namespace

QString isolated(const QString& text)
{
    return text::isolated(escaped(text), text);
}

QString plain(const std::string& text)
{
    return escaped(text::shown(QString::fromStdString(text)));
}

QString paragraph(const char* cssClass, const QString& html)
{
    // The page is read from the left, whichever name a paragraph begins with.
    return QStringLiteral("<p dir=\"ltr\" class=\"%1\">%2</p>").arg(QLatin1String(cssClass), html);
}

QString heading(const QString& text)
{
    return paragraph("heading", escaped(text));
}

QString spanned(const char* cssClass, const QString& html)
{
    return QStringLiteral("<span class=\"%1\">%2</span>").arg(QLatin1String(cssClass), html);
}

QString glyph(const PageInput& input, base::KindId kind, int side)
{
    return QStringLiteral("<img src=\"kind:%1\" width=\"%2\" height=\"%2\" alt=\"%3\" "
                          "style=\"vertical-align: middle\">")
        .arg(QString::number(kind.number), QString::number(side),
             escaped(kindName(input.speech, kind)));
}

QString entityAddress(const dataset::Entity& entity)
{
    return pageAddress("entity", entity.key);
}

QString sourceAddress(const dataset::Source& source)
{
    return pageAddress("source", source.key);
}

QString evidenceAddress(base::ClaimId claim)
{
    return QStringLiteral("evidence:%1").arg(claim.number);
}

QString entityLink(const PageInput& input, base::EntityId entity)
{
    const dataset::Entity* record = input.speech.dataset.entity(entity);
    if (record == nullptr)
        return {};
    const QString name = textOf(input.speech, record->names);
    const QString link = QStringLiteral("<a class=\"entity\" href=\"%1\">%2</a>")
                             .arg(escaped(entityAddress(*record)), escaped(name));
    return glyph(input, record->kind, glyphSide) + QChar::Nbsp + text::isolated(link, name);
}

QString sourceLink(const PageInput& input, const dataset::Source& source, const QString& words)
{
    const QString link = QStringLiteral("<a class=\"source\" href=\"%1\" title=\"%2\">%3</a>")
                             .arg(escaped(sourceAddress(source)),
                                  escaped(sourceCitation(input.speech, source)), escaped(words));
    return text::isolated(link, words);
}

QString evidenceMarks(const PageInput& input, text::Footnotes& footnotes, base::ClaimId id)
{
    const dataset::Claim& claim = *input.speech.dataset.claim(id);
    QString marks;
    for (const dataset::Evidence& evidence : claim.evidence)
        if (input.speech.dataset.source(evidence.source) != nullptr)
            marks += evidenceMark(input, footnotes, id, evidence);
    if (marks.isEmpty())
        return u' ' + spanned("warning", u'[' + escaped(PageParts::tr("no source")) + u']');
    constexpr QChar wordJoiner(0x2060); // a mark never begins a line
    return wordJoiner + marks;
}

QString webLink(const std::string& address)
{
    const QString shownAddress = text::shown(QString::fromStdString(address));
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == QLatin1String("https") ||
                                         url.scheme() == QLatin1String("http"));
    if (!isWeb)
        return escaped(shownAddress);
    return QStringLiteral("<a class=\"web\" href=\"%1\">%2</a>")
        .arg(escaped(QString::fromLatin1(url.toEncoded())), escaped(shownAddress));
}

QString valueHtml(const PageInput& input, const dataset::Value& value)
{
    if (const auto* entity = std::get_if<base::EntityId>(&value))
        return entityLink(input, *entity);
    if (const auto* url = std::get_if<dataset::UrlValue>(&value))
        return webLink(url->url);
    if (const auto* quantity = std::get_if<dataset::QuantityValue>(&value)) {
        const QString number =
            escaped(text::groupedNumber(text::shown(QString::fromStdString(quantity->quantity))));
        return quantity->unit.empty() ? number : number + QChar::Nbsp + plain(quantity->unit);
    }
    return isolated(valueText(input.speech, value));
}

QStringList claimRemarks(const dataset::Claim& claim)
{
    QStringList remarks;
    for (const auto& [name, value] : claim.qualifiers)
        remarks += PageParts::tr("%1: %2", "name and value of a remark")
                       .arg(plain(name), isolated(text::shown(QString::fromStdString(value))));
    if (const QString standing = text::standingWord(claim.standing); !standing.isEmpty())
        remarks += spanned("warning", escaped(standing));
    if (const QString rank = text::rankWord(claim.rank); !rank.isEmpty())
        remarks += escaped(rank);
    return remarks;
}

QString sourceDate(const PageInput& input, const dataset::Source& source)
{
    const time::EdtfResult parsed = time::parseEdtf(source.date);
    return parsed.span ? text::dateIn(*parsed.span, input.speech.language)
                       : text::shown(QString::fromStdString(source.date));
}

QString showAllLink(std::size_t count)
{
    return paragraph("remarks",
                     QStringLiteral("<a href=\"claims:all\">%1</a>")
                         .arg(escaped(PageParts::tr("Show all %1").arg(qulonglong{count}))));
}

} // namespace knotary::views
