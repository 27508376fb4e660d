// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/filter.h"
#include "app/operations/operation.h"
#include "app/operations/sources.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture : support::BuiltInSession
{
    support::ScriptedUi ui;
    QTemporaryDir folder;

    void run(const char* id)
    {
        const operations::Operation* operation = operations::findOperation(id);
        QVERIFY2(operation != nullptr && operation->isEnabled(session), id);
        operation->run(session, ui);
    }
    /// What stands in the file of that name afterwards.
    QString saved(const QString& name, const QString& expectedName = {})
    {
        ui.fileToSave = folder.filePath(name);
        ui.remarks.clear();
        run("file.exportSources");
        if (!QTest::qWaitFor([this] { return !ui.remarks.isEmpty() || !ui.told.isEmpty(); }))
            return u"nothing said"_s;
        QFile file(folder.filePath(expectedName.isEmpty() ? name : expectedName));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"no file"_s;
    }
};

} // namespace

class ExportSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingChoosesTheFormat()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        const QString markdown = fixture.saved(u"x.md"_s);
        QVERIFY2(markdown.startsWith(u"1. "_s), qPrintable(markdown));
        QVERIFY(fixture.ui.suggestedName.endsWith(u".md"_s));
        const qsizetype count = markdown.count(u'\n');
        QCOMPARE(fixture.ui.remarks.last(), u"Saved %1 source(s) in x.md"_s.arg(count));
        QCOMPARE(QJsonDocument::fromJson(fixture.saved(u"x.json"_s).toUtf8()).array().size(),
                 count);
        QCOMPARE(fixture.saved(u"x.bib"_s).count(u"\n}\n"_s), count);
        QCOMPARE(fixture.saved(u"x.ris"_s).count(u"ER  - "_s), count);
        QCOMPARE(fixture.saved(u"sources"_s, u"sources.md"_s), markdown);
    }

    void exportsWhatIsShown()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        const QString all = fixture.saved(u"x.md"_s);
        fixture.session.setFilter("source:s002");
        QTRY_VERIFY(fixture.session.filter().contents() != nullptr);
        const QString filtered = fixture.saved(u"x.md"_s);
        QVERIFY2(filtered.count(u'\n') < all.count(u'\n'), qPrintable(filtered));
        QVERIFY2(filtered.contains(u"Let fruits of internet development"_s), qPrintable(filtered));
        fixture.session.setFilter("");
        fixture.session.setYears(query::YearRange{2022, 2022});
        const QString year = fixture.saved(u"x.md"_s);
        QVERIFY2(year.count(u'\n') < all.count(u'\n'), qPrintable(year));
        fixture.session.setYears({});
        fixture.session.hide(
            fixture.session.wholeGraph().entityOfNode.empty()
                ? document::Session::Entities{}
                : document::Session::Entities(fixture.session.wholeGraph().entityOfNode.begin(),
                                              fixture.session.wholeGraph().entityOfNode.end()));
        fixture.ui.remarks.clear();
        fixture.run("file.exportSources");
        QCOMPARE(fixture.ui.remarks, QStringList{u"Nothing that is shown names a source."_s});
    }

    void aChineseListFollowsTheChineseStandard()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.session.setLanguage(text::NameLanguage::Chinese);
        const QString list = fixture.saved(u"x.md"_s);
        QVERIFY2(list.contains(u"\\[N\\]. China Daily, 2018-11-07."_s), qPrintable(list));
    }

    void saysWhatWentWrong()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.ui.fileToSave = u"/nowhere/x.md"_s;
        fixture.run("file.exportSources");
        QTRY_COMPARE(fixture.ui.told.size(), 1);
        QVERIFY(fixture.ui.told.first().contains(u"could not be written"_s));
        fixture.ui.told.clear();
        fixture.ui.fileToSave = std::nullopt; // thought better of it
        fixture.run("file.exportSources");
        QVERIFY(!fixture.jobs.isRunning(document::Slot::Export));
        QVERIFY(fixture.ui.told.isEmpty() && fixture.ui.remarks.isEmpty());
    }

    void copiesReferencesOfTheEvidence()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.session.visit(fixture.named("wic-2019"));
        fixture.session.showEvidence(fixture.session.dataset().claims());
        fixture.run("copy.bibtex");
        QVERIFY(fixture.ui.copied.startsWith(u'@'));
        const qsizetype count = fixture.ui.copied.count(u"\n}\n"_s);
        QCOMPARE(fixture.ui.remarks.last(), u"Copied as BibTeX: %1 source(s)"_s.arg(count));
        fixture.run("copy.ris");
        QCOMPARE(fixture.ui.copied.count(u"ER  - "_s), count);
        fixture.run("copy.csl");
        QCOMPARE(QJsonDocument::fromJson(fixture.ui.copied.toUtf8()).array().size(), count);
    }
};

QTEST_MAIN(ExportSourcesTest)
#include "exportsources_test.moc"
