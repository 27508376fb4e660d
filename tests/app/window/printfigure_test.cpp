// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printfigure.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace knotary;

namespace
{

/// One wide page with a frame at its edge, and another behind it.
figures::Figure wideFigure()
{
    figures::Figure figure;
    figure.millimetres = {200, 50};
    figure.paint = [](QPainter& painter, const QRectF& page) { painter.fillRect(page, Qt::black); };
    figure.furtherPages.push_back(figure.paint);
    return figure;
}

} // namespace

class PrintFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperLiesAsTheFigureDoes()
    {
        QPrinter printer;
        window::layPaper(printer, {200, 50});
        QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Landscape);
        window::layPaper(printer, {82, 82});
        QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Portrait);
    }

    void fillsThePaperAndKeepsProportions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("printed.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setResolution(100);
        window::layPaper(printer, {200, 50});
        figures::Figure figure = wideFigure();
        QTransform transform;
        QRectF paper;
        figure.paint = [&](QPainter& painter, const QRectF& page) {
            transform = painter.transform();
            paper = QRectF(page);
            painter.fillRect(page, Qt::black);
        };
        QVERIFY(window::printFigure(printer, figure));
        const QRectF placed = transform.mapRect(paper);
        const QSizeF room = printer.pageRect(QPrinter::DevicePixel).size();
        QVERIFY(std::abs(placed.width() - room.width()) < 1);
        QVERIFY(std::abs(placed.width() / placed.height() - 4) < 0.01);
        QVERIFY(std::abs(placed.center().y() - room.height() / 2) < 1); // in the middle
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/Count 2"));
    }

    void saysThatItDidNotPrint()
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QStringLiteral("/nowhere/at/all.pdf"));
        QVERIFY(!window::printFigure(printer, wideFigure()));
    }
};

QTEST_MAIN(PrintFigureTest)
#include "printfigure_test.moc"
