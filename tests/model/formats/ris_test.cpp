// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each line is read back by the grammar of RIS: two letters or digits, two blanks, a hyphen, a
// blank, a value.

#include "model/formats/ris.h"

#include "model/formats/formats.h"

#include <QRegularExpression>
#include <QTest>

using namespace knotary;
using namespace Qt::StringLiterals;

namespace
{

/// "TY=NEWS|ID=daily|…" of each record; empty where a line breaks the grammar.
QStringList parsed(const std::string& file)
{
    static const QRegularExpression grammar(u"^([A-Z][A-Z0-9])  - ([^\\r\\n]*)$"_s);
    QStringList records;
    QStringList fields;
    const QString text = QString::fromStdString(file);
    if (!text.isEmpty() && !text.endsWith(u"\r\n"_s))
        return {};
    for (const QString& line : text.split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = grammar.match(line);
        if (!match.hasMatch() || fields.isEmpty() != (match.captured(1) == u"TY"_s))
            return {};
        if (match.captured(1) != u"ER"_s) {
            fields += match.captured(1) + u'=' + match.captured(2);
            continue;
        }
        records += fields.join(u'|');
        fields.clear();
    }
    return fields.isEmpty() ? records : QStringList();
}

dataset::Dataset dataOf(const dataset::Source& source, const char* accessed = "")
{
    dataset::Dataset data;
    schema::Kind kind;
    kind.id = "x";
    schema::Property says;
    says.id = "says";
    dataset::Entity entity;
    entity.key = "a";
    entity.kind = data.schema.addKind(kind);
    dataset::Claim claim;
    claim.key = "c";
    claim.subject = data.add(entity);
    claim.property = data.schema.addProperty(says);
    claim.value = dataset::TextValue{"hm", {}};
    dataset::Evidence evidence;
    evidence.source = data.add(source);
    evidence.accessed = accessed;
    claim.evidence = {evidence};
    data.add(std::move(claim));
    return data;
}

QString only(const dataset::Source& source, const char* accessed = "")
{
    const dataset::Dataset data = dataOf(source, accessed);
    return parsed(formats::risOfClaims(data, data.claims())).join(u"\n"_s);
}

} // namespace

class RisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryField()
    {
        dataset::Source source;
        source.key = "daily";
        source.title = {{"zh", "中国展望"}, {"en", "China looks on"}};
        source.publisher = "China Daily";
        source.authors = {"Julie Makinen", "新华社"};
        source.date = "2018-11-07";
        source.language = "zh";
        source.kind = "新闻";
        source.url = "https://example.org/a";
        source.note = {{"en", "as printed"}};
        QCOMPARE(only(source, "2019-01"),
                 u"TY=NEWS|ID=daily|AU=Makinen, Julie|AU=新华社|TI=中国展望|T2=China Daily|PY=2018|"
                 u"DA=2018/11/07/|UR=https://example.org/a|Y2=2019/01//|LA=zh|N1=as printed"_s);
        source.kind = "report";
        source.authors.clear();
        source.url.clear();
        source.note.clear();
        QCOMPARE(only(source), u"TY=RPRT|ID=daily|TI=中国展望|PB=China Daily|PY=2018|"
                               u"DA=2018/11/07/|LA=zh"_s);
    }

    void saysDates_data()
    {
        QTest::addColumn<QString>("ris");
        const auto row = [](const char* edtf, const char* ris) {
            QTest::newRow(edtf) << QString::fromUtf8(ris);
        };
        row("2014-11-19", "2014/11/19/");
        row("2014-03", "2014/03//");
        row("0999", "0999///");
        row("2014~", "2014///2014~");
        row("2014/2016", "2014///2014/2016");
        row("some\nday", "///some day");
    }

    void saysDates()
    {
        QTEST(QString::fromStdString(formats::risDate(QTest::currentDataTag())), "ris");
    }

    void nothingBreaksALine()
    {
        dataset::Source source;
        source.key = "x\r\nER  - ";
        source.title = {{"en", "a\r\nER  - \r\nTY  - \u2028\u202E<script>\t}"}};
        source.authors = {"\n", "A\nB"};
        source.url = "javascript:alert(1)";
        QCOMPARE(only(source), u"TY=GEN|ID=x ER -|AU=A B|TI=a ER - TY - <script> }"_s.replace(
                                   u"GEN"_s, u"ELEC"_s));
    }

    void takesTenThousandAuthorsAndNone()
    {
        dataset::Source source;
        source.key = "many";
        source.authors.assign(10'000, "Ann Author");
        QCOMPARE(only(source).count(u"AU=Author, Ann"_s), 10'000);
        QCOMPARE(formats::risOfClaims({}, {}), std::string());
    }
};

QTEST_GUILESS_MAIN(RisTest)
#include "ris_test.moc"
