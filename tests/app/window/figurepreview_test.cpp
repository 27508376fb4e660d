// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figurepreview.h"

#include "app/operations/figurerequest.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace knotary;
using operations::FigureFormat;
using report::View;
using window::FigurePreview;

class FigurePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.open());
        m_data = operations::dataOf(m_fixture.session);
    }

    void drawsAtTheScaleThatIsAskedFor()
    {
        FigurePreview preview(m_fixture.jobs);
        preview.show(task(View::Graph, QStringLiteral("One")), FigureFormat::Svg);
        QTRY_VERIFY_WITH_TIMEOUT(!preview.picture().isNull(), 60000);
        const QSize first = preview.picture().size();
        const FigurePreview::Made made = preview.made();
        preview.setScale(0.5);
        QTRY_COMPARE_WITH_TIMEOUT(preview.picture().width(), first.width() / 2, 60000);
        QCOMPARE(preview.made(), made); // drawn again, not made again
    }

    void ofManyWishesTheLatestIsDrawn()
    {
        FigurePreview preview(m_fixture.jobs);
        const QSignalSpy drawn(&preview, &FigurePreview::drawn);
        QString title;
        for (int i = 0; i < 50; ++i) {
            title += u'x';
            preview.show(task(View::Graph, title), FigureFormat::Svg);
            QTest::qWait(5);
        }
        QTRY_VERIFY_WITH_TIMEOUT(preview.isIdle(), 60000);
        QCOMPARE((*preview.made())->figure.title, title);
        QVERIFY(drawn.size() < 50);
    }

    void emptyWhereThereIsNothingToDraw()
    {
        FigurePreview preview(m_fixture.jobs);
        preview.show(task(View::Graph, QString()), FigureFormat::Svg);
        QTRY_VERIFY_WITH_TIMEOUT(!preview.picture().isNull(), 60000);
        preview.show(task(View::Changes, QString()), FigureFormat::Svg); // no years to compare
        QTRY_VERIFY_WITH_TIMEOUT(!*preview.made(), 60000);
        QVERIFY(preview.picture().isNull());
        QCOMPARE(preview.pageCount(), 0);
    }

    void hasThePagesOfTheFile()
    {
        FigurePreview preview(m_fixture.jobs);
        operations::FigureTask small = task(View::Graph, QString());
        small.request.millimetres = QSizeF(82, 82); // its sources need further pages
        small.request.citations = text::CitationStyle::Apa;
        preview.show(small, FigureFormat::Pdf);
        QTRY_VERIFY_WITH_TIMEOUT(preview.pageCount() > 1, 60000);
        const QImage first = preview.picture();
        preview.show(small, FigureFormat::Png);
        QTRY_COMPARE_WITH_TIMEOUT(preview.pageCount(), 1, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(preview.isIdle(), 60000);
        QVERIFY(preview.picture() != first); // it tells of a file beside it
    }

    void theWindowGoesOnMeanwhile()
    {
        FigurePreview preview(m_fixture.jobs);
        // A timer that should fire every few milliseconds tells how long anything stopped it.
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this,
                [&] { longest = std::max(longest, since.restart()); });
        since.start();
        tick.start(1);
        for (const View view : {View::Graph, View::Lanes, View::Multiples}) {
            preview.show(task(view, QString()), FigureFormat::Svg);
            QTRY_VERIFY_WITH_TIMEOUT(preview.isIdle(), 60000);
        }
        qInfo("longest wait: %lld ms", static_cast<long long>(longest));
        QVERIFY(longest < 500); // 50 ms on a machine that does nothing else
    }

    void mayGoWhileItDraws()
    {
        for (int i = 0; i < 5; ++i) {
            auto preview = std::make_unique<FigurePreview>(m_fixture.jobs);
            preview->show(task(View::Graph, QString()), FigureFormat::Svg);
            QTest::qWait(45 + i * 10);
        }
        QTest::qWait(200);
    }

private:
    [[nodiscard]] operations::FigureTask task(View view, const QString& title)
    {
        report::FigureRequest request = operations::requestOf(m_fixture.session, m_ui, view);
        request.view = view;
        request.title = title;
        return {request, m_data};
    }

    support::BuiltInSession m_fixture;
    support::ScriptedUi m_ui;
    std::shared_ptr<const dataset::Dataset> m_data;
};

QTEST_MAIN(FigurePreviewTest)
#include "figurepreview_test.moc"
