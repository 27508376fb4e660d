// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sourcemarkdown.h"

#include "app/text/address.h"

namespace knotary::text
{

namespace
{

/// At the start of an item these begin a heading, a list, a quotation or a table.
qsizetype blockMark(const QString& text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const bool isNumber =
        digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
    if (isNumber)
        return digits;
    return !text.isEmpty() && QStringLiteral("#+-=:").contains(text.front()) ? 0 : -1;
}

QString entry(CitationStyle style, const Speech& speech, const dataset::Source& source,
              const std::string& accessed)
{
    const QString reference = referenceIn(style, speech, source, accessed);
    const QString address = webAddress(QString::fromStdString(source.url));
    const qsizetype place = address.isEmpty() ? -1 : reference.lastIndexOf(address);
    if (place < 0)
        return markdownText(reference);
    return markdownText(reference.left(place)) + u'<' + address + u'>' +
           markdownText(reference.mid(place + address.size()));
}

} // namespace

QString markdownText(const QString& text)
{
    const qsizetype mark = blockMark(text);
    QString escaped;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (place == mark || QStringLiteral("\\`*_[]<>&|~$^@").contains(text[place]))
            escaped += u'\\';
        escaped += text[place];
    }
    return escaped;
}

QString sourcesAsMarkdown(CitationStyle style, const Speech& speech,
                          const dataset::Readings& readings)
{
    QString list;
    std::size_t number = 0;
    for (const auto& [id, accessed] : readings)
        if (const dataset::Source* source = speech.dataset.source(id))
            list += QStringLiteral("%1. ").arg(++number) + entry(style, speech, *source, accessed) +
                    u'\n';
    return list;
}

} // namespace knotary::text
