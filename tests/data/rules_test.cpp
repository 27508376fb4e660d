// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be checked by rule of the data that comes with the program: it opens without a finding,
// every claim can be traced to its paragraph, and no sentence of a source was copied. Whether a
// claim says what its paragraph says is for people to judge.

#include "model/dataset/conflicts.h"
#include "model/formats/format.h"
#include "model/formats/formats.h"
#include "model/time/edtf.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <map>
#include <set>
#include <string>
#include <variant>

using namespace knotary;
using dataset::Claim;
using dataset::Dataset;

namespace
{

const QString root = QStringLiteral(KNOTARY_SOURCE_DIR);
constexpr const char* separator = "not-to-be-confused-with";
const std::set<std::string> quoting{"theme", "native-name", "also-known-as"};

/// A run of this many words or fewer may stand in a source as well: names do.
constexpr qsizetype longestRun = 12;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

schema::Schema vocabulary()
{
    schema::Schema schema;
    for (const char* name : {"kinds.yaml", "properties.yaml"}) {
        const QByteArray bytes =
            bytesOf(root + QLatin1String("/resources/schema/") + QLatin1String(name));
        const base::Diagnostics findings = formats::readSchema(
            std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), name,
            schema);
        if (bytes.isEmpty() || !findings.empty())
            qFatal("the vocabulary in %s cannot be read", name);
    }
    return schema;
}

formats::ReadResult read(const QString& name)
{
    const QString path = root + QLatin1String("/data/") + name;
    return formats::readFile(path.toStdString(), vocabulary(), {});
}

/// The documents that the World Internet Conference data was read from, by source: paragraphs,
/// that is, lines that are not blank. Empty where the documents are not at hand.
std::map<std::string, QStringList> documents()
{
    std::map<std::string, QStringList> found;
    const QDir folder(root + QLatin1String("/../shared/sources"));
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        QStringList paragraphs;
        for (const QString& line : QString::fromUtf8(bytesOf(folder.filePath(name))).split(u'\n'))
            if (!line.trimmed().isEmpty())
                paragraphs.push_back(line);
        found.emplace("s" + name.left(3).toStdString(), paragraphs);
    }
    return found;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

/// Every run of one word more than is allowed.
QStringList runsIn(const QString& text)
{
    const QStringList words = wordsOf(text);
    QStringList runs;
    for (qsizetype first = 0; first + longestRun < words.size(); ++first)
        runs.push_back(words.mid(first, longestRun + 1).join(u' '));
    return runs;
}

QString listed(const QStringList& faults)
{
    return faults.mid(0, 20).join(u'\n');
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWithoutFinding_data();
    void opensWithoutFinding();
    void hasReadableIds_data();
    void hasReadableIds();
    void restsEveryClaimOnEvidence_data();
    void restsEveryClaimOnEvidence();
    void readsEveryDate_data();
    void readsEveryDate();
    void tellsThingsOfOneNameApart_data();
    void tellsThingsOfOneNameApart();
    void usesTheWholeVocabulary();
    void findsWhereTheSourcesDisagree_data();
    void findsWhereTheSourcesDisagree();
    void saysWhatWasNotReadItself();
    void carriesNotesOfSourcesToJson();
    void namesParagraphsThatExist();
    void citesEveryParagraphThatStatesAFact();
    void copiesNoSentence();
};

namespace
{

void bothFiles()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("built in") << QStringLiteral("wic.yaml");
    QTest::newRow("example") << QStringLiteral("example-rivers.yaml");
}

} // namespace

void RulesTest::opensWithoutFinding_data()
{
    bothFiles();
}

