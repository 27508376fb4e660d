// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/citations.h"

#include "app/text/prose.h"
#include "model/formats/formats.h"

#include <QtTest>

using namespace knotary;
using namespace Qt::StringLiterals;
using text::NameLanguage;

namespace
{

// A slash is escaped because moc takes two of them for a comment, even in here.
constexpr const char* written = R"(knotary: 1
dataset: {title: {en: Citing}}
kinds: [{id: body, label: {en: Body, zh: 机构}}]
properties:
  - {id: seat, label: {en: has its seat in, zh: 总部设于}, value: entity, single: true}
  - {id: theme, label: {en: has the theme, zh: 主题为}, value: text}
  - {id: founded, label: {en: founded, zh: 发起}, value: entity}
sources:
  - {id: daily, title: {en: "China looks on", zh: 中国展望}, publisher: China Daily, date: "2018-11-07", url: "https:/\/example.org/a?b=1&c=2"}
  - {id: times, title: {en: Preps}, publisher: Los Angeles Times, author: [Julie Makinen, Yingzhi Yang, Alexandra Li], date: "2015-12-15", locatedBy: page}
  - {id: plain, title: {en: "A note"}, date: "some day", locatedBy: slide}
  - {id: copy, title: {en: "A copy"}, publisher: Press, date: "2014-11/2014-12"}
entities:
  - {id: wic, kind: body, names: {en: World Internet Conference, zh: 世界互联网大会}}
  - {id: gsma, kind: body, names: {en: GSMA, zh: GSMA}}
  - {id: beijing, kind: body, names: {en: Beijing, zh: 北京}}
  - {id: wuzhen, kind: body, names: {en: Wuzhen, zh: 乌镇}}
claims:
  - {id: c1, subject: gsma, property: founded, object: wic, when: "2022-07-12", evidence: [{source: daily, locator: "14"}, {source: times, locator: "3-5"}]}
  - {id: c2, subject: wic, property: seat, object: beijing, evidence: [{source: daily, locator: "14"}]}
  - {id: c3, subject: wic, property: seat, object: wuzhen, standing: inferred, inferredFrom: [c1], evidence: [{source: times}, {source: plain}]}
  - {id: c4, subject: wic, property: theme, value: "Joining hands"}
  - {id: c5, subject: gsma, property: founded, object: beijing, evidence: [{source: daily}, {source: plain, locator: "2", stance: denies}, {source: copy, stance: questions}]}
  - {id: c6, subject: gsma, property: founded, object: wuzhen, standing: inferred, inferredFrom: [c1]}
  - {id: c7, subject: wic, property: founded, object: gsma, evidence: [{source: copy, locator: "1", stance: reports, via: times, sameTextAs: daily, accessed: "2016-01-02"}]}
)";

/// Reads the data once; a mistake in them shows in every test.
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

QString footnoteOf(const char* claim, std::size_t place, NameLanguage language)
{
    const dataset::Claim& record = *data().claim(*data().findClaim(claim));
    return text::footnote({data(), language}, record.evidence.at(place));
}

std::vector<base::ClaimId> claims(const QString& keys)
{
    std::vector<base::ClaimId> found;
    for (const QString& key : keys.split(u' ', Qt::SkipEmptyParts))
        found.push_back(data().findClaim(key.toStdString()).value_or(base::ClaimId{}));
    return found;
}

QString proseOf(const char* keys, NameLanguage language)
{
    return text::prose({data(), language}, claims(QLatin1String(keys)));
}

} // namespace

class CitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFootnotes_data();
    void writesFootnotes();
    void addressesCannotHideAnything();
    void saysStatements_data();
    void saysStatements();
    void dayMonthAndYearHaveTheirPrepositions_data();
    void dayMonthAndYearHaveTheirPrepositions();
    void severalDatesShareOnePrepositionOrNone();
    void numbersFootnotesOnce();
    void writesProse_data();
    void writesProse();
    void saysWhoDoubts();
    void listsFootnotesWithoutSentences();
    void saysNothingOfNothing();
};

