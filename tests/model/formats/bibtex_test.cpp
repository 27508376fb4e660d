// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file says is read back by the rules of the format: braces that balance, commands that are
// known, one field a line.

#include "model/formats/bibtex.h"

#include "model/formats/formats.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace knotary;
using namespace Qt::StringLiterals;

namespace
{

struct Entry
{
    QString type;
    QString key;
    QMap<QString, QString> fields;
};

/// Reads the grammar of BibTeX: @type{key, name = {value}, …}; a fault ends the test.
QList<Entry> parsed(const std::string& file)
{
    const QString text = QString::fromStdString(file);
    QList<Entry> entries;
    qsizetype place = 0;
    const auto until = [&](QChar end) {
        const qsizetype found = text.indexOf(end, place);
        const QString part = found < 0 ? u"?"_s : text.mid(place, found - place);
        place = found < 0 ? text.size() : found + 1;
        return part;
    };
    while (place < text.size()) {
        if (text[place].isSpace()) {
            ++place;
            continue;
        }
        if (text[place++] != u'@')
            return {};
        Entry entry;
        entry.type = until(u'{');
        entry.key = until(u',');
        while (place + 1 < text.size() && text[place + 1] != u'}') {
            const QString name = until(u'=').trimmed();
            until(u'{');
            const qsizetype start = place;
            for (int depth = 1; depth > 0 && place < text.size(); ++place)
                depth += text[place] == u'{' ? 1 : text[place] == u'}' ? -1 : 0;
            if (entry.fields.contains(name))
                return {};
            entry.fields[name] = text.mid(start, place - 1 - start);
            if (until(u',') != QString())
                return {};
        }
        until(u'}');
        entries += entry;
    }
    return entries;
}

/// A data set with these sources and a claim on each.
dataset::Dataset dataOf(const std::vector<dataset::Source>& sources, const char* accessed = "")
{
    dataset::Dataset data;
    schema::Kind kind;
    kind.id = "x";
    schema::Property says;
    says.id = "says";
    dataset::Entity entity;
    entity.key = "a";
    entity.kind = data.schema.addKind(kind);
    const base::EntityId subject = data.add(entity);
    const base::PropertyId property = data.schema.addProperty(says);
    for (const dataset::Source& source : sources) {
        dataset::Claim claim;
        claim.key = "c" + source.key;
        claim.subject = subject;
        claim.property = property;
        claim.value = dataset::TextValue{"hm", {}};
        dataset::Evidence evidence;
        evidence.source = data.add(source);
        evidence.accessed = accessed;
        claim.evidence = {evidence};
        data.add(std::move(claim));
    }
    return data;
}

dataset::Source sourceOf(const char* key)
{
    dataset::Source source;
    source.key = key;
    return source;
}

Entry only(const dataset::Source& source, const char* accessed = "")
{
    const dataset::Dataset data = dataOf({source}, accessed);
    const QList<Entry> entries = parsed(formats::bibtexOfClaims(data, data.claims()));
    return entries.size() == 1 ? entries.first() : Entry{};
}

} // namespace

class BibtexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryField()
    {
        dataset::Source source = sourceOf("daily");
        source.title = {{"zh", "中国展望"}, {"en", "WIC looks 100 % on & up"}};
        source.publisher = "China Daily";
        source.authors = {"Julie Makinen", "新华社", "Bell, Book and Candle"};
        source.date = "2018-11-07";
        source.language = "en";
        source.kind = "Newspaper article";
        source.url = "https://example.org/a_b}";
        source.note = {{"en", "as printed"}};
        const Entry entry = only(source, "2019-01-02");
        QCOMPARE(entry.type, u"article"_s);
        QCOMPARE(entry.key, u"daily"_s);
        const QMap<QString, QString> expected{
            {u"author"_s, u"Makinen, Julie and {新华社} and {Bell, Book and Candle}"_s},
            {u"title"_s, u"{WIC} looks 100 \\% on \\& up"_s},
            {u"entrysubtype"_s, u"newspaper"_s},
            {u"journaltitle"_s, u"China Daily"_s},
            {u"date"_s, u"2018-11-07"_s},
            {u"url"_s, u"https://example.org/a_b%7D"_s},
            {u"urldate"_s, u"2019-01-02"_s},
            {u"langid"_s, u"english"_s},
            {u"annotation"_s, u"as printed"_s}};
        QCOMPARE(entry.fields, expected);
    }

    void findsTheTypeOfAnEntry_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("publisher");
        const auto row = [](const char* kind, const char* url, const char* type,
                            const char* publisher) {
            QTest::newRow(kind) << QString::fromUtf8(url) << QString::fromUtf8(type)
                                << QString::fromUtf8(publisher);
        };
        row("report", "", "report", "institution");
        row("web page", "http://a.org", "online", "organization");
        row("comet", "http://a.org", "online", "organization");
        row("comets", "", "misc", "organization");
        row("book", "", "book", "publisher");
        row("thesis", "", "thesis", "institution");
        row("paper", "", "article", "journaltitle");
        row("statistics", "", "dataset", "publisher");
        row("speech", "", "misc", "organization");
    }

    void findsTheTypeOfAnEntry()
    {
        QFETCH(QString, url);
        QFETCH(QString, publisher);
        dataset::Source source = sourceOf("s");
        source.kind = QTest::currentDataTag();
        source.publisher = "P";
        source.url = url.toStdString();
        const Entry entry = only(source);
        QTEST(entry.type, "type");
        QCOMPARE(entry.fields[publisher], u"P"_s);
    }

    void saysDates_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* edtf, const char* field, const char* text) {
            QTest::newRow(edtf) << QString::fromUtf8(field) << QString::fromUtf8(text);
        };
        row("2014-11-19", "date", "2014-11-19");
        row("2014", "date", "2014");
        row("2014~", "date", "2014~");
        row("2014-11?", "date", "2014-11?");
        row("2014%", "date", "2014%");
        row("2014/2016-03", "date", "2014/2016-03");
        row("2014/..", "date", "2014/");
        row("2014-22", "date", "2014-22");
        row("0999", "date", "0999");
        row("-0043", "year", "-0043");
        row("[2014,2015]", "year", "[2014,2015]");
        row("Y170000002", "year", "Y170000002");
        row("some day {", "year", "some day \\textbraceleft{}");
    }

    void saysDates()
    {
        QFETCH(QString, field);
        dataset::Source source = sourceOf("s");
        source.date = QTest::currentDataTag();
        const Entry entry = only(source);
        QTEST(entry.fields.value(field), "text");
        QCOMPARE(entry.fields.size(), 1);
    }

    void escapesWhatTexWouldRun()
    {
        QCOMPARE(QString::fromStdString(
                     formats::bibtexText("}\\input{/etc/passwd}\n%$x^2_#~&\u202E\u2028\x01!")),
                 u"\\textbraceright{}\\textbackslash{}input\\textbraceleft{}/etc/passwd"
                 u"\\textbraceright{} \\%\\$x\\textasciicircum{}2\\_\\#\\textasciitilde{}\\& !"_s);
        dataset::Source source = sourceOf("x},@comment{");
        source.title = {{"en", "}, evil = {\\write18{rm}} \"<script>\n@misc{y,"}};
        source.publisher = "\\";
        source.authors = {"A } and { B", "}", "\\"};
        source.note = {{"en", "%"}};
        source.url = "https://e.org/}\\{%";
        const Entry entry = only(source);
        QCOMPARE(entry.key, u"x-comment"_s);
        const QStringList names = entry.fields.keys();
        QCOMPARE(names, (QStringList{u"annotation"_s, u"author"_s, u"organization"_s, u"title"_s,
                                     u"url"_s}));
        // No backslash but those of the commands that bibtexText writes.
        const QString& title = entry.fields[u"title"_s];
        QVERIFY2(!title.contains(QRegularExpression(u"\\\\(?!text|[#$%&_])"_s)), qPrintable(title));
    }

    void keysAreUniqueAndKeepTheirSource()
    {
        const dataset::Dataset data = dataOf({sourceOf("a b"), sourceOf("A-B"), sourceOf("来源"),
                                              sourceOf("来源一"), sourceOf("a b!"), sourceOf("-")});
        QStringList keys;
        for (const auto& [id, key] : formats::bibtexKeys(data))
            keys += QString::fromStdString(key);
        QCOMPARE(keys, (QStringList{u"a-b"_s, u"A-B-2"_s, u"source"_s, u"source-2"_s, u"a-b-3"_s,
                                    u"source-3"_s}));
        const std::vector<base::ClaimId> last{data.claims().back()};
        QCOMPARE(parsed(formats::bibtexOfClaims(data, last)).first().key, u"source-3"_s);
    }

    void writesTheSameBytesWhateverTheOrder()
    {
        const dataset::Dataset data = dataOf({sourceOf("a"), sourceOf("b"), sourceOf("c")});
        std::vector<base::ClaimId> claims = data.claims();
        const std::string once = formats::bibtexOfClaims(data, claims);
        QCOMPARE(parsed(once).size(), 3);
        std::reverse(claims.begin(), claims.end());
        QCOMPARE(formats::bibtexOfClaims(data, claims), once);
        QCOMPARE(formats::bibtexOfClaims(data, {}), std::string());
        QVERIFY(once.starts_with("@misc{a,\n}\n\n@misc{b,\n}\n"));
    }

    void takesTenThousandAuthors()
    {
        dataset::Source source = sourceOf("many");
        for (int number = 0; number < 10'000; ++number)
            source.authors.push_back("Ann Author");
        const Entry entry = only(source);
        QCOMPARE(entry.fields[u"author"_s].count(u" and "_s), 9'999);
    }
};

QTEST_GUILESS_MAIN(BibtexTest)
#include "bibtex_test.moc"
