// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking what connects two entities, showing it, copying it, leaving it: without a window.

#include "app/document/pathfinder.h"
#include "app/operations/exportfigure.h"
#include "app/operations/figurerequest.h"
#include "app/operations/operation.h"
#include "app/scene/buildscene.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QApplication>
#include <QRegularExpression>
#include <QtTest>

using namespace knotary;
using namespace knotary::operations;

namespace
{

struct Fixture : support::BuiltInSession
{
    support::ScriptedUi ui;

    Fixture() { session.setExtentsFunction(scene::nodeExtents); }
    [[nodiscard]] static const Operation& operation(const char* id)
    {
        return *operations::findOperation(id);
    }
    [[nodiscard]] bool can(const char* id) { return operation(id).isEnabled(session); }
    void run(const char* id) { operation(id).run(session, ui); }
    [[nodiscard]] bool findPath()
    {
        session.select({named("tim-cook")});
        session.toggleSelected(named("cncert"));
        run("path.between");
        return QTest::qWaitFor([this] { return session.paths().steps() != nullptr; }, 30000);
    }
};

} // namespace

class PathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSelected()
    {
        Fixture fixture;
        QVERIFY(!fixture.can("path.between"));
        QVERIFY(fixture.open());
        QVERIFY(fixture.can("path.between"));
        for (const char* id : {"path.show", "path.clear", "edit.copyPath"})
            QVERIFY2(!fixture.can(id), id);
        fixture.run("path.between");
        QCOMPARE(fixture.ui.focused, QList<View>{View::Paths});
        QVERIFY(!fixture.session.paths().question().from.isValid());
    }

    void oneIsSelected()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.session.visit(fixture.named("tim-cook"));
        fixture.run("path.between");
        QCOMPARE(fixture.session.paths().question().from, fixture.named("tim-cook"));
        QVERIFY(!fixture.session.paths().question().to.isValid());
        QVERIFY(!fixture.session.paths().isSearching());
        QVERIFY(fixture.can("path.clear"));
    }

    void twoAreSelected()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.findPath());
        QCOMPARE(fixture.session.paths().question().from, fixture.named("tim-cook"));
        QCOMPARE(fixture.session.paths().question().to, fixture.named("cncert"));
        fixture.run("path.clear");
        QVERIFY(fixture.session.paths().steps() == nullptr);
        QVERIFY(!fixture.can("edit.copyPath"));
    }

    void copiesSentencesWithSources()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.findPath());
        fixture.run("edit.copyPath");
        const QString& copied = fixture.ui.copied;
        QVERIFY2(copied.contains(QLatin1String("Tim Cook")), qPrintable(copied));
        QVERIFY2(copied.contains(QLatin1String("CNCERT")), qPrintable(copied));
        QCOMPARE(fixture.ui.remarks.size(), 1);
        // A sentence a claim, each with a mark, and below them what the marks say.
        const QStringList parts = copied.split(QStringLiteral("\n\n"));
        QCOMPARE(parts.size(), 2);
        const QStringList sentences = parts[0].split(u'\n');
        QCOMPARE(static_cast<std::size_t>(sentences.size()),
                 fixture.session.paths().claims().size());
        static const QRegularExpression mark(QStringLiteral("\\[\\d+\\]$"));
        for (const QString& sentence : sentences)
            QVERIFY2(sentence.contains(mark), qPrintable(sentence));
        QVERIFY(parts[1].startsWith(QLatin1String("[1] ")));
    }

    void figuresShowIt()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.findPath());
        const auto exported = [&] {
            const base::CancelToken never;
            const auto made = report::makeFigure(
                operations::requestOf(fixture.session, fixture.ui, report::View::Graph),
                operations::dataOf(fixture.session), {.token = never});
            return made ? operations::bytesOf(*made, operations::FigureFormat::Svg) : QByteArray();
        };
        fixture.session.select({});
        const QByteArray with = exported();
        QVERIFY(!with.isEmpty());
        QCOMPARE(exported(), with);
        fixture.run("path.clear");
        const QByteArray without = exported();
        QVERIFY(!without.isEmpty());
        QVERIFY(without != with);
    }

    void showsWhatIsHidden()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.findPath());
        document::PathQuestion question = fixture.session.paths().question();
        question.isOnlyShown = false;
        fixture.session.paths().ask(question);
        fixture.session.hide({fixture.named("cncert")});
        QTRY_VERIFY(fixture.session.paths().steps() != nullptr &&
                    !fixture.session.paths().isSearching());
        fixture.run("path.show");
        QCOMPARE(fixture.ui.cameraMoves, QList<CameraMove>{CameraMove::FitPath});
        QVERIFY(fixture.session.projection().nodeOf(fixture.named("cncert")).isValid());
    }
};

QTEST_MAIN(PathTest)
#include "path_test.moc"
