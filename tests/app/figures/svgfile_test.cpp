// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in an SVG file, read back as XML and as a picture.

#include "app/drawing/part.h"
#include "app/figures/figure.h"
#include "app/figures/svgtext.h"
#include "app/scene/buildscene.h"
#include "app/scene/paint.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/drawnsvg.h"
#include "tests/support/likeness.h"

#include <QFontMetricsF>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace knotary;
using figures::FileType;

class SvgFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSizeLanguageAndWhatItShows();
    void isWellFormedWhateverIsWritten();
    void keepsLinesOfTextWhole_data();
    void keepsLinesOfTextWhole();
    void putsTextsWhereTheyArePainted();
    void partsHaveIdsTitlesAndLinks();
    void idsAreUniqueNames();
    void linksLeadToTheWebOnly_data();
    void linksLeadToTheWebOnly();
    void namesWhatASceneShows();
    void keepsLayersOnlyWhereThereIsTooMuch();
    void joinsLinesOfOneLook();
    void doesNotJoinWhatShinesThrough();
    void staysTransparent();
    void holdsWhatItCarries();
    void looksAsPainted_data();
    void looksAsPainted();
    void writesTheSameBytesTwice();
    void writesShortNumbers();
};

namespace
{

figures::Figure figureOf(const std::function<void(QPainter&)>& paint)
{
    figures::Figure figure;
    figure.title = QStringLiteral("Title");
    figure.millimetres = QSizeF(100, 60);
    figure.paint = [paint](QPainter& painter, const QRectF& /*page*/) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paint(painter);
    };
    return figure;
}

QByteArray svgOf(const std::function<void(QPainter&)>& paint)
{
    return figures::render(figureOf(paint), FileType::Svg);
}

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text;       ///< of itself, not of elements within
    QStringList within; ///< names of those around
};

/// All elements in the order of their beginnings; none where the file is not well-formed.
std::vector<Element> elementsOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    std::vector<Element> elements;
    std::vector<std::size_t> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            Element element{reader.name().toString(), reader.attributes(), {}, {}};
            for (const std::size_t outer : open)
                element.within += elements[outer].name;
            open.push_back(elements.size());
            elements.push_back(element);
        } else if (reader.isCharacters() && !open.empty()) {
            elements[open.back()].text += reader.text();
        } else if (reader.isEndElement()) {
            open.pop_back();
        }
    }
    if (reader.hasError())
        qWarning("%s", qPrintable(reader.errorString()));
    return reader.hasError() ? std::vector<Element>() : elements;
}

QStringList textsOf(const QByteArray& svg, const QString& name = QStringLiteral("text"))
{
    QStringList texts;
    for (const Element& element : elementsOf(svg))
        if (element.name == name)
            texts += element.text;
    return texts;
}

QStringList idsOf(const QByteArray& svg)
{
    QStringList ids;
    for (const Element& element : elementsOf(svg))
        if (element.attributes.hasAttribute(QStringLiteral("id")))
            ids += element.attributes.value(QStringLiteral("id")).toString();
    return ids;
}

QStringList linksOf(const QByteArray& svg)
{
    QStringList links;
    for (const Element& element : elementsOf(svg))
        if (element.name == QStringLiteral("a"))
            links +=
                element.attributes
                    .value(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href"))
                    .toString();
    return links;
}

qsizetype countOf(const QByteArray& svg, const QString& name)
{
    return textsOf(svg, name).size();
}

} // namespace

void SvgFileTest::saysSizeLanguageAndWhatItShows()
{
    figures::Figure figure = figureOf([](QPainter&) {});
    figure.language = QStringLiteral("zh");
    figure.description = QStringLiteral("short");
    figure.alternatives = {{QStringLiteral("en"), QStringLiteral("A map of <who>")},
                           {QStringLiteral("zh"), QStringLiteral("关系图")}};
    const std::vector<Element> elements = elementsOf(figures::render(figure, FileType::Svg));
    QVERIFY(elements.size() > 4);
    const QXmlStreamAttributes& root = elements[0].attributes;
    QCOMPARE(root.value(QStringLiteral("width")), QStringLiteral("100mm"));
    QCOMPARE(root.value(QStringLiteral("viewBox")), QStringLiteral("0 0 377.95 226.77"));
    QCOMPARE(root.value(QStringLiteral("xml:lang")), QStringLiteral("zh"));
    QCOMPARE(root.value(QStringLiteral("role")), QStringLiteral("img"));
    QCOMPARE(root.value(QStringLiteral("aria-labelledby")), QStringLiteral("title description"));
    QCOMPARE(elements[1].text, QStringLiteral("Title"));
    QCOMPARE(elements[2].text, QStringLiteral("关系图"));
    QCOMPARE(elements[3].text, QStringLiteral("A map of <who>"));
    QCOMPARE(elements[3].attributes.value(QStringLiteral("xml:lang")), QStringLiteral("en"));
}

