// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/address.h"

#include "app/text/naming.h"

#include <QUrl>

namespace knotary::text
{

QString shownAddress(const QString& address)
{
    const QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty())
        return shown(address);
    return shown(QString::fromLatin1(url.toEncoded()));
}

QString webAddress(const QString& address)
{
    constexpr qsizetype longest = 4000; // letters on the wire
    const QUrl url(address.trimmed());
    const bool isOnTheWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isOnTheWeb || url.host().isEmpty())
        return {};
    const QByteArray encoded = url.toEncoded();
    return encoded.size() > longest ? QString() : QString::fromLatin1(encoded);
}

} // namespace knotary::text
