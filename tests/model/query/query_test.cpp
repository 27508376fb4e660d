// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/queryvalues.h"
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
    void knowsPublishers();
    void readsNumbers_data();
    void readsNumbers();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesAnyTerms();
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
    const auto nameOfField = [](Field field) {
        const std::string name(nameOf(field));
        return name.empty() ? QStringLiteral("word") : QString::fromStdString(name);
    };
    QStringList terms;
    for (const Term& term : query.terms) {
        QStringList values;
        for (const std::string& value : term.values)
            values << QString::fromStdString(value);
        QString line = (term.isNegated ? u"not "_qs : QString()) + nameOfField(term.field) + u'(' +
                       values.join(u'|') + u')';
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
    QTest::newRow("evidence") << "evidence:none,disputed"
                              << "evidence(none|disputed)";
    QTest::newRow("times") << "when:2014..2016,2015-03,..2016,2016..,undated"
                           << "when(2014..2016|2015-03|..2016|2016..|undated)";
    QTest::newRow("degree") << "degree:0,3..,2..5"
                            << "degree(0|3..|2..5)";
    QTest::newRow("quotation marks") << "\"say \"\"no\"\"\""
                                     << "word(say \"no\")";
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
    QTest::newRow("evidence") << "evidence:nome" << 10 << "error query.unknown-evidence nome none"
                              << "";
    QTest::newRow("publisher") << "x publisher:\"China Dayly\"" << 13
                               << "error query.unknown-publisher China Dayly ''"
                               << "word(x)";
    QTest::newRow("time") << "when:soon" << 6 << "error query.bad-time soon"
                          << "";
    QTest::newRow("time backwards") << "when:2016..2014" << 6 << "error query.bad-time 2016..2014"
                                    << "";
    QTest::newRow("only dots") << "when:.. degree:.." << 6
                               << "error query.bad-time .. | error query.bad-degree .."
                               << "";
    QTest::newRow("range of open ranges")
        << "when:2014..2015.." << 6 << "error query.bad-time 2014..2015.."
        << "";
    QTest::newRow("degree") << "degree:5..2" << 8 << "error query.bad-degree 5..2"
                            << "";
    QTest::newRow("negative degree") << "degree:-1" << 8 << "error query.bad-degree -1"
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

void QueryTest::knowsPublishers()
{
    dataset::Dataset data = ground();
    dataset::Source paper;
    paper.key = "paper";
    paper.publisher = "China Daily";
    data.add(paper);
    QCOMPARE(lineOf(parseQuery("publisher:\"china DAILY\"", data).query),
             QString("publisher(china DAILY)"));
    const ParsedQuery wrong = parseQuery("publisher:\"China Dayly\"", data);
    QCOMPARE(QString::fromStdString(support::dump(wrong.diagnostics)),
             QString("error query.unknown-publisher China Dayly China Daily"));
    const auto rude = [](std::string_view) { return std::vector<base::FoldedForm>{{"same"}}; };
    QVERIFY(parseQuery("publisher:anything", data, rude).diagnostics.empty());
}

void QueryTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("range");
    QTest::newRow("one") << "3"
                         << "3 3";
    QTest::newRow("range") << "2..5"
                           << "2 5";
    QTest::newRow("from") << "3.."
                          << "3 18446744073709551615";
    QTest::newRow("up to") << "..5"
                           << "0 5";
    for (const char* text : {"", "..", "x", "5..2", "1...2", "-1", " 1", "99999999999999999999"})
        QTest::newRow(qPrintable(QStringLiteral("bad <%1>").arg(text))) << text << "";
}

void QueryTest::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, range);
    const auto numbers = parseNumbers(text.toStdString());
    QCOMPARE(numbers ? QString::number(numbers->first) + u' ' + QString::number(numbers->last)
                     : QString(""),
             range);
}

void QueryTest::writesWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* text, const char* written) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("", "");
    row("  a   -b ", "a -b");
    row("\"kind\":person", "kind:person"); // a word with a colon, see below
    row("kind:\"person\",place", "kind:person,place");
    row("near:sun near:sun~0 near:sun,ceres~3", "near:sun near:sun~0 near:sun,ceres~3");
    row("near:sun~3,ceres", "near:sun,ceres~3");
    row("\"a b\",c", "\"a b\",c");
    row("\"-a\" \"kind:x\" \"a\"\"b\" \"\"\"b\"", "\"-a\" \"kind:x\" a\"b \"\"\"b\"");
    row("世界　大会 \"世界　大会\"", "世界 大会 \"世界　大会\"");
    row("when:2014..2016,undated -evidence:one", "when:2014..2016,undated -evidence:one");
}