void SvgFileTest::isWellFormedWhateverIsWritten()
{
    const QString hostile = QStringLiteral("</text><script>alert(1)</script>&\"'\u0001\u0008]]>") +
                            QChar(0xD800) + QChar(0xFFFE);
    figures::Figure figure = figureOf([&](QPainter& painter) {
        const drawing::PartGuard part(painter, {hostile, hostile, hostile});
        painter.drawText(QPointF(10, 20), hostile);
    });
    figure.title = figure.description = figure.language = hostile;
    figure.alternatives = {{hostile, hostile}};
    figure.carried = hostile.toUtf8();
    const QByteArray svg = figures::render(figure, FileType::Svg);
    QVERIFY(!elementsOf(svg).empty());
    QCOMPARE(countOf(svg, QStringLiteral("script")), 0);
    QVERIFY(textsOf(svg).join(QString()).startsWith(QStringLiteral("</text><script>alert(1)")));
    QVERIFY(textsOf(svg).join(QString()).contains(QChar::ReplacementCharacter));
    const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (xmllint.isEmpty())
        QSKIP("xmllint (package libxml2-utils) is not installed");
    QProcess process;
    process.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("-")});
    process.write(svg);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void SvgFileTest::keepsLinesOfTextWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const QString same;
    QTest::newRow("latin") << QStringLiteral("Li Wei") << same;
    QTest::newRow("chinese") << QStringLiteral("世界互联网大会") << same;
    QTest::newRow("both") << QStringLiteral("4th WIC / 第四届世界互联网大会 (2017)") << same;
    QTest::newRow("fallback") << QStringLiteral("a ☃ b → c ≠ d ① e") << same;
    QTest::newRow("beyond 16 bits") << QStringLiteral("x 𠮷野家 y") << same;
    QTest::newRow("blanks") << QStringLiteral("  two  blanks ") << same;
    QTest::newRow("cyrillic and greek") << QStringLiteral("Ада / Αδα") << same;
    QTest::newRow("hebrew in english") << QStringLiteral("see שלום עולם here") << same;
    QTest::newRow("hebrew") << QStringLiteral("שלום עולם!")
                            << QStringLiteral("\u2067שלום עולם!\u2069");
    QTest::newRow("english in hebrew")
        << QStringLiteral("שלום Knotary עולם") << QStringLiteral("\u2067שלום Knotary עולם\u2069");
    QTest::newRow("hebrew, then english")
        << QStringLiteral("שלום Knotary") << QStringLiteral("\u2067שלום Knotary\u2069");
    QTest::newRow("english, then hebrew") << QStringLiteral("Knotary שלום") << same;
    QTest::newRow("arabic") << QStringLiteral("مؤتمر الإنترنت")
                            << QStringLiteral("\u2067مؤتمر الإنترنت\u2069");
}

void SvgFileTest::keepsLinesOfTextWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const QByteArray svg =
        svgOf([&](QPainter& painter) { painter.drawText(QPointF(10, 30), text); });
    QCOMPARE(textsOf(svg), QStringList(written.isEmpty() ? text : written));
}

void SvgFileTest::putsTextsWhereTheyArePainted()
{
    const QByteArray svg = svgOf([](QPainter& painter) {
        painter.scale(0.5, 0.5);
        painter.translate(10, 0);
        painter.setFont(scene::fontOf(20, QFont::DemiBold));
        painter.drawText(QPointF(30, 40), QStringLiteral("one"));
        painter.setPen(Qt::red);
        painter.drawText(QPointF(30, 80), QStringLiteral("two"));
        painter.rotate(-90);
        painter.drawText(QPointF(-100, 30), QStringLiteral("upwards"));
    });
    std::vector<Element> texts;
    for (const Element& element : elementsOf(svg))
        if (element.name == QStringLiteral("text"))
            texts.push_back(element);
    QCOMPARE(texts.size(), std::size_t{3});
    const auto value = [&](std::size_t text, const char* name) {
        return texts[text].attributes.value(QLatin1String(name)).toString();
    };
    QCOMPARE(value(0, "x"), QStringLiteral("20"));
    QCOMPARE(value(0, "y"), QStringLiteral("20"));
    QCOMPARE(value(0, "font-size"), QStringLiteral("10"));
    QCOMPARE(value(0, "font-weight"), QStringLiteral("600"));
    const double width =
        QFontMetricsF(scene::fontOf(20, QFont::DemiBold)).horizontalAdvance(QStringLiteral("one")) /
        2;
    QVERIFY(std::abs(value(0, "textLength").toDouble() - width) < 0.3);
    QCOMPARE(value(1, "fill"), QStringLiteral("#f00"));
    QVERIFY(value(2, "transform").startsWith(QStringLiteral("matrix(0 -0.5 0.5 0 ")));
}

