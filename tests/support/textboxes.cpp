// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/textboxes.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace knotary::support
{
namespace
{

class Engine final : public QPaintEngine
{
public:
    explicit Engine(std::vector<TextBox>& boxes) : QPaintEngine(AllFeatures), m_boxes(boxes) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& baseline, const QTextItem& item) override
    {
        const QTransform toPage = painter()->combinedTransform();
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        const double scale = std::sqrt(std::abs(toPage.determinant()));
        TextBox box{item.text(), toPage.mapRect(ink.translated(baseline)),
                    painter()->hasClipping() ? toPage.mapRect(painter()->clipBoundingRect())
                                             : QRectF(),
                    item.font().pixelSize() * scale};
        // A text in several scripts comes in pieces, each where the last one ended.
        const QPointF way = toPage.map(baseline) - m_end;
        const bool goesOn = !m_boxes.empty() && m_boxes.back().pixels == box.pixels &&
                            std::abs(way.x()) < 0.05 && std::abs(way.y()) < 0.05;
        m_end = toPage.map(baseline + QPointF(item.width(), 0));
        if (goesOn) {
            m_boxes.back().text += box.text;
            if (!item.text().trimmed().isEmpty())
                m_boxes.back().box |= box.box;
        } else if (!item.text().trimmed().isEmpty()) {
            m_boxes.push_back(std::move(box));
        } else {
            m_end = QPointF(-1e9, -1e9);
        }
    }

private:
    std::vector<TextBox>& m_boxes;
    QPointF m_end{-1e9, -1e9}; ///< of the last piece
};

QString told(const TextBox& box)
{
    return QStringLiteral("“%1” at %2, %3, %4 by %5")
        .arg(box.text)
        .arg(box.box.x(), 0, 'f', 1)
        .arg(box.box.y(), 0, 'f', 1)
        .arg(box.box.width(), 0, 'f', 1)
        .arg(box.box.height(), 0, 'f', 1);
}

} // namespace

TextBoxRecorder::TextBoxRecorder(QSizeF page)
    : m_page(page), m_engine(std::make_unique<Engine>(m_boxes))
{}

TextBoxRecorder::~TextBoxRecorder() = default;

QPaintEngine* TextBoxRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextBoxRecorder::metric(PaintDeviceMetric metric) const
{
    constexpr double dpi = 96;
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_page.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_page.height()));
    case PdmWidthMM:
        return static_cast<int>(m_page.width() / dpi * 25.4);
    case PdmHeightMM:
        return static_cast<int>(m_page.height() / dpi * 25.4);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return static_cast<int>(dpi);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return 0;
    }
}

std::vector<TextBox>
textBoxesOf(const std::function<void(QPainter& painter, const QRectF& page)>& paint, QSizeF page)
{
    TextBoxRecorder recorder(page);
    QPainter painter(&recorder);
    paint(painter, QRectF(QPointF(0, 0), page));
    painter.end();
    return recorder.boxes();
}

QStringList faultsOf(const std::vector<TextBox>& boxes, QSizeF page, double leastPixels,
                     double slack)
{
    QStringList faults;
    const QRectF paper = QRectF(QPointF(0, 0), page).adjusted(-slack, -slack, slack, slack);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const TextBox& box = boxes[i];
        if (!paper.contains(box.box))
            faults += QStringLiteral("beyond the page: ") + told(box);
        if (!box.clip.isNull() &&
            !box.clip.adjusted(-slack, -slack, slack, slack).contains(box.box))
            faults += QStringLiteral("cut: ") + told(box);
        if (box.pixels < leastPixels - 0.01)
            faults += QStringLiteral("%1 pixels small: ").arg(box.pixels) + told(box);
        const QRectF core = box.box.adjusted(slack, slack, -slack, -slack);
        for (std::size_t j = 0; j < i; ++j)
            if (core.intersects(boxes[j].box))
                faults += told(box) + QStringLiteral(" lies on ") + told(boxes[j]);
    }
    return faults;
}

QString wordsOf(const std::vector<TextBox>& boxes)
{
    QStringList words;
    for (const TextBox& box : boxes)
        words += box.text;
    return words.join(u'\n');
}

} // namespace knotary::support
