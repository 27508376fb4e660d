// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes figures beside the window and puts them into files, with the words for whatever goes wrong.

#include "app/document/jobs.h"
#include "app/document/session.h"
#include "app/operations/exportchoice.h"
#include "app/operations/ui.h"

#include <functional>
#include <memory>
#include <optional>

namespace knotary::operations
{

/// A figure that is asked for, of data that nobody changes any more.
struct FigureTask
{
    report::FigureRequest request;
    std::shared_ptr<const dataset::Dataset> dataset;
    std::string dataName = {}; ///< of their file; empty: the built-in data set
};
/// A copy: the person goes on meanwhile.
[[nodiscard]] std::shared_ptr<const dataset::Dataset> dataOf(const document::Session& session);
/// The name of their file, without folders.
[[nodiscard]] std::string dataNameOf(document::Session& session);

/// What is done with a figure, and what follows on the thread of the window. Null: there is nothing
/// to draw.
using FigureWork = std::function<document::Jobs::Delivery(const report::MadeFigure* made)>;
/// The work is done in a job, too, apart from that with a chart of years: painting that belongs to
/// the thread of the window (report/makefigure.h), and takes a few milliseconds.
void workOnFigure(document::Jobs& jobs, document::Slot slot, const FigureTask& task,
                  const FigureWork& work);

struct ExportTarget
{
    QString path;
    FigureFormat format = FigureFormat::Png;
};
/// Asks where to. A name with the ending of another format means that format; a name without one of
/// our endings gets the one of `format`.
[[nodiscard]] std::optional<ExportTarget> askExportTarget(Ui& ui, const document::Session& session,
                                                          report::View view, FigureFormat format);

/// How it went.
struct Exported
{
    QString failure;          ///< empty: the figure stands in its file
    QString sourcesFile;      ///< beside it, where it could not hold all of its sources; else empty
    QString sourcesFailure{}; ///< empty: that one is there, too, or there is no need of it
};
[[nodiscard]] Exported writeFigure(const ExportTarget& target, const report::MadeFigure* made);

/// Makes the figure and writes it.
void exportFigure(document::Session& session, const FigureTask& task, const ExportTarget& target,
                  const std::function<void(const Exported& exported)>& done);

/// Puts it to the clipboard as a picture: PNG, SVG and HTML in one.
void copyFigure(document::Session& session, Ui& ui, const FigureTask& task);

/// "SVG, sharp at every size", for lists of formats and for file dialogs.
[[nodiscard]] QString titleOf(FigureFormat format);
/// "Graph", "Years side by side".
[[nodiscard]] QString titleOf(report::View view);
/// Why there is no figure of it.
[[nodiscard]] QString nothingToDraw(report::View view);

/// "World Internet Conference – graph.png" for a data set's title.
[[nodiscard]] QString suggestedFileName(const document::Session& session, report::View view,
                                        FigureFormat format);
/// Without what file systems or shells take badly in a name, and not too long for them; never
/// empty.
[[nodiscard]] QString fitForFileName(QString name);

} // namespace knotary::operations