void SvgFileTest::partsHaveIdsTitlesAndLinks()
{
    const QByteArray svg = svgOf([](QPainter& painter) {
        const drawing::PartGuard outer(painter, {QStringLiteral("layer"), {}, {}});
        {
            const drawing::PartGuard part(painter,
                                          {QStringLiteral("node-a"), QStringLiteral("Ada & <Bo>"),
                                           QStringLiteral("https://example.org/?a=1&b=\"")});
            painter.drawRect(QRectF(10, 10, 20, 20));
        }
        const drawing::PartGuard empty(painter, {QStringLiteral("nothing"), {}, {}});
    });
    const std::vector<Element> elements = elementsOf(svg);
    QCOMPARE(linksOf(svg), QStringList(QStringLiteral("https://example.org/?a=1&b=%22")));
    const auto rect = std::find_if(elements.rbegin(), elements.rend(), [](const Element& element) {
        return element.name == QStringLiteral("rect");
    });
    QVERIFY(rect != elements.rend());
    QCOMPARE(rect->within.join(u' '), QStringLiteral("svg g a g"));
    QCOMPARE(idsOf(svg).filter(QStringLiteral("-a")), QStringList(QStringLiteral("node-a")));
    QCOMPARE(textsOf(svg, QStringLiteral("title")).last(), QStringLiteral("Ada & <Bo>"));
    QVERIFY(!idsOf(svg).contains(QStringLiteral("nothing")));
}

void SvgFileTest::idsAreUniqueNames()
{
    const QStringList asked{QStringLiteral("a"),       QStringLiteral("a"),
                            QStringLiteral("a-2"),     QStringLiteral("2014 / x:y"),
                            QStringLiteral("title"),   QStringLiteral("\"><script>"),
                            QStringLiteral("节点-甲"), QStringLiteral("paint-1"),
                            QStringLiteral("clip-1"),  QStringLiteral("a")};
    const QByteArray svg = svgOf([&](QPainter& painter) {
        painter.setClipRect(QRectF(5, 5, 90, 40));
        for (const QString& id : asked) {
            const drawing::PartGuard part(painter, {id, {}, {}});
            painter.drawRect(QRectF(10, 10, 20, 20));
        }
    });
    const QStringList ids = idsOf(svg);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(ids.size(), asked.size() + 2); // the title of the file and the clip
    QVERIFY(ids.contains(QStringLiteral("节点-甲")));
    QVERIFY(ids.contains(QStringLiteral("_2014_x_y")));
    QVERIFY(ids.contains(QStringLiteral("a-3")));
    for (const QString& id : ids)
        QCOMPARE(figures::xmlName(id), id);
}

void SvgFileTest::linksLeadToTheWebOnly_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << QStringLiteral("https://example.org/a") << true;
    QTest::newRow("http") << QStringLiteral("HTTP://example.org") << true;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("hidden script") << QStringLiteral(" \tjava\nscript:alert(1)") << false;
    QTest::newRow("data") << QStringLiteral("data:text/html,<b>") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("no host") << QStringLiteral("https:///a") << false;
    QTest::newRow("words") << QStringLiteral("see the archive") << false;
    QTest::newRow("none") << QString() << false;
}

void SvgFileTest::linksLeadToTheWebOnly()
{
    QFETCH(QString, link);
    QFETCH(bool, isLink);
    const QByteArray svg = svgOf([&](QPainter& painter) {
        const drawing::PartGuard part(painter, {QStringLiteral("p"), {}, link});
        painter.drawRect(QRectF(10, 10, 20, 20));
    });
    QCOMPARE(linksOf(svg).size(), isLink ? 1 : 0);
    QVERIFY(idsOf(svg).contains(QStringLiteral("p")));
}

namespace
{

/// Two people, what connects them, and a source on the web for it.
struct World
{
    dataset::Dataset data;
    scene::Scene drawing;

