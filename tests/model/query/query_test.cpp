// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/query.h"

#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

using namespace knotary;
using namespace knotary::query;

class QueryTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTerms_data();
    void readsTerms();
    void tellsWhatItCannotRead_data();
    void tellsWhatItCannotRead();
    void countsColumnsInCharacters();
    void readsYearRanges_data();
    void readsYearRanges();
    void readsAnyBytes();
};

namespace
{

dataset::Dataset ground()
{
    return support::datasetFrom("kind person; kind place; sun:star; ceres:planet\n"
                                "ceres -orbits-> sun [log 1]");
}

QString lineOf(const Query& query)
{
    const QStringList names{"word", "kind", "property", "source", "standing", "id", "near"};
    QStringList terms;
    for (const Term& term : query.terms) {
        QStringList values;
        for (const std::string& value : term.values)
            values << QString::fromStdString(value);
        QString line = (term.isNegated ? u"not "_qs : QString()) + names.at(int(term.field)) +
                       u'(' + values.join(u'|') + u')';
        if (term.field == Field::Near)
            line += QString::number(term.depth);
        terms << line;
    }
    return terms.join(u' ');
}

} // namespace

void QueryTest::readsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("blanks") << " \t "
                            << "";
    QTest::newRow("kind") << "kind:person"
                          << "kind(person)";
    QTest::newRow("or") << "kind:person,place"
                        << "kind(person|place)";
    QTest::newRow("not") << "-kind:place"
                         << "not kind(place)";
    QTest::newRow("all claim terms") << "property:orbits source:log standing:announced,stated"
                                     << "property(orbits) source(log) standing(announced|stated)";
    QTest::newRow("id") << "id:sun"
                        << "id(sun)";
    QTest::newRow("near") << "near:sun"
                          << "near(sun)1";
    QTest::newRow("near with depth") << "near:sun~2"
                                     << "near(sun)2";
    QTest::newRow("near itself") << "near:sun~0"
                                 << "near(sun)0";
    QTest::newRow("near two") << "near:sun~1,ceres~3"
                              << "near(sun|ceres)3";
    QTest::newRow("word") << "internet"
                          << "word(internet)";
    QTest::newRow("two words") << "internet conference"
                               << "word(internet) word(conference)";
    QTest::newRow("quoted") << "\"internet conference\""
                            << "word(internet conference)";
    QTest::newRow("quoted colon and comma") << "\"a:b,c\""
                                            << "word(a:b,c)";
    QTest::newRow("not quoted") << "-\"a b\""
                                << "not word(a b)";
    QTest::newRow("quoted value") << "kind:\"person\",place"
                                  << "kind(person|place)";
    QTest::newRow("Chinese") << u"世界 大会"_qs << u"word(世界) word(大会)"_qs;
    QTest::newRow("ideographic space") << u"世界　大会"_qs << u"word(世界) word(大会)"_qs;
    QTest::newRow("lone minus") << "a - b"
                                << "word(a) word(-) word(b)";
    QTest::newRow("empty values") << "kind:,person,,"
                                  << "kind(person)";
    QTest::newRow("time of day is a word") << "10:30"
                                           << "word(10:30)";
}

void QueryTest::readsTerms()
{
    QFETCH(QString, text);
    QFETCH(QString, terms);
    const ParsedQuery parsed = parseQuery(text.toStdString(), ground());
    QCOMPARE(lineOf(parsed.query), terms);
    QCOMPARE(support::dump(parsed.diagnostics), std::string());
    QCOMPARE(parsed.query.isEmpty(), terms.isEmpty());
}

