// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/bibliography.h"

#include "tests/support/datasetfrom.h"

#include <QTest>

using namespace knotary;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace
{

dataset::Source sourceOf(const char* kind, const char* publisher, const char* date, const char* url)
{
    dataset::Source source;
    source.kind = kind;
    source.publisher = publisher;
    source.date = date;
    source.url = url;
    return source;
}

QString textOf(const dataset::AuthorName& name)
{
    if (!name.isPerson())
        return u"("_s + QString::fromStdString(name.whole) + u")"_s;
    return QString::fromStdString(name.family + "|" + name.given) +
           (name.isFamilyFirst ? u" first"_s : QString());
}

} // namespace

class BibliographyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNamesApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char* name, const char* parts) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(parts);
        };
        row("Julie Makinen", "Makinen|Julie");
        row("Makinen, Julie", "Makinen|Julie");
        row("Vincent van Gogh", "van Gogh|Vincent");
        row("García Márquez, Gabriel", "García Márquez|Gabriel");
        row("Beauvoir, Simone de", "Beauvoir|Simone de");
        row("Fadi Chehadé", "Chehadé|Fadi");
        row("J. R. R. Tolkien", "Tolkien|J. R. R.");
        row("Conan O’Brien", "O’Brien|Conan");
        row("Yingzhi Yang", "Yang|Yingzhi");
        row("Xi Jinping", "Xi|Jinping first");
        row("Nguyen Van Troi", "Nguyen|Van Troi first");
        // Two ways to read it: it stays whole.
        row("Li Wei", "(Li Wei)");
        row("Kim Novak", "(Kim Novak)");
        // Organizations and other letters.
        row("WIC organizing committee", "(WIC organizing committee)");
        row("World Health Organization", "(World Health Organization)");
        row("Mosswater School", "(Mosswater School)");
        row("BBC News", "(BBC News)");
        row("ICANN Blog, ICANN", "(ICANN Blog, ICANN)");
        row("Acme, Inc.", "(Acme, Inc.)");
        row("Smith, Jones, Miller", "(Smith, Jones, Miller)");
        row("Reuters", "(Reuters)");
        row("Martin Luther King Jr.", "(Martin Luther King Jr.)");
        row("The Economist", "(The Economist)");
        row("Malcolm X", "(Malcolm X)");
        row("新华社", "(新华社)");
        row("Иван Петров", "(Иван Петров)");
        row("张 三", "(张 三)");
        row("Agent 007", "(Agent 007)");
        row(",", "(,)");
        row(" ", "()");
        row("", "()");
    }

    void takesNamesApart()
    {
        QFETCH(QString, name);
        QTEST(textOf(dataset::authorName(name.toStdString())), "parts");
    }

    void tellsNewspapersFromWhatHasNoIssues()
    {
        using dataset::sourceType;
        QCOMPARE(sourceType(sourceOf("article", "Daily", "2018-11-07", "")), "article-newspaper"sv);
        QCOMPARE(sourceType(sourceOf("article", "Daily", "2018", "")), "article"sv);
        QCOMPARE(sourceType(sourceOf("reference", "BBC", "2015-12-15", "")), "article-newspaper"sv);
        QCOMPARE(sourceType(sourceOf("reference", "", "2015-12-15", "")), "document"sv);
        QCOMPARE(sourceType(sourceOf("reference", "BBC", "2015-12-15", "http://a.org")),
                 "webpage"sv);
        QVERIFY(dataset::isInPeriodical(sourceOf("paper", "", "", "")));
        QVERIFY(!dataset::isInPeriodical(sourceOf("report", "Press", "2018-11-07", "")));
    }

    void saysAddressesOfTheWebAlone()
    {
        const auto address = [](const char* url) {
            return QString::fromStdString(dataset::webAddress(sourceOf("", "", "", url)));
        };
        QCOMPARE(address("https://example.org/a?b=1&c=%20#d"),
                 u"https://example.org/a?b=1&c=%20#d"_s);
        QCOMPARE(address("HTTP://example.org"), u"HTTP://example.org"_s);
        QCOMPARE(address("https://example.org/}{\\ \n\""),
                 u"https://example.org/%7D%7B%5C%20%0A%22"_s);
        QCOMPARE(address("https://example.org/网"), u"https://example.org/%E7%BD%91"_s);
        for (const char* url : {"", "javascript:alert(1)", "file:///etc/passwd", "a.pdf",
                                "https://", "ftp://example.org"})
            QCOMPARE(address(url), QString());
    }

    void knowsWhatClaimsRestOn()
    {
        const dataset::Dataset data = support::datasetFrom(R"(a:x
            a -says-> "one" [s1 1] [s2 1 denies] key=c1
            a -says-> "two" [s3 1] [s4 1 questions] key=c2
            a -says-> "three" key=c3 from=c1,c2,c4
            a -says-> "four" key=c4 from=c3
            a -says-> "five" key=c5
        )");
        const auto keys = [&](std::vector<const char*> claims) {
            std::vector<base::ClaimId> ids;
            for (const char* claim : claims)
                ids.push_back(*data.findClaim(claim));
            QStringList found;
            for (const auto& [id, accessed] : dataset::readingsOf(data, ids))
                found += QString::fromStdString(data.source(id)->key);
            return found.join(u' ');
        };
        QCOMPARE(keys({"c1"}), u"s1 s2"_s);
        QCOMPARE(keys({"c2", "c1"}), u"s1 s2 s3 s4"_s);
        QCOMPARE(keys({"c3"}), u"s1 s3"_s); // what speaks against a premise is no ground
        QCOMPARE(keys({"c4"}), u"s1 s3"_s);
        QCOMPARE(keys({"c5"}), QString());
        QCOMPARE(keys({}), QString());
    }
};

QTEST_GUILESS_MAIN(BibliographyTest)
#include "bibliography_test.moc"
