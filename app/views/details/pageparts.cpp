// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/pageparts.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

namespace knotary::views
{

namespace
{

class PageParts
{
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

QString address(QLatin1String scheme, const std::string& key)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QString::fromStdString(key));
    return scheme + u':' + QString::fromLatin1(encoded);
}

QString spanned(const char* cssClass, const QString& html)
{
    return QStringLiteral("<span class=\"%1\">%2</span>").arg(QLatin1String(cssClass), html);
}

} // namespace

QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QLatin1String("<br>"));
    return html;
}

QString paragraph(const QString& cssClass, const QString& html)
{
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(cssClass, html);
}

QString heading(const QString& text)
{
    return paragraph(QStringLiteral("heading"), escaped(text));
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
    return address(QLatin1String("entity"), entity.key);
}

QString sourceAddress(const dataset::Source& source)
{
    return address(QLatin1String("source"), source.key);
}

QString entityLink(const PageInput& input, base::EntityId entity)
{
    const dataset::Entity* record = input.speech.dataset.entity(entity);
    if (record == nullptr)
        return {};
    return QStringLiteral("%1&nbsp;<a class=\"entity\" href=\"%2\">%3</a>")
        .arg(glyph(input, record->kind, 13), escaped(entityAddress(*record)),
             escaped(textOf(input.speech, record->names)));
}

QString evidenceLink(const PageInput& input, const dataset::Evidence& evidence)
{
    const dataset::Source* source = input.speech.dataset.source(evidence.source);
    if (source == nullptr)
        return {};
    QString mark = evidenceMark(input.speech, evidence);
    mark.replace(u' ', QChar::Nbsp);
    QString link = QStringLiteral("<a class=\"evidence\" href=\"%1\" title=\"%2\">[%3]</a>")
                       .arg(escaped(sourceAddress(*source)),
                            escaped(citation(input.speech, evidence)), escaped(mark));
    if (const QString stance = text::stanceWord(evidence.stance); !stance.isEmpty())
        link = spanned("warning", escaped(stance)) + u' ' + link;
    return link;
}

QString evidenceLinks(const PageInput& input, const dataset::Claim& claim)
{
    if (claim.evidence.empty())
        return spanned("warning", escaped(PageParts::tr("no source")));
    QStringList links;
    for (const dataset::Evidence& evidence : claim.evidence)
        links += evidenceLink(input, evidence);
    return links.join(u' ');
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
    return spanned("value", escaped(valueText(input.speech, value)));
}

QString claimRemarks(const PageInput& input, const dataset::Claim& claim)
{
    QStringList remarks;
    const QString when = whenText(input.speech, claim);
    if (!when.isEmpty() && when != valueText(input.speech, claim.value)) // said once is enough
        remarks += escaped(when);
    for (const auto& [name, value] : claim.qualifiers)
        remarks += escaped(text::shown(QString::fromStdString(name))) + QStringLiteral(": ") +
                   escaped(text::shown(QString::fromStdString(value)));
    if (const QString standing = text::standingWord(claim.standing); !standing.isEmpty()) {
        QStringList bases;
        for (const std::string& key : claim.inferredFrom) {
            const auto id = input.speech.dataset.findClaim(key);
            const dataset::Claim* basis = id ? input.speech.dataset.claim(*id) : nullptr;
            bases += basis != nullptr ? claimSentence(input.speech, *basis)
                                      : text::shown(QString::fromStdString(key));
        }
        const QString words = bases.isEmpty()
                                  ? standing
                                  : PageParts::tr("%1 from: %2", "inferred, from which claims")
                                        .arg(standing, bases.join(QStringLiteral("; ")));
        remarks += spanned("warning", escaped(words));
    }
    if (const QString rank = text::rankWord(claim.rank); !rank.isEmpty())
        remarks += escaped(rank);
    return remarks.join(QStringLiteral(" · "));
}

} // namespace knotary::views
