// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data that read well and mean something odd: which line and column is named, what is said, word
// for word, and what became of the data (tests/data/broken/expected_c.tsv; a row is an id of the
// catalogue of bad inputs).

#include "app/text/address.h"
#include "app/text/diagnostictext.h"
#include "app/text/fold.h"
#include "app/text/naming.h"
#include "model/formats/format.h"
#include "model/query/search.h"
#include "model/query/timecounts.h"
#include "model/time/edtf.h"
#include "tests/model/formats/badmeanings.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

#include <ctime>

using namespace knotary;

namespace
{

struct Expected
{
    QString outcome;
    QStringList messages;
    QStringList data;
};

QMap<QString, Expected> expectations()
{
    QMap<QString, Expected> all;
    QFile file(QStringLiteral(KNOTARY_TEST_DATA "/broken/expected_c.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 3 || line.startsWith(u'#'))
            continue;
        Expected& row = all[cells[0]];
        if (cells[1] == u"holds") {
            row.data.append(cells[2]);
            continue;
        }
        row.outcome = cells[1];
        if (!cells[2].isEmpty())
            row.messages.append(cells[2]);
    }
    return all;
}

schema::Schema vocabulary()
{
    schema::Schema schema;
    const base::Diagnostics diagnostics = formats::readSchema(
        "kinds: [{id: thing}, {id: person}, {id: document}]\n"
        "properties: [{id: nick, value: text}, {id: knows}, {id: size, value: quantity},\n"
        "  {id: lies-in, hierarchical: true}, {id: born, value: date}, {id: site, value: url},\n"
        "  {id: wrote, subjects: [person], objects: [document]}]\n",
        "schema", schema);
    Q_ASSERT(diagnostics.empty());
    return schema;
}

formats::ReadResult read(const QByteArray& bytes, const char* format = "yaml")
{
    return formats::findFormat(format)->read(bytes.toStdString(), "bad." + std::string(format),
                                             vocabulary(), base::Control());
}

formats::ReadResult readRow(const QString& row)
{
    for (const auto& [name, bytes] : test::badMeanings())
        if (name == row)
            return read(bytes, name.endsWith(u"JSON") ? "json" : "yaml");
    return {};
}

/// Short enough for a line of the table, nothing in it hidden.
QString plain(const std::string& text)
{
    constexpr int longest = 60;
    return text::shown(QString::fromStdString(text), longest);
}

QString valueOf(const dataset::Dataset& data, const dataset::Value& value)
{
    if (const auto* entity = std::get_if<base::EntityId>(&value))
        return plain(data.entity(*entity)->key);
    if (const auto* words = std::get_if<dataset::TextValue>(&value))
        return u"text "_qs + plain(words->text);
    if (const auto* number = std::get_if<dataset::QuantityValue>(&value))
        return u"quantity "_qs + plain(number->quantity);
    if (const auto* date = std::get_if<dataset::DateValue>(&value))
        return u"date "_qs + plain(date->date.text);
    return u"url "_qs + plain(std::get<dataset::UrlValue>(value).url);
}

/// The first and last day that a date can mean; "…" is none.
QString boundsOf(const time::TimeSpan& span)
{
    const auto day = [](std::int64_t number) {
        if (number == time::unboundedPast || number == time::unboundedFuture)
            return u"…"_qs;
        const std::string words = time::printEdtf(time::spanOfDay(number));
        return words.empty() ? u"year %1"_qs.arg(time::yearOfDay(number))
                             : QString::fromStdString(words);
    };
    return day(span.earliest) + u" to "_qs + day(span.latest);
}

QStringList linesOf(const dataset::Dataset& data)
{
    QStringList lines;
    for (const base::EntityId id : data.entities()) {
        const dataset::Entity& entity = *data.entity(id);
        QString line =
            plain(entity.key) + u": "_qs + QString::fromStdString(data.schema.kind(entity.kind).id);
        for (const auto& [language, name] : entity.names)
            line += u", "_qs + plain(name);
        for (const std::string& alias : entity.aliases)
            line += u", also "_qs + plain(alias);
        lines.append(line);
    }
    for (const base::ClaimId id : data.claims()) {
        const dataset::Claim& claim = *data.claim(id);
        QString line = plain(claim.key) + u": "_qs + plain(data.entity(claim.subject)->key) + u' ' +
                       QString::fromStdString(data.schema.property(claim.property).id) + u' ' +
                       valueOf(data, claim.value);
        if (claim.when)
            line += u" @"_qs + plain(claim.when->text) + u" = "_qs + boundsOf(*claim.when);
        for (const dataset::Evidence& one : claim.evidence)
            line += u" ["_qs + plain(data.source(one.source)->key) + u']';
        lines.append(line);
    }
    return lines;
}

} // namespace

class BadMeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheCatalogueHasAnInputAndAMessage();
    void saysWhatIsOddAndKeepsIt_data();
    void saysWhatIsOddAndKeepsIt();
    void keepsFilesApartThatUseTheSameId();
    void goesRoundLongCirclesInTime();
    void countsReplacedCharacters();
    void keepsTheAxisShortForDatesFarAway();
    void capsLongNamesAndStackedMarks();
    void showsTheIdWhereNoNameCanBeRead_data();
    void showsTheIdWhereNoNameCanBeRead();
    void isolatesNamesThatReadFromTheRight();
    void showsWhereAnAddressLeads();
    void findsNamesHoweverTheyAreSpelt();
};