void RulesTest::opensWithoutFinding()
{
    QFETCH(QString, name);
    const formats::ReadResult result = read(name);
    QVERIFY(result.dataset);
    QStringList findings;
    for (const base::Diagnostic& finding : result.diagnostics) {
        QString line = QStringLiteral("line %1: %2")
                           .arg(finding.where.line)
                           .arg(QString::fromStdString(finding.code));
        for (const std::string& argument : finding.arguments)
            line += u' ' + QString::fromStdString(argument);
        findings.push_back(line);
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void RulesTest::hasReadableIds_data()
{
    bothFiles();
}

void RulesTest::hasReadableIds()
{
    QFETCH(QString, name);
    static const QRegularExpression readable(QStringLiteral("^[a-z0-9][a-z0-9.-]*$"));
    const Dataset data = *read(name).dataset;
    QStringList faults;
    const auto check = [&](const std::string& key) {
        if (const QString id = QString::fromStdString(key); !readable.match(id).hasMatch())
            faults.push_back(id);
    };
    for (const auto id : data.entities())
        check(data.entity(id)->key);
    for (const auto id : data.claims())
        check(data.claim(id)->key);
    for (const auto id : data.sources())
        check(data.source(id)->key);
    for (const schema::Kind& kind : data.schema.kinds())
        check(kind.id);
    for (const schema::Property& property : data.schema.properties())
        check(property.id);
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

void RulesTest::restsEveryClaimOnEvidence_data()
{
    bothFiles();
}

void RulesTest::restsEveryClaimOnEvidence()
{
    QFETCH(QString, name);
    const Dataset data = *read(name).dataset;
    QVERIFY(data.claimCount() > 0);
    QStringList faults;
    for (const auto id : data.claims()) {
        const Claim& claim = *data.claim(id);
        const QString key = QString::fromStdString(claim.key);
        if (claim.evidence.empty())
            faults.push_back(key + QLatin1String(": no evidence"));
        for (const dataset::Evidence& evidence : claim.evidence)
            if (evidence.locator.empty())
                faults.push_back(key + QLatin1String(": evidence without a place"));
        const bool isInferred = claim.standing == dataset::Standing::Inferred;
        if (isInferred == claim.inferredFrom.empty())
            faults.push_back(key + QLatin1String(": inferred, or with premises, but not both"));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

void RulesTest::readsEveryDate_data()
{
    bothFiles();
}

void RulesTest::readsEveryDate()
{
    QFETCH(QString, name);
    const Dataset data = *read(name).dataset;
    QStringList faults;
    const auto check = [&](const std::string& key, const std::string& words) {
        if (!words.empty() && !time::parseEdtf(words).span)
            faults.push_back(QString::fromStdString(key + ": " + words));
    };
    for (const auto id : data.sources())
        check(data.source(id)->key, data.source(id)->date);
    int dates = 0;
    for (const auto id : data.claims()) {
        const Claim& claim = *data.claim(id);
        if (const time::TimeSpan* when = dataset::timeOf(claim); when != nullptr) {
            check(claim.key, when->text);
            ++dates;
        }
    }
    QVERIFY(dates > 0);
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

void RulesTest::tellsThingsOfOneNameApart_data()
{
    bothFiles();
}

void RulesTest::tellsThingsOfOneNameApart()
{
    QFETCH(QString, name);
    const Dataset data = *read(name).dataset;
    const auto apart = data.schema.findProperty(separator);
    QVERIFY(apart);
    const auto areToldApart = [&](base::EntityId a, base::EntityId b) {
        const auto says = [&](base::EntityId from, base::EntityId to) {
            for (const auto id : data.claimsAbout(from))
                if (data.claim(id)->property == *apart && data.claim(id)->object() == to)
                    return true;
            return false;
        };
        return says(a, b) || says(b, a);
    };
    std::map<std::pair<base::KindId, QString>, std::set<base::EntityId>> bearers;
    for (const auto id : data.entities()) {
        const dataset::Entity& entity = *data.entity(id);
        for (const auto& [language, words] : entity.names)
            bearers[{entity.kind, QString::fromStdString(words).toCaseFolded()}].insert(id);
        for (const std::string& alias : entity.aliases)
            bearers[{entity.kind, QString::fromStdString(alias).toCaseFolded()}].insert(id);
    }
    QStringList faults;
    for (const auto& [named, entities] : bearers)
        for (const auto a : entities)
            for (const auto b : entities)
                if (a < b && !areToldApart(a, b))
                    faults.push_back(named.second + QLatin1String(": ") +
                                     QString::fromStdString(data.entity(a)->key) + u' ' +
                                     QString::fromStdString(data.entity(b)->key));
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

void RulesTest::usesTheWholeVocabulary()
{
    const Dataset data = *read(QStringLiteral("wic.yaml")).dataset;
    std::set<base::KindId> kinds;
    std::set<base::PropertyId> properties;
    for (const auto id : data.entities())
        kinds.insert(data.entity(id)->kind);
    for (const auto id : data.claims())
        properties.insert(data.claim(id)->property);
    QStringList unused;
    for (const schema::Kind& kind : data.schema.kinds())
        if (!kinds.contains(*data.schema.findKind(kind.id)))
            unused.push_back(QString::fromStdString(kind.id));
    for (const schema::Property& property : data.schema.properties())
        if (!properties.contains(*data.schema.findProperty(property.id)))
            unused.push_back(QString::fromStdString(property.id));
    QVERIFY2(unused.isEmpty(), qPrintable(listed(unused)));
    QVERIFY2(data.schema.properties().size() <= 45, "a controlled vocabulary stays small");
}

void RulesTest::findsWhereTheSourcesDisagree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("conflicts");
    QTest::newRow("built in") << QStringLiteral("wic.yaml")
                              << QStringList{
                                     QStringLiteral("wic-2015 held-on c202 c618"),
                                     QStringLiteral("wic-2019 held-on c452 c453"),
                                     QStringLiteral("wic-2019 theme c455 c456"),
                                     QStringLiteral("four-principles put-forward-on c605 c606"),
                                     QStringLiteral("five-point-proposal put-forward-on c612 c613"),
                                 };
    QTest::newRow("example") << QStringLiteral("example-rivers.yaml")
                             << QStringList{
                                    QStringLiteral("dunn-weir removed-on r44 r45"),
                                    QStringLiteral("dunn-weir height r47 r48"),
                                };
}

void RulesTest::findsWhereTheSourcesDisagree()
{
    QFETCH(QString, name);
    QFETCH(QStringList, conflicts);
    const Dataset data = *read(name).dataset;
    QStringList found;
    for (const dataset::Conflict& conflict : dataset::findConflicts(data)) {
        std::string line =
            data.entity(conflict.about)->key + " " + data.schema.property(conflict.property).id;
        for (const auto id : conflict.claims)
            line += " " + data.claim(id)->key;
        found.push_back(QString::fromStdString(line));
    }
    QCOMPARE(found, conflicts);
}

void RulesTest::saysWhatWasNotReadItself()
{
    const Dataset data = *read(QStringLiteral("wic.yaml")).dataset;
    std::set<base::SourceId> wereRead;
    std::set<std::string> leanedOn;
    for (const auto id : data.claims()) {
        for (const dataset::Evidence& evidence : data.claim(id)->evidence) {
            wereRead.insert(evidence.source);
            if (!evidence.via.empty())
                leanedOn.insert(evidence.via);
        }
    }
    QVERIFY(!leanedOn.empty());
    for (const std::string& key : leanedOn)
        QVERIFY2(data.findSource(key), key.c_str());
    for (const auto id : data.sources()) {
        const dataset::Source& source = *data.source(id);
        QVERIFY2(!source.note.empty(), source.key.c_str());
        const auto says = QString::fromStdString(source.note.front().second)
                              .contains(QLatin1String("Not read itself"));
        QVERIFY2(says != wereRead.contains(id), source.key.c_str());
    }
}

void RulesTest::carriesNotesOfSourcesToJson()
{
    const Dataset before = *read(QStringLiteral("example-rivers.yaml")).dataset;
    const QByteArray bytes = formats::jsonFormat().write(before).bytes;
    const formats::ReadResult after = formats::jsonFormat().read(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), "out.json",
        before.schema, {});
    QVERIFY(after.dataset);
    const auto leaflet = after.dataset->findSource("leaflet");
    QVERIFY(leaflet);
    QVERIFY(!after.dataset->source(*leaflet)->note.empty());
    QVERIFY(after.dataset->source(*leaflet)->note ==
            before.source(*before.findSource("leaflet"))->note);
}

void RulesTest::namesParagraphsThatExist()
{
    const auto texts = documents();
    if (texts.empty())
        QSKIP("the source documents are not at hand");
    const Dataset data = *read(QStringLiteral("wic.yaml")).dataset;
    QStringList faults;
    for (const auto id : data.claims()) {
        const Claim& claim = *data.claim(id);
        for (const dataset::Evidence& evidence : claim.evidence) {
            const std::string& key = data.source(evidence.source)->key;
            const auto text = texts.find(key);
            const int paragraph = QString::fromStdString(evidence.locator).toInt();
            if (text == texts.end() || paragraph < 1 || paragraph > text->second.size())
                faults.push_back(
                    QString::fromStdString(claim.key + ": " + key + " " + evidence.locator));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

/// What no claim cites, and why nothing is lost: every other paragraph states a fact.
void RulesTest::citesEveryParagraphThatStatesAFact()
{
    const auto texts = documents();
    if (texts.empty())
        QSKIP("the source documents are not at hand");
    std::map<std::string, std::set<int>> expected{
        // Headline, outlet and date, which the record of the source has; the buttons of a page.
        {"s001", {1, 2, 3, 4, 29}},
        {"s002", {21, 22}}, // a form for comments
        // Headings and an editor's request; titles of references that say nothing but what they
        // are about, and stand as sources of their own.
        {"s003", {1, 6, 15, 25, 27, 29, 33, 34}},
    };
    for (int furniture = 30; furniture <= 50; ++furniture) // menus, links, copyright
        expected["s001"].insert(furniture);
    const Dataset data = *read(QStringLiteral("wic.yaml")).dataset;
    std::map<std::string, std::set<int>> cited;
    for (const auto id : data.claims())
        for (const dataset::Evidence& evidence : data.claim(id)->evidence)
            cited[data.source(evidence.source)->key].insert(
                QString::fromStdString(evidence.locator).toInt());
    for (const auto& [key, paragraphs] : texts) {
        QStringList missing;
        for (int number = 1; number <= paragraphs.size(); ++number)
            if (!cited[key].contains(number) && !expected[key].contains(number))
                missing.push_back(QString::number(number));
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QString::fromStdString(key) + QLatin1String(": ") + listed(missing)));
        for (const int number : expected[key])
            QVERIFY2(!cited[key].contains(number), "a paragraph is cited after all");
    }
}

void RulesTest::copiesNoSentence()
{
    const auto texts = documents();
    if (texts.empty())
        QSKIP("the source documents are not at hand");
    QSet<QString> published;
    for (const auto& [key, paragraphs] : texts)
        for (const QString& run : runsIn(paragraphs.join(u' ')))
            published.insert(run);
    QVERIFY(!published.isEmpty());

    const Dataset data = *read(QStringLiteral("wic.yaml")).dataset;
    QStringList faults;
    const auto check = [&](const std::string& key, const std::string& words) {
        for (const QString& run : runsIn(QString::fromStdString(words)))
            if (published.contains(run))
                faults.push_back(QString::fromStdString(key) + QLatin1String(": ") + run);
    };
    const auto checkAll = [&](const std::string& key, const schema::LocalizedText& text) {
        for (const auto& [language, words] : text)
            check(key, words);
    };
    checkAll("description", data.heading.description);
    for (const auto id : data.sources())
        checkAll(data.source(id)->key, data.source(id)->note);
    for (const auto id : data.entities())
        checkAll(data.entity(id)->key, data.entity(id)->note);
    for (const auto id : data.claims()) {
        const Claim& claim = *data.claim(id);
        checkAll(claim.key, claim.note);
        for (const auto& [name, words] : claim.qualifiers)
            check(claim.key, words);
        const auto* text = std::get_if<dataset::TextValue>(&claim.value);
        if (text != nullptr && !quoting.contains(data.schema.property(claim.property).id))
            check(claim.key, text->text);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
