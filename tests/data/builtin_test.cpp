// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data that come with the program: they read without a complaint, and every line of them rests
// on a place in a document.

#include "app/text/diagnostictext.h"
#include "model/formats/format.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace knotary;

class BuiltinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWithoutErrorsAndWarnings();
    void isLargeEnoughToBrowse();
    void everyClaimSaysWhereItCanBeRead();
    void idsAreReadable();
    void sourcesSayWhatTheyAre();

private:
    schema::Schema m_schema;
    formats::ReadResult m_result;
};

void BuiltinTest::initTestCase()
{
    for (const char* name : {"kinds", "properties"}) {
        QFile file(QStringLiteral(KNOTARY_SOURCE_DIR "/resources/schema/") + QLatin1String(name) +
                   u".yaml"_qs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const base::Diagnostics diagnostics =
            formats::readSchema(file.readAll().toStdString(), name, m_schema);
        for (const base::Diagnostic& diagnostic : diagnostics)
            qWarning("%s", qPrintable(text::lineOf(diagnostic)));
        QVERIFY(diagnostics.empty());
    }
    m_result = formats::readFile(KNOTARY_SOURCE_DIR "/data/wic.yaml", m_schema, base::Control());
}

void BuiltinTest::readsWithoutErrorsAndWarnings()
{
    QVERIFY(m_result.dataset);
    int complaints = 0;
    for (const base::Diagnostic& diagnostic : m_result.diagnostics) {
        if (diagnostic.severity == base::Severity::Note)
            continue;
        ++complaints;
        qWarning("%s", qPrintable(text::lineOf(diagnostic)));
    }
    QCOMPARE(complaints, 0);
    QCOMPARE(m_result.ledger.skipped, std::size_t{0});
}

void BuiltinTest::isLargeEnoughToBrowse()
{
    const dataset::Dataset& data = *m_result.dataset;
    QVERIFY(data.entityCount() >= 60);
    QVERIFY(data.claimCount() >= 150);
    QSet<quint32> kinds;
    for (const base::EntityId id : data.entities())
        kinds.insert(data.entity(id)->kind.number);
    QVERIFY(kinds.size() >= 6);
}

void BuiltinTest::everyClaimSaysWhereItCanBeRead()
{
    const dataset::Dataset& data = *m_result.dataset;
    static const QRegularExpression number(u"^[0-9]+$"_qs);
    for (const base::ClaimId id : data.claims()) {
        const dataset::Claim& claim = *data.claim(id);
        QVERIFY2(!claim.evidence.empty(), claim.key.c_str());
        for (const dataset::Evidence& evidence : claim.evidence) {
            if (data.source(evidence.source)->locatedBy != "paragraph")
                continue;
            QVERIFY2(number.match(QString::fromStdString(evidence.locator)).hasMatch(),
                     claim.key.c_str());
        }
    }
}

void BuiltinTest::idsAreReadable()
{
    const dataset::Dataset& data = *m_result.dataset;
    static const QRegularExpression readable(u"^[a-z0-9]+(-[a-z0-9]+)*$"_qs);
    const auto check = [](const std::string& key) {
        QVERIFY2(readable.match(QString::fromStdString(key)).hasMatch(), key.c_str());
    };
    for (const base::EntityId id : data.entities())
        check(data.entity(id)->key);
    for (const base::ClaimId id : data.claims())
        check(data.claim(id)->key);
    for (const base::SourceId id : data.sources())
        check(data.source(id)->key);
}

void BuiltinTest::sourcesSayWhatTheyAre()
{
    const dataset::Dataset& data = *m_result.dataset;
    for (const base::SourceId id : data.sources()) {
        const dataset::Source& source = *data.source(id);
        QVERIFY2(!source.title.empty(), source.key.c_str());
    }
}

QTEST_GUILESS_MAIN(BuiltinTest)
#include "builtin_test.moc"
