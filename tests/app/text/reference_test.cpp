// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/reference.h"

#include "app/text/sourcemarkdown.h"
#include "model/formats/formats.h"

#include <QRegularExpression>
#include <QTest>

using namespace knotary;
using namespace Qt::StringLiterals;
using text::CitationStyle;
using text::NameLanguage;

namespace
{

// A slash is escaped because moc takes two of them for a comment, even in here.
constexpr const char* written = R"yaml(knotary: 1
dataset: {title: {en: Citing}}
kinds: [{id: x, label: {en: X}}]
properties: [{id: says, label: {en: says}, value: text}]
sources:
  - {id: times, title: {en: "'Freedom requires order': China preps"}, publisher: Los Angeles Times, author: [Julie Makinen, Yingzhi Yang, Alexandra Li], date: "2015-12-15", kind: news, language: en}
  - {id: who, title: {en: "Global vaccine safety"}, publisher: World Health Organization, date: "2020-01", kind: web page, language: en, url: "https:/\/www.who.int/en/"}
  - {id: daily, title: {en: "Who spoke?"}, publisher: China Daily, date: "2018-11-07", kind: article, language: en}
  - {id: history, title: {zh: 国史旧闻, en: Old hearsay}, author: 陈登原, date: "2000", kind: 图书, publisher: 中华书局, language: zh}
  - {id: people, title: {zh: 创造学习的新思路}, author: [谢希德, 王某, 李某, 赵某], date: "1998-12-25", kind: 新闻, publisher: 人民日报, language: zh}
  - {id: fast, title: {zh: 出版业信息化迈入快车道, en: Publishing goes fast}, author: 萧钰, date: "2001-12-19", kind: 网页, language: zh, url: "http:/\/www.creader.com/19.html"}
  - {id: page, title: {en: Nothing dated.}, kind: web page, url: "https:/\/example.org/x", language: en}
  - {id: none}
  - {id: meeting, title: {en: A meeting}, date: "2014-11-19/2014-11-21", publisher: P, kind: report, language: en}
  - {id: weeks, title: {en: Weeks}, date: "2014-11/2015-01", publisher: P, kind: report, language: en}
  - {id: open, title: {en: Opened}, date: "2014/..", publisher: P, kind: dataset, language: en}
  - {id: unsure, title: {en: Unsure}, date: "2014?", publisher: P, kind: thesis, author: Xi Jinping, language: en}
  - {id: about, title: {en: 'He said "yes"'}, date: "1950~", publisher: P, kind: speech, author: [Jean-Paul Sartre, "Beauvoir, Simone de"], language: en}
  - {id: spring, title: {en: Seasons}, date: "2014-22", publisher: P, kind: paper, author: [Apple, Google], language: en}
  - {id: either, title: {en: Either}, date: "[2014,2015]", publisher: P Inc., kind: map, language: en}
  - {id: words, title: {en: Words}, date: "some day", kind: report, author: Acme Inc., language: en}
  - {id: hostile, title: {en: "<script>\u202e} \\ \n*x*_[a](b)!"}, publisher: "# P", date: "-0043", kind: report, url: "javascript:alert(1)", language: en}
entities: [{id: a, kind: x, names: {en: A}}]
claims:
  - {id: c1, subject: a, property: says, value: x, evidence: [{source: page, accessed: "2015-01-02"}, {source: fast, accessed: "2002-04-15"}]}
  - {id: c2, subject: a, property: says, value: y, evidence: [{source: page, accessed: "2016-01-02"}, {source: page, accessed: "2014"}, {source: hostile}, {source: who}]}
)yaml";

const dataset::Dataset& data()
{
    static const dataset::Dataset read = [] {
        const base::Control control;
        return formats::findFormat("yaml")
            ->read(written, "citing.yaml", {}, control)
            .dataset.value();
    }();
    return read;
}

QString reference(CitationStyle style, const char* key,
                  NameLanguage language = NameLanguage::English)
{
    return text::referenceIn(style, {data(), language}, *data().source(*data().findSource(key)));
}

QString expected(const char* words)
{
    return QString::fromUtf8(words);
}

