// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening data sets.

#include "app/operations/verbs.h"
#include "model/formats/format.h"

#include <QCoreApplication>

namespace knotary::operations::verbs
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

QList<FileFilter> readableFormats()
{
    QList<FileFilter> filters;
    for (const formats::Format* format : formats::catalogue()) {
        if (!format->canRead())
            continue;
        FileFilter filter{QCoreApplication::translate("Formats", format->title()), {}};
        for (const char* extension : format->extensions())
            filter.patterns += QStringLiteral("*.") + QLatin1String(extension);
        filters += filter;
    }
    return filters;
}

/// Data sets and figures, then each by itself.
QList<FileFilter> whatCanBeOpened()
{
    QList<FileFilter> filters = readableFormats();
    filters +=
        FileFilter{Words::tr("Figures made by Knotary"),
                   {QStringLiteral("*.svg"), QStringLiteral("*.pdf"), QStringLiteral("*.png")}};
    FileFilter all{Words::tr("Data sets and figures"), {}};
    for (const FileFilter& filter : filters)
        all.patterns += filter.patterns;
    filters.prepend(all);
    return filters;
}

} // namespace

bool hasDataset(Session& session)
{
    return session.dataset().entityCount() > 0;
}

bool hasGraph(Session& session)
{
    return hasDataset(session) && !session.positions().empty();
}

void openFile(Session& session, Ui& ui)
{
    if (const std::optional<QString> path =
            ui.askOpenFile(Words::tr("Open a data set or a figure"), whatCanBeOpened()))
        session.document().open(*path);
}

void openBuiltIn(Session& session, Ui& /*ui*/)
{
    session.document().openBuiltIn();
}

} // namespace knotary::operations::verbs
