// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/analyses.h"

#include "app/document/lens.h"
#include "app/operations/analysiswords.h"
#include "app/operations/enginewords.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QTest>

using namespace knotary;
using operations::Operation;

class AnalysesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnalysisIsAVerbWithAName();
    void everyParameterIsNamed();
    void coloursAndSizesAreChosenApart();
    void ofWhatIsShownOrOfAll();
    void saysWhatANumberIs();
    void tellsHowTheyWereWorkedOut();
    void selectsTheSameGroup();
    void stops();
};

namespace
{

struct Fixture : support::BuiltInSession
{
    support::ScriptedUi ui;

    [[nodiscard]] const Operation& verb(const char* id) const
    {
        return *operations::findOperation(id);
    }
    void run(const char* id)
    {
        QVERIFY2(verb(id).isEnabled(session), id);
        verb(id).run(session, ui);
    }
    [[nodiscard]] bool isChecked(const char* id) { return verb(id).isChecked(session, ui); }
    [[nodiscard]] bool isDone()
    {
        return QTest::qWaitFor([this] { return session.lens().working() == nullptr; }, 60'000);
    }
};

} // namespace

void AnalysesTest::everyAnalysisIsAVerbWithAName()
{
    for (const analysis::Analysis* analysis : analysis::catalogue()) {
        QVERIFY2(operations::menuTitleOf(*analysis) != nullptr, analysis->id().data());
        QVERIFY(!operations::analysisTitle(*analysis).contains(u'&'));
        const std::string id(analysis->id());
        QVERIFY(operations::findOperation("analyse.colour." + id) != nullptr);
        const bool hasSize = operations::findOperation("analyse.size." + id) != nullptr;
        QCOMPARE(hasSize, analysis->shape() == analysis::Shape::Numbers);
    }
}

void AnalysesTest::everyParameterIsNamed()
{
    for (const analysis::Analysis* analysis : analysis::catalogue()) {
        for (const base::ParameterDescription& parameter : analysis->parameters()) {
            QVERIFY2(operations::isNamed(parameter.title), parameter.title);
            for (const base::ParameterChoice& choice : parameter.choices)
                QVERIFY2(operations::isNamed(choice.title), choice.title);
        }
    }
}

void AnalysesTest::coloursAndSizesAreChosenApart()
{
    Fixture fixture;
    QVERIFY(!fixture.verb("analyse.colour.degree").isEnabled(fixture.session)); // of nothing
    QVERIFY(fixture.open());
    QVERIFY(fixture.isChecked("analyse.colour.kind") &&
            fixture.isChecked("analyse.size.relations"));
    QVERIFY(operations::nodeLensOf(fixture.session) == nullptr);
    fixture.run("analyse.colour.communities");
    fixture.run("analyse.size.pagerank");
    QVERIFY(fixture.isChecked("analyse.colour.communities"));
    QVERIFY(!fixture.isChecked("analyse.colour.kind"));
    QVERIFY(fixture.isChecked("analyse.size.pagerank"));
    QVERIFY(operations::nodeLensOf(fixture.session) == nullptr); // nothing is there yet
    QVERIFY(fixture.isDone());
    const auto lens = operations::nodeLensOf(fixture.session);
    QVERIFY(lens->tones == scene::NodeLens::Tones::Groups);
    QVERIFY(lens->sizes == scene::NodeLens::Sizes::Numbers);
    fixture.run("analyse.size.same");
    QVERIFY(operations::nodeLensOf(fixture.session)->sizes == scene::NodeLens::Sizes::Same);
    fixture.run("analyse.size.relations");
    fixture.run("analyse.colour.kind");
    QVERIFY(operations::nodeLensOf(fixture.session) == nullptr);
}

void AnalysesTest::ofWhatIsShownOrOfAll()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.isChecked("analyse.ofShown") && !fixture.isChecked("analyse.ofWhole"));
    fixture.run("analyse.colour.degree");
    fixture.run("analyse.ofWhole");
    QVERIFY(fixture.isChecked("analyse.ofWhole") && fixture.isDone());
    QVERIFY(operations::nodeLensOf(fixture.session)->colour.ground.isWhole);
    fixture.run("analyse.ofShown");
    QVERIFY(fixture.isDone());
    QVERIFY(!operations::nodeLensOf(fixture.session)->colour.ground.isWhole);
}