void addRows(std::initializer_list<std::pair<const char*, const char*>> rows)
{
    QTest::addColumn<QString>("words");
    for (const auto& [key, words] : rows)
        QTest::newRow(key) << expected(words);
}

} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citesAsApa_data()
    {
        addRows({
            {"times", "Makinen, J., Yang, Y., & Li, A. (2015, December 15). “Freedom requires "
                      "order”: China preps. Los Angeles Times."},
            {"who", "World Health Organization. (2020, January). Global vaccine safety. "
                    "https://www.who.int/en/"},
            {"daily", "Who spoke? (2018, November 7). China Daily."},
            {"history", "陈登原. (2000). 国史旧闻 [Old hearsay]. 中华书局."},
            {"people",
             "谢希德, 王某, 李某, & 赵某. (1998, December 25). 创造学习的新思路. 人民日报."},
            {"page", "Nothing dated. (n.d.). Retrieved January 2, 2016, from "
                     "https://example.org/x"},
            {"none", "[Untitled]. (n.d.)."},
            {"meeting", "P. (2014, November 19–21). A meeting."},
            {"weeks", "P. (2014, November–2015, January). Weeks."},
            {"open", "P. (2014–present). Opened [Data set]."},
            {"unsure", "Xi, J. (2014?). Unsure [Thesis]. P."},
            {"about", "Sartre, J.-P., & Beauvoir, S. de. (ca. 1950). He said “yes” [Speech]. P."},
            {"spring", "Apple & Google. (2014, Summer). Seasons. P."},
            {"either", "P Inc. (2014 or 2015). Either [Map]."},
            {"words", "Acme Inc. (some day). Words."},
            {"hostile", "# P. (44 BC). <script>[U+202E]} \\ *x*_[a](b)!"},
        });
    }
    void citesAsApa() { QTEST(reference(CitationStyle::Apa, QTest::currentDataTag()), "words"); }

    void theAddressBeginsWithTheDayOfReading_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("address");
        QTest::newRow("address") << QStringLiteral("Press. (2014). A title.")
                                 << QStringLiteral(" https://example.org/a");
        QTest::newRow("day") << QStringLiteral("Press. (n.d.). A title.")
                             << QStringLiteral(" Retrieved May 2, 2021, from https://a.example/b");
        QTest::newRow("chinese") << QStringLiteral("新华社. (日期不详). 题名.")
                                 << QStringLiteral(" 2021年5月2日取自 https://a.example/b");
        QTest::newRow("none") << QStringLiteral("Press. (2014). A title.") << QString();
    }
    void theAddressBeginsWithTheDayOfReading()
    {
        QFETCH(QString, before);
        QFETCH(QString, address);
        QCOMPARE(text::addressStart(before + address), before.size());
    }

    void citesAsChicago_data()
    {
        addRows({
            {"times", "Makinen, Julie, Yingzhi Yang, and Alexandra Li. “‘Freedom requires order’: "
                      "China preps.” Los Angeles Times, December 15, 2015."},
            {"who", "World Health Organization. “Global vaccine safety.” January 2020. "
                    "https://www.who.int/en/."},
            {"daily", "China Daily. “Who spoke?” November 7, 2018."},
            {"history", "陈登原. 国史旧闻 [Old hearsay]. 中华书局, 2000."},
            {"fast", "萧钰. “出版业信息化迈入快车道” [Publishing goes fast]. December 19, 2001. "
                     "http://www.creader.com/19.html."},
            {"page", "“Nothing dated.” Accessed January 2, 2016. https://example.org/x."},
            {"none", "[Untitled]. N.d."},
            {"meeting", "P. A meeting. November 19–21, 2014."},
            {"weeks", "P. Weeks. November 2014–January 2015."},
            {"open", "P. “Opened.” 2014–present."},
            {"unsure", "Xi Jinping. “Unsure.” P, [2014?]."},
            {"about", "Sartre, Jean-Paul, and Simone de Beauvoir. “He said ‘yes.’” P, ca. 1950."},
            {"spring", "Apple and Google. “Seasons.” P, Summer 2014."},
            {"words", "Acme Inc. Words. some day."},
        });
    }
    void citesAsChicago()
    {
        QTEST(reference(CitationStyle::Chicago, QTest::currentDataTag()), "words");
    }

    void citesAsTheChineseStandard_data()
    {
        addRows({
            {"times", "MAKINEN J, YANG Y, LI A. 'Freedom requires order': China preps[N]. "
                      "Los Angeles Times, 2015-12-15."},
            {"who", "Global vaccine safety[EB/OL]. World Health Organization, 2020(2020-01). "
                    "https://www.who.int/en/"},
            {"history", "陈登原. 国史旧闻[M]. [出版地不详]: 中华书局, 2000."},
            {"people", "谢希德, 王某, 李某, 等. 创造学习的新思路[N]. 人民日报, 1998-12-25."},
            {"fast", "萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. "
                     "http://www.creader.com/19.html"},
            {"page", "Nothing dated[EB/OL]. [2016-01-02]. https://example.org/x"},
            {"none", "[Untitled][Z]. [S.l.: s.n.], [s.a.]."},
            {"meeting", "A meeting[R]. [S.l.]: P, 2014."},
            {"weeks", "Weeks[R]. [S.l.]: P, 2014-2015."},
            {"unsure", "XI Jinping. Unsure[D]. [S.l.]: P, [2014?]."},
            {"about", "SARTRE J-P, BEAUVOIR S de. He said \"yes\"[Z]. [S.l.]: P, [1950]."},
            {"open", "Opened[DS]. [S.l.]: P, 2014-."},
        });
    }
    void citesAsTheChineseStandard()
    {
        const char* key = QTest::currentDataTag();
        QTEST(reference(CitationStyle::GbT7714, key), "words");
        // The words are the source's, whoever reads them.
        if (qstrcmp(key, "none") != 0)
            QTEST(reference(CitationStyle::GbT7714, key, NameLanguage::Chinese), "words");
    }

    void theSpeechDecidesTheWords()
    {
        QCOMPARE(reference(CitationStyle::Apa, "page", NameLanguage::Chinese),
                 expected("Nothing dated. (日期不详). 2016年1月2日取自 https://example.org/x"));
        QCOMPARE(reference(CitationStyle::Apa, "history", NameLanguage::Chinese),
                 u"陈登原. (2000). 国史旧闻. 中华书局."_s);
        QCOMPARE(reference(CitationStyle::Chicago, "times", NameLanguage::Chinese),
                 u"Makinen, Julie, Yingzhi Yang 和 Alexandra Li. “‘Freedom requires order’: China "
                 u"preps.” Los Angeles Times, 2015年12月15日."_s);
        QCOMPARE(reference(CitationStyle::GbT7714, "none", NameLanguage::Chinese),
                 u"[无题名][Z]. [出版地不详: 出版者不详], [日期不详]."_s);
        QCOMPARE(reference(CitationStyle::Apa, "history", NameLanguage::Both),
                 u"陈登原. (2000). 国史旧闻 [Old hearsay]. 中华书局."_s);
    }

    void bendsQuotationMarks_data()
    {
        QTest::addColumn<QString>("apa");
        QTest::addColumn<QString>("chicago");
        const auto row = [](const char* title, const char* apa, const char* chicago) {
            QTest::newRow(title) << QString::fromUtf8(apa) << QString::fromUtf8(chicago);
        };
        row("The 'world's first' A.I.", "The “world’s first” A.I.", "“The ‘world’s first’ A.I.”");
        row("Cyber 'arms race'", "Cyber “arms race.”", "“Cyber ‘arms race.’”");
        row("China's \"open\" net", "China’s “open” net.", "“China’s ‘open’ net.”");
        row("The students'", "The students’.", "“The students’.”");
        row("“Why?”", "“Why?”", "“‘Why?’”");
        row("U.S.A.", "U.S.A.", "“U.S.A.”");
        row("Wait...", "Wait...", "“Wait...”");
    }
    void bendsQuotationMarks()
    {
        dataset::Source source;
        source.title = {{"en", QTest::currentDataTag()}};
        source.language = "en";
        const text::Speech speech{data(), NameLanguage::English};
        QString apa = text::referenceIn(CitationStyle::Apa, speech, source, {});
        QString chicago = text::referenceIn(CitationStyle::Chicago, speech, source, {});
        QTEST(apa.replace(u" (n.d.)."_s, QString()), "apa");
        QTEST(chicago.replace(u" N.d."_s, QString()), "chicago");
    }

    void countsAuthorsByTheRuleOfTheStyle_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<int>("authors");
        QTest::addColumn<int>("named");
        QTest::addColumn<QString>("others");
        const auto row = [](const char* name, CitationStyle style, int authors, int named,
                            const char* others) {
            QTest::newRow(name) << static_cast<int>(style) << authors << named
                                << QString::fromUtf8(others);
        };
        row("APA: twenty", CitationStyle::Apa, 20, 20, ", & Zed, A.");
        row("APA: more", CitationStyle::Apa, 21, 20, "Zed, A., . . . Zed, A.");
        row("APA: many", CitationStyle::Apa, 10'000, 20, "Zed, A., . . . Zed, A.");
        row("Chicago: ten", CitationStyle::Chicago, 10, 10, ", and Ann Zed.");
        row("Chicago: many", CitationStyle::Chicago, 10'000, 7, "Ann Zed, et al. ");
        row("GB/T: three", CitationStyle::GbT7714, 3, 3, "ZED A, ZED A. ");
        row("GB/T: many", CitationStyle::GbT7714, 10'000, 3, "ZED A, et al. ");
    }
    void countsAuthorsByTheRuleOfTheStyle()
    {
        QFETCH(int, style);
        QFETCH(int, authors);
        QFETCH(QString, others);
        dataset::Source source;
        source.title = {{"en", "T"}};
        source.language = "en";
        source.authors.assign(static_cast<std::size_t>(authors), "Ann Zed");
        const QString entry = text::referenceIn(static_cast<CitationStyle>(style),
                                                {data(), NameLanguage::English}, source, {});
        QVERIFY2(entry.contains(others), qPrintable(entry));
        const auto named = static_cast<int>(entry.count(u"zed"_s, Qt::CaseInsensitive));
        QTEST(named, "named");
    }

    void neverDoublesAMark()
    {
        for (const QString& code : text::citationStyleCodes())
            for (const NameLanguage language :
                 {NameLanguage::English, NameLanguage::Chinese, NameLanguage::Both})
                for (const base::SourceId id : data().sources()) {
                    CitationStyle style{};
                    QVERIFY(text::readCitationStyle(code, style));
                    const QString entry =
                        text::referenceIn(style, {data(), language}, *data().source(id));
                    static const QRegularExpression doubled(
                        u"(?<! \\.)(?<!\\.)\\.\\.(?!\\.)|,,|\\?\\.|!\\.|。\\.|  |\\(\\)|\n"_s);
                    QVERIFY2(!doubled.match(entry).hasMatch(), qPrintable(entry));
                    QVERIFY2(!entry.contains(u"javascript"_s), qPrintable(entry));
                }
    }

    void writesMarkdown()
    {
        const QString list =
            text::sourcesAsMarkdown(CitationStyle::Chicago, {data(), NameLanguage::English},
                                    dataset::readingsOf(data(), data().claims()));
        QCOMPARE(
            list.split(u'\n'),
            (QStringList{
                expected("1. World Health Organization. “Global vaccine safety.” January 2020. "
                         "<https://www.who.int/en/>."),
                expected("2. 萧钰. “出版业信息化迈入快车道” \\[Publishing goes fast\\]. "
                         "December 19, 2001. <http://www.creader.com/19.html>."),
                expected("3. “Nothing dated.” Accessed January 2, 2016. "
                         "<https://example.org/x>."),
                expected("4. \\# P. \\<script\\>\\[U+202E\\]} \\\\ \\*x\\*\\_\\[a\\](b)! 44 BC."),
                QString()}));
        QCOMPARE(text::sourcesAsMarkdown(CitationStyle::Apa, {data(), NameLanguage::English}, {}),
                 QString());
    }

    void escapesMarkdown_data()
    {
        QTest::addColumn<QString>("escaped");
        const auto row = [](const char* text, const char* escaped) {
            QTest::newRow(text) << QString::fromUtf8(escaped);
        };
        row("plain, (text) 1. - # +", "plain, (text) 1. - # +");
        row("# heading", "\\# heading");
        row("- list", "\\- list");
        row("2014. A year", "2014\\. A year");
        row("2014) A year", "2014\\) A year");
        row("> quote", "\\> quote");
        row("a | b ~c~ $d$ e^f @g", "a \\| b \\~c\\~ \\$d\\$ e\\^f \\@g");
        row("&lt; `x`", "\\&lt; \\`x\\`");
        row("---", "\\---");
    }
    void escapesMarkdown()
    {
        QTEST(text::markdownText(QString::fromUtf8(QTest::currentDataTag())), "escaped");
    }
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "reference_test.moc"
