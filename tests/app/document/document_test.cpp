// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/builtin.h"
#include "app/document/document.h"
#include "app/document/jobs.h"
#include "model/dataset/edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace knotary;
using document::Document;
using document::Jobs;

namespace
{

const char* const smallData = R"(knotary: 1
dataset:
  title: Small
sources:
  - id: s1
    title: A source
entities:
  - id: a
    kind: thing
    names: {en: Alpha}
  - id: b
    kind: thing
    names: {en: Beta}
kinds:
  - id: thing
    label: {en: Thing}
    plural: {en: Things}
properties:
  - id: knows
    label: {en: knows}
    inverse: {en: known by}
    value: entity
claims:
  - id: c1
    subject: a
    property: knows
    object: b
    evidence:
      - {source: s1, locator: "1"}
)";

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheBuiltInDataWithNothingToSay()
    {
        Jobs jobs;
        Document document(jobs);
        QSignalSpy changed(&document, &Document::changed);
        document.openBuiltIn();
        QVERIFY(changed.wait(20000));
        QVERIFY(changed.first().first().value<dataset::Change>().everything);
        QVERIFY(document.dataset().entityCount() >= 60);
        QVERIFY(!base::hasErrors(document.diagnostics()));
        QCOMPARE(document.path(), QString());
    }

    void aWrongFileLeavesTheOpenDataOpen()
    {
        const QTemporaryDir folder;
        Jobs jobs;
        Document document(jobs);
        QSignalSpy changed(&document, &Document::changed);
        document.open(write(folder, QStringLiteral("good.yaml"), smallData));
        QVERIFY(changed.wait(5000));
        QCOMPARE(document.dataset().entityCount(), std::size_t(2));

        const QByteArray broken = "entities: \"never closed\n";
        const QString path = write(folder, QStringLiteral("broken.yaml"), broken);
        QSignalSpy failed(&document, &Document::openFailed);
        document.open(path);
        QVERIFY(failed.wait(5000));
        QCOMPARE(failed.first().first().toString(), path);
        QVERIFY(base::hasErrors(document.diagnostics()));
        QCOMPARE(document.dataset().entityCount(), std::size_t(2));
        QVERIFY(document.path().endsWith(QStringLiteral("good.yaml")));
        QCOMPARE(changed.size(), 1);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), broken);
    }

    void aMissingFileIsSaidAndNothingMore()
    {
        Jobs jobs;
        Document document(jobs);
        QSignalSpy failed(&document, &Document::openFailed);
        document.open(QStringLiteral("/nowhere/at/all.yaml"));
        QVERIFY(failed.wait(5000));
        QCOMPARE(document.diagnostics().size(), std::size_t(1));
    }

    void editsAreUndoneAndSaid()
    {
        const QTemporaryDir folder;
        Jobs jobs;
        Document document(jobs);
        QSignalSpy changed(&document, &Document::changed);
        document.open(write(folder, QStringLiteral("good.yaml"), smallData));
        QVERIFY(changed.wait(5000));
        changed.clear();

        const base::EntityId alpha = *document.dataset().findEntity("a");
        document.push(dataset::edits::rename(document.dataset(), alpha, "en", "Omega"));
        QCOMPARE(schema::textFor(document.dataset().entity(alpha)->names, "en"),
                 std::string("Omega"));
        QCOMPARE(changed.size(), 1);
        const auto change = changed.first().first().value<dataset::Change>();
        QVERIFY(change.labels);
        QVERIFY(!change.structure);
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Rename"));

        document.undoStack().undo();
        QCOMPARE(schema::textFor(document.dataset().entity(alpha)->names, "en"),
                 std::string("Alpha"));
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