    World()
    {
        data = support::datasetFrom("ada:person \"Ada <1>\"\nbo:person \"Bo\"\n"
                                    "property knows\nada -knows-> bo key=k1 @2014");
        dataset::Source paper;
        paper.key = "paper";
        const base::SourceId onPaper = data.add(paper);
        dataset::Source page;
        page.key = "page";
        page.url = "https://example.org/page";
        const base::SourceId onTheWeb = data.add(page);
        dataset::Claim claim = *data.claim(*data.findClaim("k1"));
        claim.key = "k2";
        claim.evidence.resize(2);
        claim.evidence[0].source = onPaper;
        claim.evidence[1].source = onTheWeb;
        data.add(claim);
        const auto projection = query::project(graph::buildSnapshot(data), data, {});
        drawing = scene::buildScene({.dataset = data,
                                     .projection = projection,
                                     .positions = {{0, 0}, {150, 40}},
                                     .theme = scene::Theme::Print,
                                     .language = text::NameLanguage::English,
                                     .attention = {},
                                     .scale = 1});
    }

    [[nodiscard]] QByteArray svg(figures::PartsKept parts) const
    {
        figures::Figure figure = figureOf([this](QPainter& painter) {
            const scene::PartNames names{data};
            painter.translate(QPointF(60, 60));
            scene::paint(painter, drawing, drawing.bounds, &names);
        });
        figure.parts = parts;
        return figures::render(figure, FileType::Svg);
    }
};

} // namespace

void SvgFileTest::namesWhatASceneShows()
{
    const QByteArray svg = World().svg(figures::PartsKept::WhereFew);
    const QStringList ids = idsOf(svg);
    for (const char* id : {"relations", "relation-k1", "relation-k2", "nodes", "node-ada",
                           "node-bo", "labels", "label-ada"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    const QStringList titles = textsOf(svg, QStringLiteral("title"));
    QCOMPARE(titles.filter(QStringLiteral("Ada <1> knows Bo (2014")).size(), 4);
    QVERIFY(titles.contains(QStringLiteral("Bo")));
    const QString page = QStringLiteral("https://example.org/page");
    QCOMPARE(linksOf(svg), QStringList({page, page})); // the line and its words
}

void SvgFileTest::keepsLayersOnlyWhereThereIsTooMuch()
{
    const QByteArray svg = World().svg(figures::PartsKept::Layers);
    QVERIFY(idsOf(svg).contains(QStringLiteral("relations")));
    QVERIFY(!idsOf(svg).contains(QStringLiteral("relation-k1")));
    QVERIFY(linksOf(svg).isEmpty());
    QVERIFY(textsOf(svg).contains(QStringLiteral("Bo")));
    QVERIFY(svg.size() < World().svg(figures::PartsKept::All).size());
}

void SvgFileTest::joinsLinesOfOneLook()
{
    const QByteArray svg = svgOf([](QPainter& painter) {
        for (int i = 0; i < 100; ++i)
            painter.drawLine(QPointF(i, 10), QPointF(2 * i, 50.25));
        painter.setPen(Qt::red);
        painter.drawLine(QPointF(0, 0), QPointF(5, 5));
    });
    QCOMPARE(countOf(svg, QStringLiteral("path")), 2);
    QVERIFY(svg.size() < 2800);
}

void SvgFileTest::doesNotJoinWhatShinesThrough()
{
    const QByteArray svg = svgOf([](QPainter& painter) {
        painter.setPen(QColor(0, 0, 0, 100));
        for (int i = 0; i < 3; ++i)
            painter.drawLine(QPointF(i, 10), QPointF(50, 10 * i));
    });
    QCOMPARE(countOf(svg, QStringLiteral("path")), 3);
    QCOMPARE(svg.count("stroke-opacity"), 1); // said on their group
}

void SvgFileTest::staysTransparent()
{
    figures::Figure figure = figureOf([](QPainter&) {});
    figure.ground = QColor(0x12, 0x34, 0x56);
    QVERIFY(figures::render(figure, FileType::Svg).contains("#123456"));
    figure.isTransparent = true;
    QVERIFY(!figures::render(figure, FileType::Svg).contains("<rect"));
}

void SvgFileTest::holdsWhatItCarries()
{
    figures::Figure figure = figureOf([](QPainter&) {});
    figure.carried = "format: knotary-figure\nquery: \"a < b & c\"\n\ttab\r\n名: 值 ]]>\n";
    const std::vector<Element> elements = elementsOf(figures::render(figure, FileType::Svg));
    const auto found = std::find_if(elements.begin(), elements.end(), [](const Element& element) {
        return element.name == u"figure";
    });
    QVERIFY(found != elements.end());
    QCOMPARE(found->text.toUtf8(), figure.carried);
    QCOMPARE(found->within, (QStringList{QStringLiteral("svg"), QStringLiteral("metadata")}));
    QCOMPARE(found->attributes.size(), 0); // the namespace is none
}

namespace
{

using PaintFunction = void (*)(QPainter&);

void paintShapes(QPainter& painter)
{
    painter.setPen(QPen(Qt::darkBlue, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(QColor(255, 200, 0));
    painter.drawEllipse(QPointF(40, 40), 20, 20);
    painter.drawEllipse(QPointF(100, 40), 30, 15);
    painter.drawRoundedRect(QRectF(150, 20, 60, 40), 8, 8);
    painter.drawConvexPolygon(QPolygonF{{230, 60}, {260, 20}, {290, 60}});
    QPainterPath path(QPointF(20, 120));
    path.quadTo(80, 60, 140, 120);
    path.cubicTo(160, 180, 200, 60, 240, 120);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.fillRect(QRectF(260, 100, 40, 40), QColor(0, 128, 0, 120));
}

void paintDashes(QPainter& painter)
{
    QPen pen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({4, 2, 1, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(10, 20), QPointF(300, 60));
    painter.scale(2, 2);
    painter.drawLine(QPointF(10, 60), QPointF(150, 60));
}

void paintTurned(QPainter& painter)
{
    painter.translate(150, 100);
    painter.rotate(30);
    painter.setPen(QPen(Qt::black, 3));
    painter.setBrush(Qt::cyan);
    painter.drawRect(QRectF(-40, -20, 80, 40));
    painter.scale(2, 0.5);
    painter.drawEllipse(QRectF(-20, 60, 40, 40));
}

void paintImage(QPainter& painter)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setPixelColor(2, 2, Qt::blue);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(20, 20, 160, 160), image);
}

void paintGradient(QPainter& painter)
{
    QLinearGradient fading(QPointF(20, 0), QPointF(220, 0));
    fading.setColorAt(0, QColor(0, 0, 0, 0));
    fading.setColorAt(1, Qt::black);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fading);
    painter.drawRect(QRectF(20, 40, 200, 60));
}

void paintTexts(QPainter& painter)
{
    painter.setFont(scene::fontOf(24));
    painter.drawText(QPointF(10, 40), QStringLiteral("Wuzhen 乌镇 2014"));
    painter.setPen(Qt::darkRed);
    painter.setFont(scene::fontOf(18, QFont::DemiBold));
    painter.drawText(QRectF(10, 60, 200, 60), Qt::AlignCenter | Qt::TextWordWrap,
                     QStringLiteral("two lines in the middle of a box"));
}

} // namespace

void SvgFileTest::looksAsPainted_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const char* name : {"shapes", "dashes", "turned", "image", "gradient", "texts"})
        QTest::newRow(name) << number++;
}