void BadMeaningTest::everyRowOfTheCatalogueHasAnInputAndAMessage()
{
    // The chain of C08 is measured, and has a test of its own.
    QSet<QString> ids{u"C08"_qs};
    QSet<QString> rows;
    const QMap<QString, Expected> expected = expectations();
    for (const auto& [row, bytes] : test::badMeanings()) {
        QVERIFY2(expected.contains(row), qPrintable(u"nothing is expected of "_qs + row));
        ids.insert(row.section(u' ', 0, 0));
        rows.insert(row);
    }
    for (const QString& row : expected.keys())
        QVERIFY2(rows.contains(row), qPrintable(u"there is no input "_qs + row));
    // C28 to C32 are about fonts and drawing: tests/app/scene.
    for (int number = 1; number <= 27; ++number) {
        const QString id = u'C' + QString::number(number).rightJustified(2, u'0');
        QVERIFY2(ids.remove(id), qPrintable(u"no test of "_qs + id));
    }
    QVERIFY2(ids.isEmpty(), "a row that is not in the catalogue");
}

void BadMeaningTest::saysWhatIsOddAndKeepsIt_data()
{
    QTest::addColumn<QString>("row");
    for (const auto& [row, bytes] : test::badMeanings())
        QTest::addRow("%s", qPrintable(row)) << row;
}

void BadMeaningTest::saysWhatIsOddAndKeepsIt()
{
    QFETCH(QString, row);
    const Expected expected = expectations()[row];
    const formats::ReadResult result = readRow(row);

    QStringList said;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        // These two only say that the small examples are small.
        if (diagnostic.code != "entity.no-claim" && diagnostic.code != "source.unused")
            said.append(text::lineOf(diagnostic));
    }
    const QString outcome = result.dataset ? u"opened"_qs : u"refused"_qs;
    const QStringList data = result.dataset ? linesOf(*result.dataset) : QStringList();
    if (qEnvironmentVariableIsSet("KNOTARY_SHOW_ROWS")) { // to write the table anew
        QTextStream out(stdout);
        for (const QString& line : said.isEmpty() ? QStringList{QString()} : said)
            out << row << '\t' << outcome << '\t' << line << '\n';
        for (const QString& line : data)
            out << row << "\tholds\t" << line << '\n';
    }
    QCOMPARE(said, expected.messages);
    QCOMPARE(outcome, expected.outcome);
    QCOMPARE(data, expected.data);
    QCOMPARE(result.ledger.used + result.ledger.merged + result.ledger.skipped, result.ledger.read);
}