void CitationsTest::writesFootnotes_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("paragraph and address")
        << u"c1"_s << 0
        << u"China Daily, “China looks on”, 7 November 2018, para.\u00A014. "
           u"https://example.org/a?b=1&c=2"_s
        << u"China Daily：《中国展望》，2018年11月7日，第14段。https://example.org/a?b=1&c=2"_s;
    QTest::newRow("authors and pages")
        << u"c1"_s << 1
        << u"Julie Makinen, Yingzhi Yang and Alexandra Li, “Preps”, Los Angeles Times, 15 December "
           u"2015, pp.\u00A03–5."_s
        << u"Julie Makinen、Yingzhi Yang、Alexandra Li：《Preps》，Los Angeles "
           u"Times，2015年12月15日，第3–5页。"_s;
    QTest::newRow("no publisher, no date, an unknown unit, a stance")
        << u"c5"_s << 1 << u"“A note”, some day, slide 2 (denies it)."_s
        << u"《A note》，some day，slide 2（否认此说）。"_s;
    QTest::newRow("via, same text, accessed")
        << u"c7"_s << 0
        << u"Press, “A copy”, from November 2014 to December 2014, para.\u00A01, citing Julie "
           u"Makinen, Yingzhi Yang and Alexandra Li, “Preps”, Los Angeles Times, 15 December 2015, "
           u"same text as China Daily, “China looks on”, 7 November 2018, accessed 2 January 2016 "
           u"(reports it)."_s
        << u"Press：《A copy》，2014年11月至2014年12月，第1段，转引自Julie Makinen、Yingzhi "
           u"Yang、Alexandra Li：《Preps》，Los Angeles Times，2015年12月15日，与China "
           u"Daily：《中国展望》，2018年11月7日文字相同，2016年1月2日查阅（转述）。"_s;
}

void CitationsTest::writesFootnotes()
{
    QFETCH(QString, claim);
    QFETCH(int, place);
    const QByteArray key = claim.toLatin1();
    const auto index = static_cast<std::size_t>(place);
    QTEST(footnoteOf(key, index, NameLanguage::English), "english");
    QTEST(footnoteOf(key, index, NameLanguage::Chinese), "chinese");
}

void CitationsTest::addressesCannotHideAnything()
{
    dataset::Dataset set;
    dataset::Source source;
    source.key = "s";
    source.title = {{"en", "a\u202Eb"}};
    source.url = "https://ex\u0430mple.org/\u202Egpj.exe";
    const base::SourceId id = set.add(std::move(source));
    const QString note =
        text::footnote({set, NameLanguage::English}, dataset::Evidence{id, {}, {}, {}, {}, {}});
    QVERIFY2(note.startsWith(u"“a[U+202E]b”. https://xn--"_s), qPrintable(note));
    QVERIFY2(!note.contains(QChar(0x202E)), qPrintable(note));
}

void CitationsTest::saysStatements_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("with a date") << u"c1"_s
                                 << u"GSMA founded World Internet Conference (12 July 2022)"_s
                                 << u"GSMA 发起世界互联网大会（2022年7月12日）"_s;
    QTest::newRow("inferred") << u"c3"_s
                              << u"World Internet Conference has its seat in Wuzhen (inferred)"_s
                              << u"世界互联网大会总部设于乌镇（推断）"_s;
    QTest::newRow("a text, no source")
        << u"c4"_s << u"World Internet Conference has the theme “Joining hands” (no source)"_s
        << u"世界互联网大会主题为“Joining hands”（无来源）"_s;
}