void AnalysesTest::saysWhatANumberIs()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    document::Lens& lens = fixture.session.lens();
    const base::EntityId gsma = fixture.named("gsma");
    QVERIFY(operations::lensSentences(lens, gsma).isEmpty());
    fixture.run("analyse.colour.components");
    fixture.run("analyse.size.degree");
    QVERIFY(fixture.isDone());
    const QStringList said = operations::lensSentences(lens, gsma);
    QCOMPARE(said.size(), 2);
    QVERIFY2(said[0].startsWith(u"Connected components: group 1 of "_qs), qPrintable(said[0]));
    const QString count = QString::number(fixture.session.dataset().entityCount());
    QVERIFY2(said[1].startsWith(u"Degree "_qs) && said[1].endsWith(u" of "_qs + count),
             qPrintable(said[1]));
    fixture.run("analyse.colour.degree"); // not said twice
    QCOMPARE(operations::lensSentences(lens, gsma).size(), 1);
    fixture.session.hide({gsma});
    QVERIFY(operations::lensSentences(lens, gsma).isEmpty());
}

void AnalysesTest::tellsHowTheyWereWorkedOut()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(!fixture.verb("analyse.about").isEnabled(fixture.session));
    fixture.run("analyse.colour.betweenness");
    QVERIFY(fixture.isDone());
    fixture.run("analyse.about");
    const QString told = fixture.ui.told.value(0);
    QVERIFY2(told.startsWith(u"Betweenness: "_qs), qPrintable(told));
    QVERIFY2(told.contains(u"Entities up to which it is exact: 20,000"_qs), qPrintable(told));
    QVERIFY2(told.contains(u"Seed: 1"_qs), qPrintable(told));
}

void AnalysesTest::selectsTheSameGroup()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    document::Session& session = fixture.session;
    session.visit(fixture.named("gsma"));
    QVERIFY(!fixture.verb("analyse.selectGroup").isEnabled(session));
    fixture.run("analyse.colour.communities");
    QVERIFY(fixture.isDone());
    fixture.run("analyse.selectGroup");
    const document::LensColumn& column = session.lens().columns().front();
    const auto& sizes = std::get<analysis::Partition>(column.result->value).sizeOfGroup;
    const auto group = static_cast<std::size_t>(*numberOf(column, fixture.named("gsma")));
    QCOMPARE(session.selected().size(), std::size_t{sizes[group - 1]});
    QVERIFY(session.selected().contains(fixture.named("gsma")));
    // By its place in the legend; the last one stands for all small groups.
    operations::selectGroup(session, 0);
    QCOMPARE(session.selected().size(), std::size_t{sizes[0]});
    operations::selectGroup(session, scene::NodeLens::groupTones);
    std::size_t others = 0;
    for (std::size_t i = scene::NodeLens::groupTones; i < sizes.size(); ++i)
        others += sizes[i];
    QCOMPARE(session.selected().size(), others);
    operations::selectGroup(session, -1);
    QCOMPARE(session.selected().size(), others);
}

void AnalysesTest::stops()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(!fixture.verb("analyse.stop").isEnabled(fixture.session));
    fixture.run("analyse.colour.betweenness");
    fixture.run("analyse.stop");
    QVERIFY(fixture.isChecked("analyse.colour.kind"));
    QVERIFY(!fixture.verb("analyse.stop").isEnabled(fixture.session));
}

QTEST_MAIN(AnalysesTest)
#include "analyses_test.moc"
