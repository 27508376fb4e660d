// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is seen in the window and what stands in a figure is the same picture: one scene through the
// window's raster, as PNG, and as SVG that is drawn again.

#include "app/figures/figure.h"
#include "app/scene/buildscene.h"
#include "app/scene/frame.h"
#include "app/scene/paint.h"
#include "model/formats/format.h"
#include "model/layout/layout.h"

#include <QFile>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace knotary;

class ScreenFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWhatIsSeen_data();
    void isWhatIsSeen();
    void seesWhatIsMissing();

private:
    [[nodiscard]] scene::SceneInput input(scene::Theme theme, text::NameLanguage language) const;
    [[nodiscard]] QImage onScreen(const scene::SceneInput& input,
                                  const scene::Scene& drawing) const;
    [[nodiscard]] figures::Figure figureOf(const scene::Scene& drawing) const;

    dataset::Dataset m_data;
    graph::Projection m_projection;
    layout::Positions m_positions;
};

namespace
{

constexpr QSize pictureSize(1000, 700);
constexpr double mostMissing = 0.05;

int differenceOf(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

/// The share of the inked pixels that have nothing alike within a pixel in the other picture.
double missing(const QImage& one, const QImage& other, QRgb ground)
{
    constexpr int inked = 20;
    constexpr int alike = 64; // of 255: letters are smoothed by each reader in its own way
    long count = 0;
    long without = 0;
    for (int y = 1; y < one.height() - 1; ++y) {
        for (int x = 1; x < one.width() - 1; ++x) {
            const QRgb colour = one.pixel(x, y);
            if (differenceOf(colour, ground) < inked)
                continue;
            ++count;
            int least = 255;
            for (int i = 0; i < 9 && least > alike; ++i)
                least = std::min(least,
                                 differenceOf(colour, other.pixel(x - 1 + i % 3, y - 1 + i / 3)));
            without += least > alike ? 1 : 0;
        }
    }
    return count == 0 ? 1 : static_cast<double>(without) / static_cast<double>(count);
}

/// Qt's reader of SVG takes a list of families for the name of one.
QByteArray withOneFamily(const QByteArray& svg)
{
    QString text = QString::fromUtf8(svg);
    static const QRegularExpression families(QStringLiteral("font-family=\"[^\"]*\""));
    text.replace(families, QStringLiteral("font-family=\"Open Sans\""));
    return text.toUtf8();
}

QImage drawnAgain(const QByteArray& svg, const figures::Figure& figure)
{
    QSvgRenderer renderer(withOneFamily(svg));
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter, figures::pageOf(figure));
    return image;
}

} // namespace

void ScreenFigureTest::initTestCase()
{
    schema::Schema schema;
    for (const char* name : {"kinds", "properties"}) {
        QFile file(QStringLiteral(KNOTARY_SOURCE_DIR "/resources/schema/") + QLatin1String(name) +
                   QStringLiteral(".yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(formats::readSchema(file.readAll().toStdString(), name, schema).empty());
    }
    formats::ReadResult result =
        formats::readFile(KNOTARY_SOURCE_DIR "/data/wic.yaml", schema, base::Control());
    QVERIFY(result.dataset.has_value());
    m_data = std::move(result.dataset).value_or(dataset::Dataset());
    m_projection = query::project(graph::buildSnapshot(m_data), m_data, {});
    m_positions.resize(m_projection.nodeCount());
    const auto extents = scene::nodeExtents(m_data, m_projection, text::NameLanguage::English);
    (void)layout::catalogue().front()->run({.topology = m_projection.topology,
                                            .extents = extents,
                                            .isPinned = {},
                                            .seed = 1,
                                            .isWarmStart = false},
                                           m_positions, {}, {});
}

scene::SceneInput ScreenFigureTest::input(scene::Theme theme, text::NameLanguage language) const
{
    scene::SceneInput input{.dataset = m_data,
                            .projection = m_projection,
                            .positions = m_positions,
                            .theme = theme,
                            .language = language,
                            .attention = {}};
    input.scale = scene::scaleToFit(input, pictureSize, 4);
    return input;
}

/// As the canvas makes it: a frame of all but the labels, and these.
QImage ScreenFigureTest::onScreen(const scene::SceneInput& input, const scene::Scene& drawing) const
{
    const QPointF origin =
        drawing.bounds.center() - QPointF(pictureSize.width(), pictureSize.height()) / 2;
    scene::Frame frame;
    const scene::FrameView view{input.scale, -origin, pictureSize, 1};
    if (!frame.draw(input, view, {}))
        return {};
    QImage image(pictureSize, QImage::Format_RGB32);
    QPainter painter(&image);
    frame.paint(painter, view);
    painter.end();
    scene::Raster::drawLabels(image, drawing, origin, 1);
    return image;
}

figures::Figure ScreenFigureTest::figureOf(const scene::Scene& drawing) const
{
    figures::Figure figure = figures::emptyFigure(drawing.theme, text::NameLanguage::English,
                                                  QSizeF(pictureSize) * (25.4 / 96), 96);
    figure.paint = [this, &drawing](QPainter& painter, const QRectF& page) {
        const scene::PartNames names{m_data};
        painter.translate(page.center() - drawing.bounds.center());
        scene::paint(painter, drawing, drawing.bounds, &names);
    };
    return figure;
}

void ScreenFigureTest::isWhatIsSeen_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("language");
    for (const auto theme :
         {scene::Theme::Print, scene::Theme::Light, scene::Theme::Dark, scene::Theme::Grey})
        for (const auto language :
             {text::NameLanguage::English, text::NameLanguage::Chinese, text::NameLanguage::Both})
            QTest::addRow("%s %s", qPrintable(scene::codeOf(theme)),
                          qPrintable(text::codeOf(language)))
                << int(theme) << int(language);
}

void ScreenFigureTest::isWhatIsSeen()
{
    QFETCH(int, theme);
    QFETCH(int, language);
    const scene::SceneInput input = this->input(scene::Theme(theme), text::NameLanguage(language));
    const scene::Scene drawing = scene::buildScene(input);
    const QRgb ground = scene::paletteOf(drawing.theme).ground.rgb();
    const QImage screen = onScreen(input, drawing);
    const figures::Figure figure = figureOf(drawing);
    const QImage png = QImage::fromData(figures::render(figure, figures::FileType::Png))
                           .convertToFormat(QImage::Format_RGB32);
    const QImage svg = drawnAgain(figures::render(figure, figures::FileType::Svg), figure);
    QCOMPARE(png.size(), screen.size());
    for (const QImage& file : {png, svg}) {
        const double lost = missing(screen, file, ground);
        const double added = missing(file, screen, ground);
        QVERIFY2(lost <= mostMissing && added <= mostMissing,
                 qPrintable(QStringLiteral("%1 %2").arg(lost).arg(added)));
    }
}

void ScreenFigureTest::seesWhatIsMissing()
{
    const scene::SceneInput input = this->input(scene::Theme::Print, text::NameLanguage::English);
    scene::Scene drawing = scene::buildScene(input);
    const QImage screen = onScreen(input, drawing);
    const QRgb ground = scene::paletteOf(drawing.theme).ground.rgb();
    drawing.edges.resize(drawing.edges.size() / 2);
    drawing.labels.resize(drawing.labels.size() / 2);
    const figures::Figure figure = figureOf(drawing);
    const QImage svg = drawnAgain(figures::render(figure, figures::FileType::Svg), figure);
    QVERIFY(missing(screen, svg, ground) > mostMissing);
}

QTEST_MAIN(ScreenFigureTest)
#include "screenfigure_test.moc"
