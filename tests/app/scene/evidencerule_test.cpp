// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted of a relation is what the rule says of its claim: thirty claims of all sorts,
// measured in pixels and read from an SVG file. The rule is written out here a second time, by
// hand.

#include "app/figures/figure.h"
#include "app/scene/badge.h"
#include "app/scene/buildscene.h"
#include "app/scene/paint.h"
#include "app/scene/raster.h"
#include "tests/support/datasetfrom.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

using namespace knotary;
using namespace knotary::scene;

namespace
{

constexpr int relations = 30;
constexpr double lineGap = 70;     ///< pixels from one relation to the next
constexpr double lineLength = 300; ///< from node to node
constexpr int enlarged = 3; ///< how much larger pictures are painted: as on the finest screens

struct Case
{
    std::string standing;
    int sourcesFor = 0;
    int sourcesAgainst = 0;
};

/// Every standing with none to three sources for it, and some against it.
Case caseOf(int number)
{
    static const char* const standings[] = {"stated", "inferred", "announced", "disputed"};
    const bool isContested = number % 7 == 3;
    return {standings[number % 2 == 0 ? 0 : number / 2 % 4], number / 3 % 4,
            isContested ? 1 + number % 2 : 0};
}

struct Expected
{
    std::vector<double> pattern; ///< dash, gap, … in pixels; empty: solid
    double width = 0;
    std::string badge;
};

Expected expectedOf(const Case& known)
{
    std::string badge = std::to_string(known.sourcesFor);
    if (known.sourcesAgainst > 0)
        badge += ":" + std::to_string(known.sourcesAgainst);
    if (known.standing == "disputed" || known.standing == "retracted" || known.sourcesAgainst > 0)
        return {{8, 3, 1.6, 3}, 1.5, badge};
    if (known.standing == "inferred")
        return {{1.6, 3}, 1.5, known.sourcesFor == 0 ? "" : badge};
    if (known.standing == "announced")
        return {{7, 4}, 1.3, badge};
    if (known.sourcesFor == 0)
        return {{3, 9}, 1.0, badge};
    return {{}, known.sourcesFor > 1 ? 2.1 : 1.2, badge};
}

struct World
{
    dataset::Dataset data;
    graph::Projection projection;
    layout::Positions positions;
    Scene scene;

    World()
    {
        std::string text;
        for (int i = 0; i < relations; ++i) {
            const Case known = caseOf(i);
            const QString pair = QStringLiteral("a%1:k \"A\"\nb%1:k \"B\"\na%1 -knows-> b%1");
            text += pair.arg(i).toStdString();
            for (int source = 0; source < known.sourcesFor; ++source)
                text += " [s" + std::to_string(source) + " 1]";
            if (known.sourcesFor > 0)
                text += " [s0 9]"; // a second place in the same source makes it no surer
            for (int source = 0; source < known.sourcesAgainst; ++source)
                text += " [t" + std::to_string(source) + " 1 denies]";
            text += " standing=" + known.standing + "\n";
        }
        data = support::datasetFrom(text);
        projection = query::project(graph::buildSnapshot(data), data, {});
        positions.resize(projection.nodeCount());
        for (int i = 0; i < relations; ++i) {
            place("a" + std::to_string(i), 0, i);
            place("b" + std::to_string(i), lineLength, i);
        }
        scene = buildScene({.dataset = data,
                            .projection = projection,
                            .positions = positions,
                            .theme = Theme::Light,
                            .language = text::NameLanguage::English,
                            .attention = {},
                            .scale = 1});
    }

    void place(const std::string& key, double x, int row)
    {
        positions[projection.nodeOf(*data.findEntity(key)).index()] = {
            static_cast<float>(x), static_cast<float>(row * lineGap)};
    }

    [[nodiscard]] const EdgeMark& edgeOf(int number) const
    {
        return *std::find_if(scene.edges.begin(), scene.edges.end(), [&](const EdgeMark& edge) {
            return std::abs(edge.from.y() - number * lineGap) < 1;
        });
    }

