// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/pagefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

/// Resources of a static library must be asked for by name, outside of any namespace.
static void openResources()
{
    Q_INIT_RESOURCE(webpage_files);
}

namespace knotary::webpage
{

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

QByteArray scriptSafe(const QJsonObject& data)
{
    // In JSON these characters stand in strings only, where the escape means the same.
    return QJsonDocument(data)
        .toJson(QJsonDocument::Compact)
        .replace('<', "\\u003c")
        .replace("\xE2\x80\xA8", "\\u2028")
        .replace("\xE2\x80\xA9", "\\u2029");
}

QByteArray policyHash(const QByteArray& content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() +
           "'";
}

QByteArray shipped(const QStringList& names)
{
    openResources();
    QByteArray all;
    for (const QString& name : names) {
        QFile file(QStringLiteral(":/webpage/") + name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QByteArray filled(const QByteArray& page,
                  std::initializer_list<std::pair<const char*, QByteArray>> replacements)
{
    QByteArray whole;
    qsizetype done = 0;
    for (;;) {
        const qsizetype open = page.indexOf("{{", done);
        const qsizetype close = page.indexOf("}}", open);
        if (open < 0 || close < 0)
            return whole + page.mid(done);
        const QByteArray name = page.mid(open + 2, close - open - 2);
        const auto* const found =
            std::find_if(replacements.begin(), replacements.end(),
                         [&name](const auto& each) { return name == each.first; });
        whole += page.mid(done, open - done);
        if (found != replacements.end())
            whole += found->second;
        done = close + 2;
    }
}

} // namespace knotary::webpage
