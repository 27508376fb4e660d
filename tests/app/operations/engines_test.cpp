// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/engines.h"
#include "app/operations/enginewords.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QSet>
#include <QTest>

using namespace knotary;

class EnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEngineIsAVerbWithAName();
    void everyParameterIsNamed();
    void arrangesAndTakesBack_data();
    void arrangesAndTakesBack();
    void isAboutTheCurrentEntity();
    void followsTheData();
    void aChangedDateMovesTheDrawing();
    void keepsItsFocus();
};

namespace
{

std::vector<layout::Point> placesOf(const document::Session& session)
{
    return {session.positions().begin(), session.positions().end()};
}

} // namespace

void EnginesTest::everyEngineIsAVerbWithAName()
{
    QSet<QString> titles;
    for (const layout::Engine* engine : layout::catalogue()) {
        QVERIFY2(operations::menuTitleOf(*engine) != nullptr, engine->id().data());
        titles.insert(operations::titleOf(*engine));
        QVERIFY(!operations::titleOf(*engine).contains(u'&'));
        const std::string id = "arrange." + std::string(engine->id());
        const operations::Operation* operation = operations::findOperation(id);
        QVERIFY2(operation != nullptr, id.c_str());
        QVERIFY(operations::titleOf(*operation).contains(u'&'));
    }
    QCOMPARE(static_cast<std::size_t>(titles.size()), layout::catalogue().size());
}

void EnginesTest::everyParameterIsNamed()
{
    for (const layout::Engine* engine : layout::catalogue()) {
        for (const base::ParameterDescription& parameter : engine->parameters()) {
            QVERIFY2(operations::isNamed(parameter.title), parameter.title);
            for (const base::ParameterChoice& choice : parameter.choices)
                QVERIFY2(operations::isNamed(choice.title), choice.title);
        }
    }
}

void EnginesTest::arrangesAndTakesBack_data()
{
    QTest::addColumn<QString>("engine");
    for (const layout::Engine* engine : layout::catalogue())
        QTest::newRow(engine->id().data()) << QString::fromLatin1(engine->id());
}

void EnginesTest::arrangesAndTakesBack()
{
    QFETCH(QString, engine);
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Session& session = fixture.session;
    support::ScriptedUi ui;
    const bool isFirst = engine.toStdString() == layout::catalogue().front()->id();
    const std::vector<layout::Point> before = placesOf(session);
    const operations::Operation* operation =
        operations::findOperation("arrange." + engine.toStdString());
    QVERIFY(operation != nullptr);
    QCOMPARE(operation->isChecked(session, ui), isFirst);
    operation->run(session, ui);
    QTRY_VERIFY(!session.isLayingOut());
    QVERIFY(operation->isChecked(session, ui));
    QCOMPARE(session.steps().count(), 1);
    const std::vector<layout::Point> after = placesOf(session);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after == before, isFirst); // the same seed
    const auto guides = session.guides();

    session.steps().undo();
    QVERIFY(placesOf(session) == before);
    QVERIFY(session.guides() == nullptr);
    QCOMPARE(operation->isChecked(session, ui), isFirst);
    session.steps().redo();
    QVERIFY(placesOf(session) == after);
    QVERIFY(session.guides() == guides);
}

void EnginesTest::isAboutTheCurrentEntity()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Session& session = fixture.session;
    const base::EntityId gsma = *session.dataset().findEntity("gsma");
    session.visit(gsma);
    operations::arrangeBy(session, *layout::findEngine("radial"));
    QTRY_VERIFY(!session.isLayingOut());
    QVERIFY(session.guides() != nullptr);
    QVERIFY(!session.guides()->rings.empty());
    const layout::Point middle = session.guides()->rings.front().centre;
    const layout::Point place = session.positions()[session.projection().nodeOf(gsma).index()];
    QVERIFY(std::abs(middle.x - place.x) < 0.5F && std::abs(middle.y - place.y) < 0.5F);
}

void EnginesTest::followsTheData()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Session& session = fixture.session;
    operations::arrangeBy(session, *layout::findEngine("chronological"));
    QTRY_VERIFY(!session.isLayingOut());
    QVERIFY(session.guides() != nullptr);
    QVERIFY(!session.guides()->years.empty());
    for (const layout::TimeBar& bar : session.guides()->bars)
        QVERIFY(session.dataset().entity(base::EntityId(std::size_t{bar.node})) != nullptr);
    // Other data are another matter: they begin with the first engine.
    session.document().openBuiltIn();
    QTRY_VERIFY(session.guides() == nullptr);
}

void EnginesTest::aChangedDateMovesTheDrawing()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Session& session = fixture.session;
    operations::arrangeBy(session, *layout::findEngine("chronological"));
    QTRY_VERIFY(!session.isLayingOut());
    const std::vector<layout::Point> before = placesOf(session);
    // Whatever happened to the first summit or about it happens in another year.
    const base::EntityId summit = fixture.named("wic-2014");
    const dataset::Dataset& dataset = session.dataset();
    std::optional<time::TimeSpan> later;
    for (const base::ClaimId id : dataset.claims()) {
        const time::TimeSpan* when = dataset::timeOf(*dataset.claim(id));
        if (when != nullptr && time::yearOfDay(when->earliest) == 2025)
            later = *when;
    }
    QVERIFY(later.has_value());
    dataset::Edit edit;
    for (const auto claims : {dataset.claimsAbout(summit), dataset.claimsPointingAt(summit)}) {
        for (const base::ClaimId id : claims) {
            const dataset::Claim& claim = *dataset.claim(id);
            dataset::Claim moved = claim;
            if (moved.when)
                moved.when = later;
            if (auto* date = std::get_if<dataset::DateValue>(&moved.value))
                date->date = *later;
            if (moved != claim)
                edit.claims.push_back({id, claim, moved});
        }
    }
    QVERIFY(!edit.isEmpty());
    session.document().push(edit);
    QTRY_VERIFY(!session.isLayingOut() && placesOf(session) != before);
    session.document().undoStack().undo();
    QTRY_VERIFY(!session.isLayingOut() && placesOf(session) == before);
}

void EnginesTest::keepsItsFocus()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Session& session = fixture.session;
    const layout::Engine& radial = *layout::findEngine("radial");
    session.visit(fixture.named("gsma"));
    operations::arrangeBy(session, radial);
    QTRY_VERIFY(!session.isLayingOut());
    session.clearSelection();
    session.visit({});
    QVERIFY(operations::focusFor(session, radial) == fixture.named("gsma"));
    QVERIFY(!operations::focusFor(session, *layout::catalogue().front()).isValid());
}

QTEST_MAIN(EnginesTest)
#include "engines_test.moc"
