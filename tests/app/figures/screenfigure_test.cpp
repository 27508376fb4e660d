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
#include "tests/support/drawnsvg.h"
#include "tests/support/likeness.h"

#include <QFile>
#include <QTest>

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
constexpr int alike = 32; ///< of 255
/// Readers of SVG put letters between pixels where the screen has them on whole ones, so that the
/// smoothing of their edges differs.
constexpr int alikeInLetters = 48;

/// What lies in the upper left corner: a whole pixel, as frames on the screen keep it.
QPointF originOf(const scene::Scene& drawing)
{
    return (drawing.bounds.center() - QRectF(QPointF(0, 0), pictureSize).center()).toPoint();
}

QImage drawnAgain(const figures::Figure& figure)
{
    return support::drawnSvg(figures::render(figure, figures::FileType::Svg), pictureSize,
                             Qt::magenta);
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
    const QPointF origin = originOf(drawing);
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
    figure.paint = [this, &drawing](QPainter& painter, const QRectF& /*page*/) {
        const scene::PartNames names{m_data};
        painter.translate(-originOf(drawing));
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
    scene::Scene drawing = scene::buildScene(input);
    const QRgb ground = scene::paletteOf(drawing.theme).ground.rgb();
    const QImage screen = onScreen(input, drawing);
    const figures::Figure figure = figureOf(drawing);
    const QImage png = QImage::fromData(figures::render(figure, figures::FileType::Png))
                           .convertToFormat(QImage::Format_RGB32);
    const QImage svg = drawnAgain(figure);
    QCOMPARE(png.size(), screen.size());
    const double asPng = support::unlikeness(screen, png, ground, alike);
    QVERIFY2(asPng <= support::mostUnlike, qPrintable(QString::number(asPng)));
    const double asSvg = support::unlikeness(screen, svg, ground, alikeInLetters);
    QVERIFY2(asSvg <= support::mostUnlike, qPrintable(QString::number(asSvg)));

    drawing.labels.clear();
    const double withoutLetters =
        support::unlikeness(onScreen(input, drawing), drawnAgain(figureOf(drawing)), ground, alike);
    QVERIFY2(withoutLetters <= support::mostUnlike, qPrintable(QString::number(withoutLetters)));
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
    QVERIFY(support::shareWithoutMatch(screen, drawnAgain(figure), ground, alike) >
            support::mostUnlike);
}

QTEST_MAIN(ScreenFigureTest)
#include "screenfigure_test.moc"