    [[nodiscard]] const LabelMark* wordsOf(const EdgeMark& edge) const
    {
        const auto found =
            std::find_if(scene.labels.begin(), scene.labels.end(),
                         [&](const LabelMark& label) { return label.claim == edge.claim; });
        return found == scene.labels.end() ? nullptr : &*found;
    }
};

template<class Paint>
QImage enlargedPicture(const QRectF& area, const QColor& ground, Paint paintInto)
{
    QImage image((area.size() * enlarged).toSize(), QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(enlarged, enlarged);
    painter.translate(-area.topLeft());
    paintInto(painter);
    return image;
}

enum class Road
{
    Painter,
    Raster
};

QImage pictureOf(const Scene& scene, const QRectF& area, Road road)
{
    const QColor ground = paletteOf(scene.theme).ground;
    if (road == Road::Painter)
        return enlargedPicture(area, ground,
                               [&](QPainter& painter) { paint(painter, scene, area); });
    QImage image((area.size() * enlarged).toSize(), QImage::Format_RGB32);
    Raster().draw(image, scene, area.topLeft(), enlarged);
    return image;
}

/// How much of a pixel is inked.
double inkOf(const QImage& image, int x, int y, QColor line, QColor ground)
{
    const double full = std::abs(line.green() - ground.green());
    return std::abs(qGreen(image.pixel(x, y)) - ground.green()) / full;
}

/// Lengths of inked and blank runs in the middle row, as pixels of the drawing.
std::vector<double> runsOf(const QImage& image, QColor line, QColor ground)
{
    std::vector<double> runs;
    bool isDash = true; // a line begins with a dash
    int begin = 0;
    for (int x = 0; x < image.width(); ++x) {
        if ((inkOf(image, x, image.height() / 2, line, ground) >= 0.5) == isDash)
            continue;
        runs.push_back(static_cast<double>(x - begin) / enlarged);
        begin = x;
        isDash = !isDash;
    }
    return runs; // the last one is cut by the edge
}

std::vector<double> numbersIn(const QString& text)
{
    std::vector<double> numbers;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        numbers.push_back(part.trimmed().toDouble());
    return numbers;
}

struct DrawnLine
{
    double y = 0;
    double width = 0;
    std::vector<double> pattern;
};

struct DrawnText
{
    double y = 0;
    std::string text;
};

/// Level lines of some length, and texts, with the attributes of the groups they stand in.
struct SvgDrawing
{
    std::vector<DrawnLine> lines;
    std::vector<DrawnText> texts;

    explicit SvgDrawing(const QByteArray& svg)
    {
        QXmlStreamReader reader(svg);
        std::vector<QXmlStreamAttributes> open;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                open.push_back(reader.attributes());
                take(reader.name().toString(), open, reader);
            }
            if (reader.isEndElement() && !open.empty())
                open.pop_back();
        }
    }

private:
    static QString inherited(const std::vector<QXmlStreamAttributes>& open, const QString& name)
    {
        for (auto attributes = open.rbegin(); attributes != open.rend(); ++attributes)
            if (attributes->hasAttribute(name))
                return attributes->value(name).toString();
        return {};
    }

    /// A path of level lines: "M10 20h180M10 60h180".
    void takeLines(const std::vector<QXmlStreamAttributes>& open)
    {
        static const QRegularExpression level(
            QStringLiteral("M(-?[\\d.]+)[ ]?(-?[\\d.]+)h(-?[\\d.]+)(?=M|$)"));
        const QString width = inherited(open, QStringLiteral("stroke-width"));
        const QString dashes = inherited(open, QStringLiteral("stroke-dasharray"));
        const QString path = open.back().value(QStringLiteral("d")).toString();
        for (auto match = level.globalMatch(path); match.hasNext();) {
            const QRegularExpressionMatch line = match.next();
            if (std::abs(line.captured(3).toDouble()) > lineLength / 2)
                lines.push_back(
                    {line.captured(2).toDouble(), width.isEmpty() ? 1 : width.toDouble(),
                     dashes == QStringLiteral("none") ? std::vector<double>() : numbersIn(dashes)});
        }
    }

