// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/pagehtml.h"

#include <QUrl>

namespace knotary::views
{

QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QLatin1String("<br>"));
    return html;
}

QString pageAddress(const char* scheme, const std::string& key)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QString::fromStdString(key));
    return QLatin1String(scheme) + u':' + QString::fromLatin1(encoded);
}

} // namespace knotary::views
