// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/graphfigure.h"
#include "tests/support/datasetfrom.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <clocale>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace knotary;
using figures::FileType;

class GraphFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheTypeByTheEnding();
    void writesPngOfTheRightSize();
    void refusesHugePng();
    void writesWellFormedSvg();
    void keepsMarkupLiteralInSvg();
    void saysTheTimeAndHowFarAboutReaches();
    void namesRealFontFamilies();
    void pdfHoldsTheNamesAsText();
    void pdfHasTitleAndLanguageButNoDate();
    void pdfIsSound();
    void writesTheSameBytesEverywhere_data();
    void writesTheSameBytesEverywhere();
    void cutsNothingOffAtTheEdge_data();
    void cutsNothingOffAtTheEdge();
};

namespace
{

struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;

    World()
    {
        data = support::datasetFrom(
            "a:person \"Li Wei\" zh\"李伟\"\nb:place \"Wuzhen\" zh\"乌镇\"\n"
            "c:meeting \"World Internet Conference\" zh\"世界互联网大会\"\n"
            "a -visits-> b [s0 1]\nc -in-> b [s0 1] [s1 2]\na -at-> c standing=inferred\n"
            "b -of-> b standing=announced [s0 3]");
        dataset::Entity hostile;
        hostile.key = "h";
        hostile.kind = data.entity(data.entities().front())->kind;
        hostile.names = {{"en", "A <b>& \"B\""}, {"zh", "A <b>& \"B\""}};
        data.add(hostile);
        projection = query::project(graph::buildSnapshot(data), data, {});
        positions = {{0, 0}, {260, 30}, {120, 190}, {-150, 120}};
    }

    [[nodiscard]] figures::Figure figure(scene::Theme theme = scene::Theme::Print,
                                         QSizeF millimetres = {170, 110}) const
    {
        return figures::graphFigure({.dataset = data,
                                     .projection = projection,
                                     .positions = positions,
                                     .theme = theme,
                                     .language = text::NameLanguage::Both,
                                     .attention = {},
                                     .title = u"Who <met> whom & \"where\" 谁"_qs,
                                     .millimetres = millimetres,
                                     .dpi = 150});
    }
};

QString textOfSvg(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    return reader.hasError() ? QString() : text;
}