    void take(const QString& name, std::vector<QXmlStreamAttributes>& open,
              QXmlStreamReader& reader)
    {
        if (name == QLatin1String("path")) {
            takeLines(open);
        } else if (name == QLatin1String("text")) {
            const double y = open.back().value(QStringLiteral("y")).toDouble();
            open.pop_back(); // reading the text takes the end of the element
            texts.push_back({y, reader.readElementText().toStdString()});
        }
    }
};

} // namespace

Q_DECLARE_METATYPE(Road)

class EvidenceRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryLook();
    void tellsLooksApartWithoutColour();
    void countsWhatIsIndependent();
    void paintsTheRule_data();
    void paintsTheRule();
    void paintsTheBadge_data();
    void paintsTheBadge();
    void writesTheRuleToSvg();
    void namesKindDirectionAndDate();
};

void EvidenceRuleTest::coversEveryLook()
{
    std::set<text::Support> seen;
    const World world;
    for (const EdgeMark& edge : world.scene.edges)
        seen.insert(supportOf(world.data, *world.data.claim(edge.claim)));
    QCOMPARE(world.scene.edges.size(), std::size_t{relations});
    QCOMPARE(seen.size(), evidenceRules().size());
}

void EvidenceRuleTest::tellsLooksApartWithoutColour()
{
    for (const EvidenceRule& first : evidenceRules()) {
        for (const EvidenceRule& second : evidenceRules()) {
            if (first.support == second.support)
                continue;
            const bool isOtherWidth = std::abs(first.line.width - second.line.width) > 0.7;
            QVERIFY(first.line.pattern != second.line.pattern || isOtherWidth);
        }
    }
}

void EvidenceRuleTest::countsWhatIsIndependent()
{
    // What is independent is said by query::supportOf; here, that the lines follow it.
    const auto factsOfLast = [](const char* claims) {
        const dataset::Dataset data = support::datasetFrom(std::string("a:k; b:k; ") + claims);
        return factsOf(data, *data.claim(data.claims().back()));
    };
    QCOMPARE(factsOfLast("a -p-> b [s0 1] [s0 2] [s1 1] [s2 1 denies]"),
             (ClaimFacts{dataset::Standing::Stated, 2, 1}));
    QCOMPARE(factsOfLast("a -p-> b [s0] [s1]; b -p-> a [s2]; "
                         "a -q-> a standing=inferred from=c1,c2"),
             (ClaimFacts{dataset::Standing::Inferred, 1, 0}));
}

void EvidenceRuleTest::paintsTheRule_data()
{
    QTest::addColumn<Road>("road");
    QTest::newRow("by QPainter") << Road::Painter;
    QTest::newRow("by the raster") << Road::Raster;
}

void EvidenceRuleTest::paintsTheRule()
{
    QFETCH(Road, road);
    const World world;
    const QColor ground = paletteOf(Theme::Light).ground;
    for (int i = 0; i < relations; ++i) {
        const Expected expected = expectedOf(caseOf(i));
        const EdgeMark& edge = world.edgeOf(i);
        const QRectF area(edge.from.x(), edge.from.y() - 4, 90, 8); // short of node and badge
        const QImage image = pictureOf(world.scene, area, road);
        const std::vector<double> runs = runsOf(image, edge.colour, ground);
        QCOMPARE(runs.empty(), expected.pattern.empty());
        for (std::size_t run = 0; run < runs.size(); ++run) {
            const double wanted = expected.pattern[run % expected.pattern.size()];
            QVERIFY2(std::abs(runs[run] - wanted) <= 0.4,
                     qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(runs[run]).arg(wanted)));
        }
        double inked = 0;
        for (int y = 0; y < image.height(); ++y)
            inked += inkOf(image, 2, y, edge.colour, ground);
        const double width = inked / enlarged;
        QVERIFY2(std::abs(width - expected.width) <= 0.2,
                 qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(width).arg(expected.width)));
    }
}

void EvidenceRuleTest::paintsTheBadge_data()
{
    paintsTheRule_data();
}

