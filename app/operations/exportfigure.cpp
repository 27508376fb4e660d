// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/exportfigure.h"

#include "app/report/footer.h"
#include "app/text/naming.h"
#include "model/formats/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace knotary::operations
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// What a view is called in the name of a file.
QString fileWordOf(report::View view)
{
    switch (view) {
    case report::View::Graph:
        return Words::tr("graph");
    case report::View::Changes:
        return Words::tr("changes", "part of a file name");
    case report::View::Timeline:
        return Words::tr("years");
    case report::View::Lanes:
        return Words::tr("lanes");
    case report::View::Multiples:
        return Words::tr("side by side", "part of a file name");
    case report::View::Path:
        return Words::tr("path", "part of a file name");
    case report::View::Page:
        return Words::tr("page", "part of a file name");
    case report::View::Table:
        break;
    }
    return Words::tr("table", "part of a file name");
}

/// For programs that take text with pictures in it.
QString pageWith(const QByteArray& png, const figures::Figure& figure)
{
    const QSize size = figures::pageOf(figure).size().toSize();
    return QStringLiteral("<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\" "
                          "alt=\"%4\">")
        .arg(QString::fromLatin1(png.toBase64()), QString::number(size.width()),
             QString::number(size.height()),
             (figure.title + QStringLiteral(". ") + figure.description).toHtmlEscaped());
}

bool isPaintedByWindow(report::View view)
{
    return view == report::View::Timeline; // Qt Charts
}

/// Nothing, or why it is not there.
std::optional<QString> written(const QString& file, const QByteArray& bytes)
{
    const auto reason = formats::writeFileAtomically(QFile::encodeName(file).toStdString(), bytes);
    return reason ? std::optional(QString::fromStdString(*reason)) : std::nullopt;
}

} // namespace

std::shared_ptr<const dataset::Dataset> dataOf(const document::Session& session)
{
    return std::make_shared<const dataset::Dataset>(session.dataset());
}

std::string dataNameOf(document::Session& session)
{
    return QFile::encodeName(QFileInfo(session.document().path()).fileName()).toStdString();
}

void workOnFigure(document::Jobs& jobs, document::Slot slot, const FigureTask& task,
                  const FigureWork& work)
{
    jobs.start(slot, [task, work](const base::Control& control) -> document::Jobs::Delivery {
        base::CancelToken token;
        const auto progress = [&](report::Stage /*stage*/, double fraction) {
            if (control.isCancelled())
                token.cancel();
            control.report(fraction);
        };
        const auto made = std::make_shared<const std::optional<report::MadeFigure>>(
            report::makeFigure(task.request, task.dataset,
                               {.token = token, .progress = progress, .dataName = task.dataName}));
        if (control.isCancelled())
            return {};
        const auto begin = [made, work] { return work(*made ? &**made : nullptr); };
        if (!isPaintedByWindow(task.request.view))
            return begin();
        return [begin] {
            if (const document::Jobs::Delivery deliver = begin())
                deliver();
        };
    });
}

std::optional<ExportTarget> askExportTarget(Ui& ui, const document::Session& session,
                                            report::View view, FigureFormat format)
{
    const QString ending = codeOf(format);
    const std::optional<QString> path =
        ui.askSaveFile(Words::tr("Export the figure"), suggestedFileName(session, view, format),
                       {{titleOf(format), {QStringLiteral("*.") + ending}}});
    if (!path || path->isEmpty())
        return std::nullopt;
    if (const std::optional<FigureFormat> named = formatOf(*path); named)
        return ExportTarget{*path, *named};
    return ExportTarget{*path + u'.' + ending, format};
}

Exported writeFigure(const ExportTarget& target, const report::MadeFigure* made)
{
    if (made == nullptr)
        return {Words::tr("There is nothing to draw."), {}};
    const QByteArray bytes = bytesOf(*made, target.format);
    if (bytes.isEmpty())
        return {target.format == FigureFormat::Png
                    ? Words::tr("The picture would be too large. A smaller size or fewer dots an "
                                "inch would help.")
                    : Words::tr("There is no such file of this view."),
                {}};
    if (const auto reason = written(target.path, bytes))
        return {
            Words::tr("The file could not be written: %1. What stood there before is unchanged.")
                .arg(*reason),
            {}};
    const auto sources = report::sourcesBeside(*made, fileTypeOf(target.format));
    if (!sources)
        return {};
    const QString beside = report::besideName(target.path);
    const auto reason = written(beside, sources->toUtf8());
    return {{},
            beside,
            reason ? Words::tr("The picture is written, but not the list of its sources, %1: %2.")
                         .arg(text::shown(QFileInfo(beside).fileName()), *reason)
                   : QString()};
}