void CitationsTest::saysStatements()
{
    QFETCH(QString, claim);
    const dataset::Claim& record = *data().claim(*data().findClaim(claim.toStdString()));
    QTEST(text::statement({data(), NameLanguage::English}, record), "english");
    QTEST(text::statement({data(), NameLanguage::Chinese}, record), "chinese");
    const QString both = text::statement({data(), NameLanguage::Both}, record);
    QVERIFY2(both.contains(u"世界互联网大会"_s) && both.contains(u"World Internet"_s),
             qPrintable(both));
}

void CitationsTest::dayMonthAndYearHaveTheirPrepositions_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("written");
    QTest::newRow("day") << QStringLiteral("2014-11-19")
                         << QStringLiteral("was held on 19 November 2014");
    QTest::newRow("month") << QStringLiteral("2014-11")
                           << QStringLiteral("was held in November 2014");
    QTest::newRow("year") << QStringLiteral("2014") << QStringLiteral("was held in 2014");
    QTest::newRow("days of a month") << QStringLiteral("2019-10-20/2019-10-21")
                                     << QStringLiteral("was held on 20–21 October 2019");
    QTest::newRow("years") << QStringLiteral("2014/2016")
                           << QStringLiteral("was held from 2014 to 2016");
    QTest::newRow("open end") << QStringLiteral("2014-11-19/..")
                              << QStringLiteral("was held since 19 November 2014");
    QTest::newRow("open beginning")
        << QStringLiteral("../2014") << QStringLiteral("was held until 2014");
    QTest::newRow("a day of a month")
        << QStringLiteral("2014-11-XX") << QStringLiteral("was held on a day in November 2014");
    QTest::newRow("about") << QStringLiteral("2014~") << QStringLiteral("was held about 2014");
}

void CitationsTest::dayMonthAndYearHaveTheirPrepositions()
{
    QFETCH(QString, date);
    QFETCH(QString, written);
    const QString yaml =
        QStringLiteral("knotary: 1\nproperties: [{id: held, label: {en: was held on, zh: 举办于},"
                       " value: date}]\nentities: [{id: wic, kind: conference, names: {en: WIC}}]\n"
                       "claims: [{id: c, subject: wic, property: held, value: {date: \"%1\"}}]\n")
            .arg(date);
    const auto read =
        formats::findFormat("yaml")->read(yaml.toStdString(), "dates.yaml", {}, base::Control());
    const dataset::Claim& claim = *read.dataset->claim(*read.dataset->findClaim("c"));
    QCOMPARE(text::piecesOf({*read.dataset, NameLanguage::English}, claim).property + u' ' +
                 text::valueText({*read.dataset, NameLanguage::English}, claim.value),
             written);
    const QString both = text::piecesOf({*read.dataset, NameLanguage::Both}, claim).property;
    const QString english = text::piecesOf({*read.dataset, NameLanguage::English}, claim).property;
    QCOMPARE(both, english + QStringLiteral(" / 举办于"));
    QVERIFY(text::statement({*read.dataset, NameLanguage::Chinese}, claim)
                .contains(QStringLiteral("举办于")));
}

void CitationsTest::severalDatesShareOnePrepositionOrNone()
{
    const auto read = formats::findFormat("yaml")->read(
        "knotary: 1\nproperties: [{id: held, label: {en: was held on}, value: date}]\n"
        "entities: [{id: wic, kind: conference, names: {en: WIC}}]\nclaims:\n"
        "  - {id: a, subject: wic, property: held, value: {date: \"2014\"}}\n"
        "  - {id: b, subject: wic, property: held, value: {date: \"2015-12\"}}\n"
        "  - {id: c, subject: wic, property: held, value: {date: \"2015-12-16\"}}\n",
        "dates.yaml", {}, base::Control());
    const dataset::Dataset& dates = *read.dataset;
    const auto labelOf = [&](std::initializer_list<const char*> keys) {
        std::vector<base::ClaimId> ids;
        for (const char* key : keys)
            ids.push_back(*dates.findClaim(key));
        return text::labelBefore({dates, NameLanguage::English},
                                 dates.claim(*dates.findClaim("a"))->property, ids);
    };
    QCOMPARE(labelOf({"a", "b"}), QStringLiteral("was held in"));
    QCOMPARE(labelOf({"a", "c"}), QStringLiteral("was held"));
    QCOMPARE(labelOf({"c"}), QStringLiteral("was held on"));
    QCOMPARE(labelOf({}), QStringLiteral("was held on"));
}