void SvgFileTest::looksAsPainted()
{
    QFETCH(int, number);
    static constexpr PaintFunction functions[] = {paintShapes, paintDashes,   paintTurned,
                                                  paintImage,  paintGradient, paintTexts};
    figures::Figure figure = figureOf(functions[number]);
    figure.dpi = 96;
    const QImage png = QImage::fromData(figures::render(figure, FileType::Png));
    const QImage svg =
        support::drawnSvg(figures::render(figure, FileType::Svg), png.size(), Qt::white);
    QCOMPARE(svg.size(), png.size());
    constexpr int alike = 64; // letters are smoothed by each reader in its own way
    const double unlike = support::unlikeness(png, svg, png.pixel(0, 0), alike);
    QVERIFY2(unlike < support::mostUnlike, qPrintable(QString::number(unlike)));
}

void SvgFileTest::writesTheSameBytesTwice()
{
    const QByteArray first = World().svg(figures::PartsKept::All);
    QCOMPARE(World().svg(figures::PartsKept::All), first);
    QVERIFY(!first.contains("e-") || !first.contains("1e-"));
}

void SvgFileTest::writesShortNumbers()
{
    const auto written = [](double value) {
        QByteArray text;
        figures::appendNumber(text, figures::hundredths(value));
        return text;
    };
    QCOMPARE(written(12.5), QByteArray("12.5"));
    QCOMPARE(written(-0.07), QByteArray("-0.07"));
    QCOMPARE(written(-0.004), QByteArray("0"));
    QCOMPARE(written(3), QByteArray("3"));
    QCOMPARE(written(1234.567), QByteArray("1234.57"));
    QCOMPARE(written(1e30), QByteArray("10000000"));
}

QTEST_MAIN(SvgFileTest)
#include "svgfile_test.moc"
