// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/request.h"

#include <algorithm>

namespace knotary::report
{

const QStringList& viewCodes()
{
    static const QStringList codes{QStringLiteral("graph"),     QStringLiteral("changes"),
                                   QStringLiteral("timeline"),  QStringLiteral("lanes"),
                                   QStringLiteral("multiples"), QStringLiteral("path"),
                                   QStringLiteral("page"),      QStringLiteral("table")};
    return codes;
}

QString codeOf(View view)
{
    return viewCodes()[static_cast<qsizetype>(view)];
}

std::optional<View> readView(const QString& code)
{
    const qsizetype place = viewCodes().indexOf(code);
    return place >= 0 ? std::optional(static_cast<View>(place)) : std::nullopt;
}

const QList<Preset>& presets()
{
    // A column of an A4 page set in two with margins of 20 mm and a gutter of 6; its full width;
    // 16:9 as presentations lay it out; 1200 by 675 pixels, what pages show without scaling.
    static const QList<Preset> all{{QStringLiteral("a4-column"), QSizeF(82, 82), 300},
                                   {QStringLiteral("a4-page"), QSizeF(170, 230), 300},
                                   {QStringLiteral("slide"), QSizeF(338.7, 190.5), 150},
                                   {QStringLiteral("web"), QSizeF(317.5, 178.6), 96}};
    return all;
}

const Preset* findPreset(const QString& id)
{
    const auto found = std::find_if(presets().begin(), presets().end(),
                                    [&](const Preset& preset) { return preset.id == id; });
    return found == presets().end() ? nullptr : &*found;
}

query::Query queryOf(const FigureRequest& request, const dataset::Dataset& dataset)
{
    query::Query query = request.query;
    query.years.reset();
    if (request.focus && request.depth && dataset.entity(*request.focus) != nullptr) {
        query::Term near;
        near.field = query::Field::Near;
        near.values = {dataset.entity(*request.focus)->key};
        near.depth = *request.depth;
        query.terms.push_back(near);
    }
    return query;
}

QString titleOf(const FigureRequest& request, const dataset::Dataset& dataset)
{
    return request.title ? text::shown(*request.title)
                         : text::nameIn(dataset.heading.title, request.language);
}

} // namespace knotary::report