void CitationsTest::numbersFootnotesOnce()
{
    const text::FootnotedText whole =
        text::withFootnotes({data(), NameLanguage::English}, claims(u"c2 c1 c6 gone"_s));
    QCOMPARE(whole.sentences.size(), std::size_t{3});
    QCOMPARE(whole.sentences[0].footnotes, std::vector<std::size_t>{1});
    QCOMPARE(whole.sentences[1].footnotes, (std::vector<std::size_t>{1, 2}));
    QCOMPARE(whole.sentences[2].footnotes, (std::vector<std::size_t>{1, 2})); // of its premise
    QCOMPARE(whole.footnotes.size(), 2);
    const QStringList lines = whole.plain().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[1], u"GSMA founded World Internet Conference (12 July 2022).[1][2]"_s);
    QCOMPARE(lines[3], QString());
    QVERIFY(lines[4].startsWith(u"[1] China Daily, "_s));
}

void CitationsTest::writesProse_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("one") << u"c1"_s
                         << u"GSMA founded World Internet Conference (12 July 2022).[1][2]"_s
                         << u"GSMA 发起世界互联网大会（2022年7月12日）[1][2]。"_s;
    QTest::newRow("a conflict, though only one side was asked for")
        << u"c2"_s
        << u"One source says that World Internet Conference has its seat in Beijing[1]; two "
           u"others say that World Internet Conference has its seat in Wuzhen (inferred)[2][3]."_s
        << u"一个来源称：世界互联网大会总部设于北京[1]；另有两个来源称：世界互联网大会总部设于乌镇"
           u"（推断）[2][3]。"_s;
    QTest::newRow("no source at all")
        << u"c4"_s << u"World Internet Conference has the theme “Joining hands” (no source)."_s
        << u"世界互联网大会主题为“Joining hands”（无来源）。"_s;
}

void CitationsTest::writesProse()
{
    QFETCH(QString, claims);
    const QByteArray keys = claims.toLatin1();
    QTEST(proseOf(keys, NameLanguage::English).section(u'\n', 0, 0), "english");
    QTEST(proseOf(keys, NameLanguage::Chinese).section(u'\n', 0, 0), "chinese");
}

void CitationsTest::saysWhoDoubts()
{
    const QString english = proseOf("c5", NameLanguage::English);
    QCOMPARE(english.section(u'\n', 0, 0), u"GSMA founded Beijing.[1] One source denies this.[2] "
                                           u"One source questions this.[3]"_s);
    QCOMPARE(english.count(u'\n'), 4);
    QCOMPARE(proseOf("c5", NameLanguage::Chinese).section(u'\n', 0, 0),
             u"GSMA 发起北京[1]。一个来源否认此说[2]。一个来源质疑此说[3]。"_s);
}

void CitationsTest::listsFootnotesWithoutSentences()
{
    const QStringList notes =
        text::footnotesOf({data(), NameLanguage::English}, claims(u"c1 c2 c4"_s));
    QCOMPARE(notes.size(), 2); // c2 rests on a place of c1
    QVERIFY(notes[0].startsWith(u"China Daily"_s));
}

void CitationsTest::saysNothingOfNothing()
{
    QCOMPARE(proseOf("", NameLanguage::English), QString());
    QCOMPARE(proseOf("gone", NameLanguage::English), QString());
    QCOMPARE(text::withFootnotes({data(), NameLanguage::English}, {}).plain(), QString());
}

QTEST_GUILESS_MAIN(CitationsTest)
#include "citations_test.moc"
