// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/description.h"

#include "tests/support/madefigures.h"

using namespace knotary;
using report::DescriptionForm;
using report::View;

class DescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfANetwork();
    void tellsOfPaths();
    void countsOverTime();
    void escapesForMarkdown();
    void goesIntoFiles();
    void tellsOfNothing();
};

namespace
{

constexpr const char* small =
    "source s1; source s2; a:person \"Ann\"; b:person \"Bob\"; c:town \"Cee\";"
    "a -in-> c @2014 [s1 1] [s2 1]; b -in-> c @2016 [s1 2]; c -likes-> c; d:town \"Dee\"";

QString descriptionFor(report::FigureRequest request, const support::SharedData& data,
                       DescriptionForm form = DescriptionForm::Plain)
{
    request.title = u"Towns"_qs;
    return report::descriptionOf(*support::made(request, data), form);
}

} // namespace

void DescriptionTest::tellsOfANetwork()
{
    const QString text = descriptionFor({}, support::dataFrom(small));
    QVERIFY(text.startsWith(u"Towns\n\nNetwork of 4 entities and 3 relations"));
    const qsizetype entities = text.indexOf(u"Entities and their relations\n\nCee (town, ");
    QVERIFY2(entities > 0, qPrintable(text));
    for (const QString& line : {u"- person: 2\n"_qs, u"- town: 2\n"_qs, u"- Relations: 3\n"_qs,
                                u"- Ann in Cee (2014).[1][2]\n"_qs, u"- Bob in Cee (2016).[3]\n"_qs,
                                u"- Cee likes Cee (no source).\n"_qs,
                                u"Dee (town, 0 relations)\n"_qs, u"Sources\n\n[1] "_qs})
        QVERIFY2(text.contains(line), qPrintable(line + text));
    QCOMPARE(text.count(u"Cee likes Cee"), 1); // once, though it is both ends
    QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"));
}

void DescriptionTest::tellsOfPaths()
{
    const support::SharedData data = support::dataFrom(small);
    report::FigureRequest request;
    request.view = View::Path;
    request.from = *data->findEntity("a");
    request.to = *data->findEntity("b");
    const QString text = descriptionFor(request, data);
    QVERIFY2(text.contains(u"Paths\n\n- "), qPrintable(text));
    QVERIFY(text.contains(u"It leads through Cee."));
    QVERIFY(text.indexOf(u"Ann in Cee") < text.indexOf(u"Bob in Cee"));
}

void DescriptionTest::countsOverTime()
{
    report::FigureRequest request;
    request.view = View::Multiples;
    const QString text = descriptionFor(request, support::dataFrom(small));
    QVERIFY2(text.contains(u"Over time\n\n- 2014: 2\n- 2015: 0\n- 2016: 2\n"), qPrintable(text));
    QVERIFY(text.contains(u"The most, 2 relations, are in 2014 and in 2016."));
}

void DescriptionTest::escapesForMarkdown()
{
    const support::SharedData data = support::dataFrom("a:x \"<b>*A* [x](y)</b>\"");
    const QString markdown = descriptionFor({}, data, DescriptionForm::Markdown);
    QVERIFY(markdown.startsWith(u"# Towns\n\n"));
    QVERIFY2(markdown.contains(u"\\<b\\>\\*A\\* \\[x\\](y)\\</b\\>"), qPrintable(markdown));
    QVERIFY(descriptionFor({}, data).contains(u"<b>*A* [x](y)</b>"));
}

void DescriptionTest::goesIntoFiles()
{
    const auto made = support::made({}, support::dataFrom(small));
    QCOMPARE(figures::fileTypeOf(u"a/B.TXT"_qs), figures::FileType::Text);
    QCOMPARE(figures::fileTypeOf(u"b.md"_qs), figures::FileType::Markdown);
    QCOMPARE(report::bytesOf(*made, figures::FileType::Text),
             report::descriptionOf(*made).toUtf8());
    QVERIFY(report::bytesOf(*made, figures::FileType::Markdown).startsWith("# "));
}

void DescriptionTest::tellsOfNothing()
{
    const QString text = descriptionFor({}, support::dataFrom(""));
    QVERIFY(text.startsWith(u"Towns\n\nNetwork of 0 entities and 0 relations."));
    QVERIFY(!text.contains(u"Sources"));
}

QTEST_MAIN(DescriptionTest)
#include "description_test.moc"