/// A data set is one file, so there is nothing to merge and nothing is merged by accident.
void BadMeaningTest::keepsFilesApartThatUseTheSameId()
{
    const formats::ReadResult one = readRow(u"C02 one file"_qs);
    const formats::ReadResult other = readRow(u"C02 other file"_qs);
    QCOMPARE(one.ledger.merged + other.ledger.merged, std::size_t{0});
    QCOMPARE(one.dataset->entityCount(), std::size_t{1});
    QCOMPARE(one.dataset->entity(*one.dataset->findEntity("a"))->names.front().second,
             std::string("First"));
    QCOMPARE(other.dataset->entity(*other.dataset->findEntity("a"))->names.front().second,
             std::string("Second"));
}

/// Row C08.
void BadMeaningTest::goesRoundLongCirclesInTime()
{
    const auto circlesIn = [](const QByteArray& bytes) {
        QStringList said;
        const formats::ReadResult result = read(bytes);
        for (const base::Diagnostic& diagnostic : result.diagnostics)
            said.append(text::lineOf(diagnostic));
        return said;
    };
    constexpr int length = 10'000;
    const QByteArray chain = test::chainOfPlaces(length, false);
    const QByteArray circle = test::chainOfPlaces(length, true);
    // Time of the processor, so that a busy machine does not matter.
    const auto secondsSince = [](std::clock_t start) {
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    std::clock_t start = std::clock();
    QCOMPARE(circlesIn(chain), QStringList());
    const double chainTime = secondsSince(start);
    start = std::clock();
    QCOMPARE(
        circlesIn(circle),
        QStringList{u"bad.yaml:10005:5: error[claim.circle]: a circle of \"lies-in\", from c0 "
                    "on: p0 → p1 → p2 → p3 → … → p9996 → p9997 → p9998 → p9999 → p0 — nothing "
                    "stands above itself: delete or turn round one of these claims — kept"_qs});
    const double circleTime = secondsSince(start);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr double longest = 10; // a sanitizer slows all down
#else
    constexpr double longest = 1;
#endif
    QVERIFY2(chainTime < longest, qPrintable(QString::number(chainTime)));
    QVERIFY2(circleTime < longest, qPrintable(QString::number(circleTime)));
}

/// Row C25: the ledger counts what was replaced, so that nothing changes in silence.
void BadMeaningTest::countsReplacedCharacters()
{
    QCOMPARE(readRow(u"C25 JSON"_qs).ledger.replaced, std::size_t{1});
    QCOMPARE(readRow(u"C02 one file"_qs).ledger.replaced, std::size_t{0});
}

void BadMeaningTest::keepsTheAxisShortForDatesFarAway()
{
    for (const QString& row : {u"C16 future"_qs, u"C16 past"_qs, u"C16 too far"_qs}) {
        const formats::ReadResult result = readRow(row);
        const query::TimeCounts counts = query::timeCounts(*result.dataset, {});
        QVERIFY(counts.histogram.binCount() <= 400);
        QVERIFY(counts.histogram.undated().size() <= 2);
    }
    const QByteArray bytes =
        "knotary: 1\nentities: [{id: a, kind: thing, names: A}]\nclaims:\n"
        "  - {id: c1, subject: a, property: nick, value: x, when: Y170000002}\n"
        "  - {id: c2, subject: a, property: nick, value: y, when: '-9999'}\n"
        "  - {id: c3, subject: a, property: nick, value: z, when: '2014'}\n";
    const formats::ReadResult result = read(bytes);
    // An entity is outside where it has no year on the axis; a claim stands for itself.
    const query::TimeCounts counts =
        query::timeCounts(*result.dataset, {.by = query::GroupBy::Property});
    QVERIFY(counts.histogram.binCount() > 0 && counts.histogram.binCount() <= 400);
    QVERIFY2(!counts.histogram.outside().empty(), "what lies beyond the axis is marked");
}

void BadMeaningTest::capsLongNamesAndStackedMarks()
{
    const auto nameIn = [](const QString& row) {
        const formats::ReadResult result = readRow(row);
        const dataset::Entity& entity = *result.dataset->entity(*result.dataset->findEntity("a"));
        return std::pair(entity.names.front().second.size(),
                         text::nameIn(entity.names, text::NameLanguage::English));
    };
    const auto [longSize, longName] = nameIn(u"C18"_qs);
    QCOMPARE(longSize, std::size_t{1'000'000});
    QCOMPARE(longName.size(), 401);
    const auto [zalgoSize, zalgo] = nameIn(u"C24"_qs);
    QCOMPARE(zalgoSize, std::size_t{405});
    QCOMPARE(zalgo.size(), 9);
}

void BadMeaningTest::showsTheIdWhereNoNameCanBeRead_data()
{
    QTest::addColumn<QString>("shown");
    for (const char* row : {"C19 empty", "C19 blank", "C19 zero width", "C19 emoji", "C19 marks"})
        QTest::newRow(row) << u"a"_qs;
    QTest::newRow("C19 one of two") << u"乙"_qs;
}

void BadMeaningTest::showsTheIdWhereNoNameCanBeRead()
{
    QFETCH(QString, shown);
    const formats::ReadResult result = readRow(QString::fromLatin1(QTest::currentDataTag()));
    const dataset::Entity& entity = *result.dataset->entity(*result.dataset->findEntity("a"));
    for (const auto language :
         {text::NameLanguage::English, text::NameLanguage::Chinese, text::NameLanguage::Both})
        QCOMPARE(text::nameIn(entity.names, language), shown);
}

void BadMeaningTest::isolatesNamesThatReadFromTheRight()
{
    const formats::ReadResult result = readRow(u"C20"_qs);
    bool isSaid = false;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (diagnostic.code != "entity.same-name")
            continue;
        isSaid = true;
        const QString line = text::lineOf(diagnostic);
        QVERIFY(line.contains(u"\"\u2068قهوة (1)\u2069\" and kind"_qs));
    }
    QVERIFY(isSaid);
}