void QueryTest::tellsWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("terms");
    QTest::newRow("field") << "a knd:person" << 3 << "error query.unknown-field knd kind"
                           << "word(a)";
    QTest::newRow("kind") << "kind:peson,place" << 6 << "error query.unknown-kind peson person"
                          << "kind(place)";
    QTest::newRow("property") << "property:orbit" << 10
                              << "error query.unknown-property orbit orbits"
                              << "";
    QTest::newRow("source") << "source:book" << 8 << "error query.unknown-source book ''"
                            << "";
    QTest::newRow("standing") << "standing:statde" << 10
                              << "error query.unknown-standing statde stated"
                              << "";
    QTest::newRow("entity") << "id:cerse" << 4 << "error query.unknown-entity cerse ceres"
                            << "";
    QTest::newRow("near") << "near:moon~2" << 6 << "error query.unknown-entity moon ''"
                          << "";
    QTest::newRow("depth") << "near:sun~x" << 6 << "error query.bad-depth x"
                           << "";
    QTest::newRow("negative depth") << "near:sun~-1" << 6 << "error query.bad-depth -1"
                                    << "";
    QTest::newRow("endless depth")
        << "near:sun~99999999999999999999" << 6 << "error query.bad-depth 99999999999999999999"
        << "";
    QTest::newRow("no value") << "kind: x" << 1 << "error query.value-missing kind"
                              << "word(x)";
    QTest::newRow("quote") << "x \"a b" << 3 << "error query.unclosed-quote"
                           << "word(x) word(a b)";
}

void QueryTest::tellsWhatItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, finding);
    QFETCH(QString, terms);
    const ParsedQuery parsed = parseQuery(text.toStdString(), ground());
    QCOMPARE(QString::fromStdString(support::dump(parsed.diagnostics)), finding);
    QCOMPARE(int(parsed.diagnostics.front().where.column), column);
    QCOMPARE(lineOf(parsed.query), terms);
}

void QueryTest::countsColumnsInCharacters()
{
    const ParsedQuery parsed = parseQuery("世界 kind:x", ground());
    const base::SourceSpan& where = parsed.diagnostics.front().where;
    QCOMPARE(where.line, std::size_t(1));
    QCOMPARE(where.column, std::size_t(9));
    QCOMPARE(where.byteOffset, std::size_t(12));
    QCOMPARE(where.byteLength, std::size_t(1));
}

void QueryTest::readsYearRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("range");
    QTest::newRow("one year") << "2016"
                              << "2016 2016";
    QTest::newRow("range") << "2014..2019"
                           << "2014 2019";
    QTest::newRow("before our era") << "-44..14"
                                    << "-44 14";
    QTest::newRow("reversed") << "2019..2014"
                              << "";
    QTest::newRow("open") << "2014.."
                          << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("word") << "now"
                          << "";
    QTest::newRow("month") << "2014-11"
                           << "";
    QTest::newRow("three dots") << "2014...2019"
                                << "";
    QTest::newRow("beyond counting") << "9999999999999999"
                                     << "";
}

void QueryTest::readsYearRanges()
{
    QFETCH(QString, text);
    QFETCH(QString, range);
    const auto years = parseYearRange(text.toStdString());
    QCOMPARE(years ? QString::number(years->first) + u' ' + QString::number(years->last)
                   : QString(),
             range.isEmpty() ? QString() : range);
}

void QueryTest::readsAnyBytes()
{
    const dataset::Dataset data = ground();
    const std::string alphabet = "kind:near,~-\" \xE4\xB8\xAD\x80sun";
    std::uint32_t state = 1;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int length = 0; length < round % 24; ++length) {
            state = state * 1664525U + 1013904223U;
            text.push_back(alphabet[(state >> 16) % alphabet.size()]);
        }
        const ParsedQuery parsed = parseQuery(text, data);
        for (const base::Diagnostic& diagnostic : parsed.diagnostics)
            QVERIFY(diagnostic.where.byteOffset + diagnostic.where.byteLength <= text.size());
        for (const Term& term : parsed.query.terms)
            QVERIFY(!term.values.empty() && term.offset < text.size());
    }
}

QTEST_APPLESS_MAIN(QueryTest)
#include "query_test.moc"