void EvidenceRuleTest::paintsTheBadge()
{
    QFETCH(Road, road);
    const World world;
    const Palette palette = paletteOf(Theme::Light);
    for (int i = 0; i < relations; ++i) {
        const QString expected = QString::fromStdString(expectedOf(caseOf(i)).badge);
        const LabelMark* words = world.wordsOf(world.edgeOf(i));
        QVERIFY2((words == nullptr) == expected.isEmpty(), std::to_string(i).c_str());
        if (words == nullptr)
            continue;
        QVERIFY(std::abs(words->box.center().y() - i * lineGap) < 1);
        const QRectF inside = words->box.adjusted(2, 2, -2, -2);
        const QImage drawn = pictureOf(world.scene, inside, road);
        const QImage wanted = enlargedPicture(inside, palette.ground, [&](QPainter& painter) {
            paintBadge(painter, QPointF(words->box.left(), words->box.center().y()), expected,
                       palette);
        });
        QVERIFY2(drawn == wanted, qPrintable(expected));
    }
}

void EvidenceRuleTest::writesTheRuleToSvg()
{
    const World world;
    figures::Figure figure;
    figure.millimetres = QSizeF(150, 600);
    figure.ground = paletteOf(Theme::Light).ground;
    figure.paint = [&world](QPainter& painter, const QRectF& /*page*/) {
        paint(painter, world.scene, world.scene.bounds);
    };
    const SvgDrawing drawing(figures::render(figure, figures::FileType::Svg));
    QCOMPARE(drawing.lines.size(), std::size_t{relations});
    for (int i = 0; i < relations; ++i) {
        const Expected expected = expectedOf(caseOf(i));
        const double y = i * lineGap;
        const auto line =
            std::find_if(drawing.lines.begin(), drawing.lines.end(),
                         [y](const DrawnLine& each) { return std::abs(each.y - y) < 1; });
        QVERIFY(line != drawing.lines.end());
        QVERIFY(std::abs(line->width - expected.width) < 0.01);
        QCOMPARE(line->pattern.size(), expected.pattern.size());
        for (std::size_t part = 0; part < expected.pattern.size(); ++part)
            QVERIFY(std::abs(line->pattern[part] - expected.pattern[part]) < 0.01);
        std::string badge;
        for (const DrawnText& text : drawing.texts)
            if (std::abs(text.y - y) < 6)
                badge += text.text;
        QCOMPARE(badge, expected.badge);
    }
}

void EvidenceRuleTest::namesKindDirectionAndDate()
{
    const dataset::Dataset data = support::datasetFrom(
        "a:k \"Anna\"\nb:k \"Bert\"\na -knows-> b @2015-03 [s0 1] [s1 1]\nb -helps-> a [s0 1]");
    const graph::Projection projection = query::project(graph::buildSnapshot(data), data, {});
    layout::Positions positions(2);
    positions[projection.nodeOf(*data.findEntity("b")).index()] = {200, 0};
    const auto wordsAt = [&](double scale, Attention attention) {
        const Scene scene = buildScene({.dataset = data,
                                        .projection = projection,
                                        .positions = positions,
                                        .theme = Theme::Light,
                                        .language = text::NameLanguage::English,
                                        .attention = std::move(attention),
                                        .scale = scale});
        QStringList words;
        for (const LabelMark& label : scene.labels)
            if (label.claim.isValid())
                words += label.badge + QLatin1Char('|') + label.lines.join(QLatin1Char(' '));
        words.sort();
        return words;
    };
    QCOMPARE(wordsAt(2, {}), (QStringList{u"1|← helps"_qs, u"2|→ knows · March 2015"_qs}));
    QCOMPARE(wordsAt(1, {}), (QStringList{u"1|"_qs, u"2|"_qs}));
    QCOMPARE(wordsAt(0.9, {}), QStringList());
    Attention attention;
    attention.hoveredClaim = data.claims().front();
    QCOMPARE(wordsAt(0.9, attention), QStringList{u"2|→ knows · March 2015"_qs});
}

QTEST_MAIN(EvidenceRuleTest)
#include "evidencerule_test.moc"
