// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table as comma-separated values: to be pasted, or in a file. The text is made by a job from
// cells that hold all they read.

#include "app/document/jobs.h"
#include "app/operations/exportfigure.h"
#include "app/operations/verbs.h"
#include "app/text/csv.h"
#include "app/text/naming.h"
#include "model/formats/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace knotary::operations::verbs
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

QString rowCount(std::size_t rows)
{
    return Words::tr("%n row(s)", nullptr, static_cast<int>(rows));
}

/// The cells; without a header where the person must look at the table first.
text::Cells shownCells(Ui& ui)
{
    text::Cells cells = ui.tableCells();
    if (cells.header.isEmpty()) {
        ui.focusView(View::Table);
        ui.remark(Words::tr("This is the table. What it shows can be copied or saved now."));
    }
    return cells;
}

QString suggestedTableName(const Session& session)
{
    const QFileInfo picture(suggestedFileName(session, report::View::Table, FigureFormat::Png));
    return picture.completeBaseName() + QStringLiteral(".csv");
}

void save(Session& session, Ui& ui, text::ByteOrderMark mark)
{
    text::Cells cells = shownCells(ui);
    if (cells.header.isEmpty())
        return;
    const std::optional<QString> asked =
        ui.askSaveFile(Words::tr("Save the table"), suggestedTableName(session),
                       {{Words::tr("Comma-separated values"), {QStringLiteral("*.csv")}}});
    if (!asked || asked->isEmpty())
        return;
    const QString path =
        QFileInfo(*asked).suffix().isEmpty() ? *asked + QStringLiteral(".csv") : *asked;
    session.jobs().start(
        document::Slot::Export,
        [&ui, path, mark,
         cells = std::move(cells)](const base::Control& control) -> document::Jobs::Delivery {
            const QByteArray bytes = text::csvBytes(text::csvOf(cells, control), mark);
            if (control.isCancelled())
                return {};
            const std::optional<std::string> reason =
                formats::writeFileAtomically(QFile::encodeName(path).toStdString(), bytes);
            return [&ui, path, reason, rows = cells.rows] {
                if (!reason)
                    ui.remark(Words::tr("Saved %1 in %2", "number of rows, file name")
                                  .arg(rowCount(rows), text::shown(QFileInfo(path).fileName())));
                else
                    ui.tell(Words::tr("Save the table"),
                            Words::tr("The file could not be written: %1. What stood there before "
                                      "is unchanged.")
                                .arg(QString::fromStdString(*reason)));
            };
        });
}

} // namespace

void copyTable(Session& session, Ui& ui)
{
    text::Cells cells = shownCells(ui);
    if (cells.header.isEmpty())
        return;
    session.jobs().start(
        document::Slot::Export,
        [&ui, cells = std::move(cells)](const base::Control& control) -> document::Jobs::Delivery {
            const QString csv = text::csvOf(cells, control);
            if (control.isCancelled())
                return {};
            return [&ui, csv, rows = cells.rows] {
                ui.copy(csv);
                ui.remark(Words::tr("Copied %1 as CSV", "number of rows").arg(rowCount(rows)));
            };
        });
}

void saveTable(Session& session, Ui& ui)
{
    save(session, ui, text::ByteOrderMark::No);
}

void saveTableForExcel(Session& session, Ui& ui)
{
    save(session, ui, text::ByteOrderMark::Yes);
}

void showInTable(Session& /*session*/, Ui& ui)
{
    ui.showInTable();
}

} // namespace knotary::operations::verbs
