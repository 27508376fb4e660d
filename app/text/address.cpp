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

} // namespace knotary::text
