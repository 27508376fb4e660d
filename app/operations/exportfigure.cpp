// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/exportfigure.h"

#include "app/document/jobs.h"
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

} // namespace

std::optional<ExportTarget> askExportTarget(Ui& ui, const QString& title,
                                            const QString& suggestedName)
{
    const QList<FileFilter> filters{
        {Words::tr("Portable Network Graphics, 300 dpi"), {QStringLiteral("*.png")}},
        {Words::tr("Scalable Vector Graphics"), {QStringLiteral("*.svg")}},
        {Words::tr("Portable Document Format"), {QStringLiteral("*.pdf")}},
    };
    std::optional<QString> path = ui.askSaveFile(title, suggestedName, filters);
    if (!path || path->isEmpty())
        return std::nullopt;
    if (const std::optional<figures::FileType> type = figures::fileTypeOf(*path))
        return ExportTarget{*path, *type};
    return ExportTarget{*path + QStringLiteral(".png"), figures::FileType::Png};
}

QString writeFigure(const ExportTarget& target, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return Words::tr("The picture would be too large.");
    const std::string path = QFile::encodeName(target.path).toStdString();
    if (const std::optional<std::string> reason = formats::writeFileAtomically(path, bytes))
        return Words::tr("The file could not be written: %1. What stood there before is unchanged.")
            .arg(QString::fromStdString(*reason));
    return {};
}

void reportExport(Ui& ui, const ExportTarget& target, const QString& failure)
{
    if (failure.isEmpty())
        ui.remark(Words::tr("Exported %1").arg(QFileInfo(target.path).fileName()));
    else
        ui.tell(Words::tr("Export"), failure);
}

void exportInJob(document::Session& session, Ui& ui, const ExportTarget& target,
                 const std::function<QByteArray(figures::FileType)>& draw)
{
    session.jobs().start(
        document::Slot::Export,
        [target, draw, &ui](const base::Control& control) -> document::Jobs::Delivery {
            const QByteArray bytes = draw(target.type);
            if (control.isCancelled())
                return {};
            const QString failure = writeFigure(target, bytes);
            return [&ui, target, failure] { reportExport(ui, target, failure); };
        });
}

QString suggestedFileName(const document::Session& session, const QString& view)
{
    const QString title = text::nameIn(session.dataset().heading.title, session.language());
    // What file systems or shells take badly in a name.
    static const QRegularExpression awkward(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name = QStringLiteral("%1 – %2").arg(title, view);
    name.replace(awkward, QStringLiteral(" "));
    return name.simplified().left(100) + QStringLiteral(".png");
}

} // namespace knotary::operations
