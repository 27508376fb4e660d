// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figureclip.h"

#include "app/report/citing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTest>
#include <QUrl>

using namespace knotary;
using operations::FigureFormat;
using window::DropFolder;
using window::FigureClip;

namespace
{

FigureClip::Made square(report::View view = report::View::Graph)
{
    report::MadeFigure made;
    made.request.view = view;
    made.figure.millimetres = {25.4, 25.4};
    made.figure.dpi = 100;
    made.figure.paint = [](QPainter& painter, const QRectF& page) {
        painter.fillRect(page, Qt::red);
    };
    return std::make_shared<const std::optional<report::MadeFigure>>(std::move(made));
}

} // namespace

class FigureClipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsPicturesAndAFile_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("made beside the window") << static_cast<int>(report::View::Graph);
        QTest::newRow("made by the window") << static_cast<int>(report::View::Timeline);
    }

    void holdsPicturesAndAFile()
    {
        QFETCH(int, view);
        DropFolder folder;
        const FigureClip clip(square(static_cast<report::View>(view)), FigureFormat::Pdf,
                              QStringLiteral("世界 – graph.pdf"), folder);
        QVERIFY(clip.hasUrls());
        const QImage png = QImage::fromData(clip.data(QStringLiteral("image/png")), "PNG");
        QCOMPARE(png.size(), QSize(100, 100));
        QVERIFY(clip.data(QStringLiteral("image/svg+xml")).contains("<svg"));
        const QByteArray pdf = clip.data(QStringLiteral("application/pdf"));
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(clip.urls().size(), 1);
        const QString path = clip.urls().front().toLocalFile();
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("世界 – graph.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdf);
    }

    void theFileIsWrittenWhenSomebodyAsksAndOnce()
    {
        DropFolder folder;
        const FigureClip clip(square(), FigureFormat::Svg, QStringLiteral("a.svg"), folder);
        const QString first = folder.next(); // the clip has taken none yet
        QCOMPARE(QFileInfo(first).fileName(), QStringLiteral("1"));
        const QList<QUrl> urls = clip.urls();
        QCOMPARE(clip.urls(), urls);
        QCOMPARE(QFileInfo(folder.next()).fileName(), QStringLiteral("3"));
    }

    void sourcesThatDoNotFitComeAlong()
    {
        auto made = *square();
        made->dataset = std::make_shared<const dataset::Dataset>();
        made->request.citations = text::CitationStyle::Apa;
        made->citations = std::make_shared<const report::Citations>();
        made->figure.furtherPages.push_back(made->figure.paint);
        DropFolder folder;
        const FigureClip clip(std::make_shared<const std::optional<report::MadeFigure>>(made),
                              FigureFormat::Png, QStringLiteral("a.png"), folder);
        QCOMPARE(clip.urls().size(), 2);
        QCOMPARE(clip.urls().back().fileName(), QStringLiteral("a.sources.md"));
        QVERIFY(QFile::exists(clip.urls().back().toLocalFile()));
    }

    void theFolderGoesWithItsOwner()
    {
        QString path;
        {
            DropFolder folder;
            const FigureClip clip(square(), FigureFormat::Svg, QStringLiteral("a.svg"), folder);
            path = clip.urls().front().toLocalFile();
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    }

    void aPictureTooLargeIsNoFile()
    {
        auto made = *square();
        made->figure.dpi = 100'000;
        DropFolder folder;
        const FigureClip clip(std::make_shared<const std::optional<report::MadeFigure>>(made),
                              FigureFormat::Png, QStringLiteral("a.png"), folder);
        QVERIFY(clip.urls().isEmpty());
        QVERIFY(clip.data(QStringLiteral("image/png")).isEmpty());
    }
};

QTEST_MAIN(FigureClipTest)
#include "figureclip_test.moc"