void exportFigure(document::Session& session, const FigureTask& task, const ExportTarget& target,
                  const std::function<void(const Exported& exported)>& done)
{
    workOnFigure(session.jobs(), document::Slot::Export, task,
                 [target, done](const report::MadeFigure* made) -> document::Jobs::Delivery {
                     return [done, exported = writeFigure(target, made)] { done(exported); };
                 });
}

void copyFigure(document::Session& session, Ui& ui, const FigureTask& task)
{
    workOnFigure(session.jobs(), document::Slot::Export, task,
                 [&ui](const report::MadeFigure* made) -> document::Jobs::Delivery {
                     if (made == nullptr)
                         return [&ui] { ui.remark(Words::tr("There is nothing to draw.")); };
                     CopiedPicture picture{
                         bytesOf(*made, FigureFormat::Png), bytesOf(*made, FigureFormat::Svg), {}};
                     picture.html = pageWith(picture.png, made->figure);
                     const bool isWhole =
                         !report::sourcesBeside(*made, figures::FileType::Png).has_value();
                     return [&ui, picture, isWhole] {
                         ui.copyPicture(picture);
                         ui.remark(isWhole ? Words::tr("Copied as a picture.")
                                           : Words::tr("Copied as a picture. An exported file "
                                                       "has the list of all its sources "
                                                       "beside it."));
                     };
                 });
}

QString titleOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Svg:
        return Words::tr("SVG, sharp at every size");
    case FigureFormat::Pdf:
        return Words::tr("PDF, for print");
    case FigureFormat::Png:
        return Words::tr("PNG, a picture of pixels");
    case FigureFormat::Html:
        return Words::tr("HTML, a page to explore");
    case FigureFormat::Text:
        break;
    }
    return Words::tr("Text, what it tells in words");
}

QString titleOf(report::View view)
{
    switch (view) {
    case report::View::Graph:
        return Words::tr("Graph");
    case report::View::Changes:
        return Words::tr("Graph with changes");
    case report::View::Timeline:
        return Words::tr("Year-by-year chart");
    case report::View::Lanes:
        return Words::tr("Lanes");
    case report::View::Multiples:
        return Words::tr("Years side by side");
    case report::View::Path:
        return Words::tr("Path");
    case report::View::Page:
        return Words::tr("Page of details");
    case report::View::Table:
        break;
    }
    return Words::tr("Table");
}

QString nothingToDraw(report::View view)
{
    switch (view) {
    case report::View::Path:
        return Words::tr("There is no path: choose two entities under Go › Path between.");
    case report::View::Page:
        return Words::tr("There is no page: choose an entity first.");
    case report::View::Changes:
        return Words::tr("No two years are compared.");
    case report::View::Timeline:
    case report::View::Lanes:
    case report::View::Multiples:
        return Words::tr("The data have no dates to draw.");
    case report::View::Graph:
    case report::View::Table:
        break;
    }
    return Words::tr("There is nothing to draw.");
}

QString suggestedFileName(const document::Session& session, report::View view, FigureFormat format)
{
    const QString title = text::nameIn(session.dataset().heading.title, session.language());
    return fitForFileName(QStringLiteral("%1 – %2").arg(title, fileWordOf(view))) + u'.' +
           codeOf(format);
}

QString fitForFileName(QString name)
{
    static const QRegularExpression awkward(
        QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f\\x7f\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}"
                       "\\x{2066}-\\x{2069}\\x{feff}]+"));
    static const QRegularExpression atEnds(QStringLiteral("^[.\\s~-]+|[.\\s]+$"));
    constexpr qsizetype mostBytes = 200; // file systems take 255
    name = name.replace(awkward, QStringLiteral(" ")).simplified().left(100);
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    name.remove(atEnds);
    return name.isEmpty() ? Words::tr("figure", "name of a file") : name;
}

} // namespace knotary::operations
