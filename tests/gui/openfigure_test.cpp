// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person exports a figure, loses the data, and opens the picture as any file.

#include "app/report/makefigure.h"
#include "app/report/openfigure.h"
#include "tests/support/windowfixture.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QWindow>

#include <set>

using namespace knotary;

namespace
{

const char* const small = R"(knotary: 1
dataset: {title: {en: Small}}
kinds: [{id: k, label: {en: K}}, {id: l, label: {en: L}}]
properties: [{id: p, label: {en: p}, value: entity}]
sources: [{id: s, title: S}]
entities:
  - {id: a, kind: k, names: {en: A}}
  - {id: b, kind: l, names: {en: B}}
  - {id: c, kind: l, names: {en: C}}
claims:
  - {id: c1, subject: a, property: p, object: b, evidence: [{source: s}]}
  - {id: c2, subject: b, property: p, object: c, evidence: [{source: s}]}
)";

class Fixture : public support::WindowFixture
{
public:
    Fixture() { document.setFigureReader(report::openFigure); }

    /// A figure of the entities of one kind, and no data any more.
    [[nodiscard]] QString exportedFigure()
    {
        const QString path = folder.filePath(u"figure.svg"_qs);
        if (!open(small))
            return {};
        report::FigureRequest request;
        request.query = query::parseQuery("kind:l", session.dataset()).query;
        const base::CancelToken never;
        const auto made =
            report::makeFigure(request, std::make_shared<const dataset::Dataset>(session.dataset()),
                               {.token = never, .dataName = "data.yaml"});
        const bool isWritten =
            made &&
            support::writeFile(path, report::bytesOf(*made, figures::FileType::Svg).toStdString());
        return isWritten && QFile::remove(document.path()) ? path : QString();
    }

    [[nodiscard]] std::set<std::string> shown() const
    {
        std::set<std::string> keys;
        for (const base::EntityId entity : session.projection().entityOfNode)
            keys.insert(session.dataset().entity(entity)->key);
        return keys;
    }
};

const std::set<std::string> drawn{"b", "c"};

} // namespace

class OpenFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenedFromTheMenu()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        const QString path = fixture.exportedFigure();
        QVERIFY(!path.isEmpty());
        QSignalSpy opened(&fixture.document, &document::Document::figureOpened);
        support::answerFileDialog(path);
        QTest::keyClick(fixture.window.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(fixture.shown(), drawn);
        QVERIFY(fixture.window->windowTitle().startsWith(u"Small"_qs));
        bool isSaid = false;
        for (const QLabel* label : fixture.window->statusBar()->findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(u"figure.svg carries"_qs);
        QVERIFY(isSaid);
    }

    void isOpenedWhenDropped()
    {
        Fixture fixture;
        QVERIFY(fixture.isReady());
        const QString path = fixture.exportedFigure();
        QVERIFY(!path.isEmpty());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QSignalSpy opened(&fixture.document, &document::Document::figureOpened);
        QWindow* const window = fixture.window->windowHandle();
        const QPoint place = fixture.window->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &move);
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &drop);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(fixture.shown(), drawn);
    }
};

QTEST_MAIN(OpenFigureTest)
#include "openfigure_test.moc"
