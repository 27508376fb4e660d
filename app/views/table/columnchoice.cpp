// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/columnchoice.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace knotary::views
{

QString textOf(const ColumnChoices& choices)
{
    QStringList parts;
    for (const ColumnChoice& choice : choices) {
        QString part = choice.isShown ? QString() : QStringLiteral("-");
        part += QString::fromStdString(choice.id);
        if (choice.width > 0)
            part += u':' + QString::number(choice.width);
        parts += part;
    }
    return parts.join(u' ');
}

ColumnChoices readColumnChoices(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(-?)([A-Za-z0-9_.][A-Za-z0-9_.-]*)(?::(\\d{1,4}))?$"));
    ColumnChoices choices;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part);
        const std::string id = match.captured(2).toStdString();
        if (!match.hasMatch() || std::ranges::find(choices, id, &ColumnChoice::id) != choices.end())
            continue;
        choices.push_back({id, match.captured(1).isEmpty(), match.captured(3).toInt()});
    }
    return choices;
}

} // namespace knotary::views