void BadMeaningTest::showsWhereAnAddressLeads()
{
    QCOMPARE(text::shownAddress(u"https://p\u0430ypal.com/a b"_qs),
             u"https://xn--pypal-4ve.com/a%20b"_qs);
    QCOMPARE(text::shownAddress(u"https://example.org/\u202Egpj.exe"_qs),
             u"https://example.org/%E2%80%AEgpj.exe"_qs);
    QCOMPARE(text::shownAddress(u"no\u202Ehost"_qs), u"no[U+202E]host"_qs);
}

void BadMeaningTest::findsNamesHoweverTheyAreSpelt()
{
    const auto found = [](const QString& row, const QString& typed) {
        const formats::ReadResult result = readRow(row);
        const query::SearchIndex index(*result.dataset, text::foldForSearch);
        const auto hits = index.find(typed.toStdString(), text::foldForSearch);
        return hits.empty()
                   ? QString()
                   : QString::fromStdString(result.dataset->entity(hits.front().entity)->key);
    };
    for (const QString& typed : {u"caf\u00E9"_qs, u"cafe\u0301"_qs, u"CAFE"_qs})
        QCOMPARE(found(u"C23"_qs, typed), u"a"_qs);
    for (const QString& typed : {u"th\u00E9"_qs, u"the\u0301"_qs})
        QCOMPARE(found(u"C23"_qs, typed), u"b"_qs);
    for (const char* row : {"C22 zero width", "C22 mark inside", "C22 tag"})
        QCOMPARE(found(QString::fromLatin1(row), u"alpha"_qs), u"a"_qs);
    QCOMPARE(found(u"C19 emoji"_qs, u"🎉"_qs), u"a"_qs);

    const formats::ReadResult result = readRow(u"C23"_qs);
    QCOMPARE(result.dataset->entity(*result.dataset->findEntity("b"))->names.front().second,
             std::string("Th"
                         "e\xCC\x81"));
}

QTEST_GUILESS_MAIN(BadMeaningTest)
#include "badmeaning_test.moc"