/// What a program prints about a file with these bytes; nothing where it is not installed.
QString told(const QString& program, const QStringList& options, const QByteArray& bytes,
             const QStringList& after = {})
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QTemporaryDir folder;
    QFile file(folder.filePath(u"figure.pdf"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, options + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void GraphFigureTest::choosesTheTypeByTheEnding()
{
    QCOMPARE(figures::fileTypeOf(u"a.b.PNG"_qs), FileType::Png);
    QCOMPARE(figures::fileTypeOf(u"g.svg"_qs), FileType::Svg);
    QCOMPARE(figures::fileTypeOf(u"g.pdf"_qs), FileType::Pdf);
    QVERIFY(!figures::fileTypeOf(u"pdf"_qs).has_value());
    QVERIFY(!figures::fileTypeOf(u"g.jpeg"_qs).has_value());
}

void GraphFigureTest::writesPngOfTheRightSize()
{
    const World world;
    const QImage image = QImage::fromData(figures::render(world.figure(), FileType::Png), "PNG");
    QCOMPARE(image.size(), QSize(1004, 650));
    QCOMPARE(image.dotsPerMeterX(), 5906);
    QCOMPARE(image.text(u"Title"_qs), world.figure().title);
    QCOMPARE(image.pixelColor(1, 1), scene::paletteOf(scene::Theme::Print).ground);
}

void GraphFigureTest::refusesHugePng()
{
    const World world;
    figures::Figure figure = world.figure();
    figure.dpi = 5000;
    QVERIFY(figures::render(figure, FileType::Png).isEmpty());
    figure.millimetres = QSizeF(0, 10);
    QVERIFY(figures::render(figure, FileType::Svg).isEmpty());
}

void GraphFigureTest::writesWellFormedSvg()
{
    const World world;
    figures::Figure figure = world.figure();
    figure.description = u"bell \u0007 and <desc>"_qs;
    const QByteArray svg = figures::render(figure, FileType::Svg);
    QXmlStreamReader reader(svg);
    QStringList titles;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"svg") {
            QCOMPARE(reader.attributes().value(u"width"_qs).toString(), u"170mm"_qs);
            QVERIFY(reader.attributes().value(u"viewBox"_qs).startsWith(u"0 0 642.5"_qs));
        } else if (reader.name() == u"title" || reader.name() == u"desc") {
            titles << reader.readElementText();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    // Those of nodes and relations follow.
    QCOMPARE(titles.mid(0, 2),
             (QStringList{u"Who <met> whom & \"where\" 谁"_qs, u"bell \uFFFD and <desc>"_qs}));
}

void GraphFigureTest::keepsMarkupLiteralInSvg()
{
    const QString text = textOfSvg(figures::render(World().figure(), FileType::Svg));
    QVERIFY(text.contains(u"A <b>& \"B\""));
    QVERIFY(text.contains(u"Li Wei"));
    QVERIFY(text.contains(u"乌镇"));
    QVERIFY(text.contains(u"世界互联网大会"));
    QVERIFY(text.contains(u"4 entities, 4 relations"));
}

void GraphFigureTest::saysTheTimeAndHowFarAboutReaches()
{
    const dataset::Dataset data = support::datasetFrom("a:x; b:x; a -p-> b @2014~");
    const auto projection = query::project(graph::buildSnapshot(data), data, {});
    const layout::Positions positions{{0, 0}, {200, 0}};
    const auto textOf = [&](const std::optional<query::TimeWindow>& window) {
        return textOfSvg(figures::render(figures::graphFigure({.dataset = data,
                                                               .projection = projection,
                                                               .positions = positions,
                                                               .attention = {},
                                                               .window = window,
                                                               .about = {3},
                                                               .title = {}}),
                                         FileType::Svg));
    };
    const QString about = QStringLiteral("“About” reaches 3 units of the date each way");
    const QString text = textOf(query::windowOfYears({2014, 2016}));
    QVERIFY2(text.contains(QStringLiteral("2014")) && text.contains(about), qPrintable(text));
    QVERIFY(!textOf(std::nullopt).contains(about));
}

void GraphFigureTest::namesRealFontFamilies()
{
    const QString svg = QString::fromUtf8(figures::render(World().figure(), FileType::Svg));
    static const QRegularExpression family(u"font-family=\"([^\"]*)\""_qs);
    int count = 0;
    for (auto match = family.globalMatch(svg); match.hasNext(); ++count)
        QVERIFY(match.next().captured(1).endsWith(u", sans-serif"));
    QVERIFY(count > 0);
}

void GraphFigureTest::pdfHoldsTheNamesAsText()
{
    const QString text = told(u"pdftotext"_qs, {u"-layout"_qs},
                              figures::render(World().figure(), FileType::Pdf), {u"-"_qs});
    if (text.isEmpty())
        QSKIP("pdftotext (package poppler-utils) is not installed");
    QVERIFY(text.contains(u"A <b>& \"B\""));
    QVERIFY(text.contains(u"Li Wei"));
    QVERIFY(text.contains(u"乌镇"));
    QVERIFY(text.contains(u"世界互联网大会"));
}

void GraphFigureTest::pdfHasTitleAndLanguageButNoDate()
{
    const QByteArray pdf = figures::render(World().figure(), FileType::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.endsWith("%%EOF\n"));
    QVERIFY(!pdf.contains("/CreationDate"));
    QVERIFY(pdf.contains("/Lang (en)"));
    QVERIFY(pdf.contains("/Title <FEFF00570068006F"));
    QVERIFY(pdf.contains("/FontFile2"));
}

void GraphFigureTest::pdfIsSound()
{
    // Poppler rebuilds a broken cross-reference table, and says so.
    const QString told =
        ::told(u"pdfinfo"_qs, {}, figures::render(World().figure(), FileType::Pdf));
    if (told.isEmpty())
        QSKIP("pdfinfo (package poppler-utils) is not installed");
    QVERIFY2(!told.contains(u"rror") && !told.contains(u"arning"), qPrintable(told));
    QVERIFY(told.contains(u"Who <met> whom & \"where\" 谁"));
    QVERIFY(told.contains(u"482 x 312"));
}

void GraphFigureTest::writesTheSameBytesEverywhere_data()
{
    QTest::addColumn<FileType>("type");
    QTest::newRow("png") << FileType::Png;
    QTest::newRow("svg") << FileType::Svg;
    QTest::newRow("pdf") << FileType::Pdf;
}

void GraphFigureTest::writesTheSameBytesEverywhere()
{
    QFETCH(FileType, type);
    const World world;
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "UTC");
    tzset();
    const QByteArray first = figures::render(world.figure(), type);
    QVERIFY(!first.isEmpty());
    QTest::qSleep(1100); // a stamp of seconds would differ
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const char* before = std::setlocale(LC_ALL, nullptr);
    const std::string locale = before != nullptr ? before : "C";
    std::setlocale(LC_ALL, "C");
    const QByteArray second = figures::render(world.figure(), type);
    std::setlocale(LC_ALL, locale.c_str());
    QLocale::setDefault(QLocale::c());
    if (zone.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    tzset();
    QVERIFY(first == second);
}

void GraphFigureTest::cutsNothingOffAtTheEdge_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    QTest::newRow("report") << QSizeF(170, 110);
    QTest::newRow("column") << QSizeF(85, 120);
    QTest::newRow("poster") << QSizeF(420, 297);
    QTest::newRow("strip") << QSizeF(170, 55);
}

void GraphFigureTest::cutsNothingOffAtTheEdge()
{
    QFETCH(QSizeF, millimetres);
    const World world;
    for (const scene::Theme theme : {scene::Theme::Print, scene::Theme::Dark}) {
        const QImage image = QImage::fromData(
            figures::render(world.figure(theme, millimetres), FileType::Png), "PNG");
        const QColor ground = scene::paletteOf(theme).ground;
        QVERIFY(!image.isNull());
        const int margin = image.width() / 200 + 6;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isEdge = x < margin || y < margin || x >= image.width() - margin ||
                                    y >= image.height() - margin;
                if (isEdge)
                    QCOMPARE(image.pixelColor(x, y), ground);
            }
        }
    }
}

QTEST_MAIN(GraphFigureTest)
#include "graphfigure_test.moc"