void QueryTest::writesWhatItReads()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const Query query = parseQuery(text.toStdString(), ground()).query;
    if (text.startsWith(u"\"kind\"")) {
        QCOMPARE(lineOf(query), QString("word(kind:person)"));
        QCOMPARE(QString::fromStdString(textOf(query)), QString("\"kind:person\""));
        return;
    }
    QCOMPARE(QString::fromStdString(textOf(query)), written);
}

namespace
{

/// Terms of anything, from few letters, so that those that mean something come often.
class AnyTerms
{
public:
    explicit AnyTerms(std::uint32_t seed) : m_state(seed) {}

    Query query()
    {
        Query made;
        for (std::size_t count = below(5); count > 0; --count)
            made.terms.push_back(term());
        return made;
    }

private:
    std::size_t below(std::size_t limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 16) % limit;
    }

    Term term()
    {
        constexpr std::array fields{Field::Word, Field::Kind,   Field::Evidence, Field::When,
                                    Field::Near, Field::Degree, Field::Publisher};
        Term made;
        made.field = fields.at(below(fields.size()));
        made.isNegated = below(2) == 0;
        for (std::size_t count = 1 + below(3); count > 0; --count)
            made.values.push_back(value(made.field));
        if (made.field == Field::Near)
            made.depth = below(4);
        return made;
    }

    std::string value(Field field)
    {
        const auto one = [this](std::initializer_list<const char*> choice) {
            return std::string(*(choice.begin() + below(choice.size())));
        };
        switch (field) {
        case Field::Kind:
            return one({"person", "place", "star", "a b", "-x"});
        case Field::Evidence:
            return one({"none", "one", "several", "disputed"});
        case Field::When:
            return one({"2014", "..2014-03", "2014..", "2014..2016", "undated"});
        case Field::Near:
            return one({"sun", "ceres", "a~2", "b ~", "~"});
        case Field::Degree:
            return one({"0", "1..", "..4", "2..3"});
        case Field::Publisher:
            return one({"The \"Daily\"", "\"", "a,b", "\xE3\x80\x80", "x:y"});
        default:
            return anyBytes();
        }
    }

    std::string anyBytes()
    {
        const std::string_view alphabet("kind:,~-\" \t\xE3\x80\x80@\0n", 18);
        std::string text;
        for (std::size_t length = 1 + below(8); length > 0; --length)
            text.push_back(alphabet[below(alphabet.size())]);
        return text;
    }

    std::uint32_t m_state;
};

/// Knows all names that AnyTerms makes up.
dataset::Dataset groundOfAnyTerms()
{
    dataset::Dataset data = ground();
    for (const char* id : {"a b", "-x"})
        data.schema.addKind({id, {}, {}, {}, {}, {}});
    for (const char* key : {"a~2", "b ~", "~"})
        data.add(dataset::Entity{key, base::KindId(0U), {{"en", "x"}}, {}, {}});
    for (const char* publisher : {"The \"Daily\"", "\"", "a,b", "\xE3\x80\x80", "x:y"}) {
        dataset::Source source;
        source.key = publisher;
        source.publisher = publisher;
        data.add(source);
    }
    return data;
}

} // namespace

void QueryTest::writesAnyTerms()
{
    const dataset::Dataset data = groundOfAnyTerms();
    for (std::uint32_t seed = 0; seed < 20'000; ++seed) {
        const Query made = AnyTerms(seed).query();
        const std::string text = textOf(made);
        ParsedQuery parsed = parseQuery(text, data);
        QVERIFY2(parsed.diagnostics.empty(), text.c_str());
        for (Term& term : parsed.query.terms)
            term.offset = 0;
        QVERIFY2(parsed.query == made, text.c_str());
        QCOMPARE(textOf(parsed.query), text);
    }
}

QTEST_APPLESS_MAIN(QueryTest)
#include "query_test.moc"
