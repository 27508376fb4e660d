// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/guidemarks.h"

#include "app/scene/colour.h"
#include "app/scene/labeltext.h"
#include "app/text/figurewords.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knotary::scene
{

namespace
{

constexpr double air = 8;         ///< pixels between the drawing and its words
constexpr double widestBand = 96; ///< pixels of a word at the left; longer ones end in an ellipsis
constexpr double barHeight = 7;   ///< pixels
constexpr double fadingShare = 0.4;
constexpr double wordHeight = guidePixels * 1.5;

/// From points of the layout to pixels of the scene.
class Scaled
{
public:
    explicit Scaled(double scale) : m_scale(scale) {}
    [[nodiscard]] double operator()(float length) const
    {
        return static_cast<double>(length) * m_scale;
    }
    [[nodiscard]] QRectF box(float left, float top, float right, float bottom) const
    {
        return QRectF(QPointF((*this)(left), (*this)(top)),
                      QPointF((*this)(right), (*this)(bottom)));
    }

private:
    double m_scale;
};

bool isSeen(const GuideInput& input, const QRectF& box)
{
    return input.window.isNull() || input.window.adjusted(-2, -2, 2, 2).intersects(box);
}

/// The colour of a kind; of several kinds, that of lines.
QColor colourOf(const GuideInput& input, std::optional<std::uint32_t> kind)
{
    if (!kind || *kind >= input.dataset.schema.kinds().size())
        return paletteOf(input.theme).line;
    return kindStyle(input.dataset.schema, base::KindId(std::size_t{*kind}), input.theme).fill;
}

void addBands(const GuideInput& input, std::vector<GuideMark>& marks)
{
    const Palette palette = paletteOf(input.theme);
    const Scaled scaled(input.scale);
    const layout::Guides& guides = input.guides;
    for (const layout::Band& band : guides.bands) {
        GuideMark mark;
        mark.box = scaled.box(guides.low.x, band.top, guides.high.x, band.bottom);
        mark.colour = mixed(colourOf(input, band.kind), palette.ground, 0.93);
        marks.push_back(mark);
    }
}

void addYears(const GuideInput& input, std::vector<GuideMark>& marks)
{
    const Palette palette = paletteOf(input.theme);
    const Scaled scaled(input.scale);
    const layout::Guides& guides = input.guides;
    const auto rule = [&](float x, GuideMark::Form form) {
        GuideMark mark;
        mark.form = form;
        mark.box = scaled.box(x, guides.low.y, x, guides.high.y);
        mark.colour = form == GuideMark::Form::Gap ? palette.quietInk : palette.rule;
        marks.push_back(mark);
    };
    for (const layout::YearColumn& year : guides.years)
        rule(year.left, year.followsGap ? GuideMark::Form::Gap : GuideMark::Form::Rule);
    if (!guides.years.empty())
        rule(guides.years.back().right, GuideMark::Form::Rule);
}

void addBars(const GuideInput& input, std::vector<GuideMark>& marks)
{
    const Palette palette = paletteOf(input.theme);
    const Scaled scaled(input.scale);
    std::vector<QColor> colours; // by kind; of what has none, the last
    for (std::uint32_t kind = 0; kind < input.dataset.schema.kinds().size(); ++kind)
        colours.push_back(mixed(colourOf(input, kind), palette.ground, 0.6));
    colours.push_back(mixed(palette.line, palette.ground, 0.6));
    for (const layout::TimeBar& bar : input.guides.bars) {
        const base::EntityId entity(std::size_t{bar.node});
        const base::NodeIndex node = input.projection.nodeOf(entity);
        if (!node.isValid() || node.index() >= input.positions.size())
            continue;
        const float y = input.positions[node.index()].y;
        const QRectF box =
            scaled.box(bar.fromX, y, bar.toX, y).adjusted(0, -barHeight / 2, 0, barHeight / 2);
        if (!isSeen(input, box))
            continue;
        const dataset::Entity* record = input.dataset.entity(entity);
        if (record == nullptr)
            continue;
        GuideMark mark;
        mark.form = GuideMark::Form::Bar;
        mark.box = box;
        mark.colour = record->kind.isValid() && record->kind.index() < colours.size()
                          ? colours[record->kind.index()]
                          : colours.back();
        mark.fadesLeft = bar.isOpenBefore;
        mark.fadesRight = bar.isOpenAfter;
        marks.push_back(mark);
    }
}

void addRings(const GuideInput& input, std::vector<GuideMark>& marks)
{
    const Scaled scaled(input.scale);
    for (const layout::Ring& ring : input.guides.rings) {
        GuideMark mark;
        mark.form = GuideMark::Form::Ring;
        mark.box = scaled.box(ring.centre.x - ring.radius, ring.centre.y - ring.radius,
                              ring.centre.x + ring.radius, ring.centre.y + ring.radius);
        mark.colour = paletteOf(input.theme).rule;
        if (isSeen(input, mark.box))
            marks.push_back(mark);
    }
}

void paintBar(QPainter& painter, const GuideMark& bar)
{
    QColor nothing = bar.colour;
    nothing.setAlpha(0);
    QLinearGradient fading(bar.box.topLeft(), bar.box.topRight());
    fading.setColorAt(0, bar.fadesLeft ? nothing : bar.colour);
    fading.setColorAt(fadingShare, bar.colour);
    fading.setColorAt(1 - fadingShare, bar.colour);
    fading.setColorAt(1, bar.fadesRight ? nothing : bar.colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fading);
    painter.drawRoundedRect(bar.box, barHeight / 2, barHeight / 2);
}

QString yearsOf(const layout::YearColumn& column)
{
    const QString first = QString::number(column.firstYear);
    return column.lastYear == column.firstYear
               ? first
               : first + QChar(0x2013) + QString::number(column.lastYear);
}

double widthOfWord(const QString& text)
{
    return widthOf(text, guidePixels, Weight::Regular) + 2;
}

GuideWord wordAtTop(const GuideInput& input, const QString& text, float left, float right)
{
    const Scaled scaled(input.scale);
    GuideWord word{.side = GuideWord::Side::Top,
                   .text = text,
                   .from = scaled(left),
                   .to = scaled(right),
                   .box = {}};
    const double width = widthOfWord(text);
    word.box = QRectF((word.from + word.to - width) / 2,
                      scaled(input.guides.low.y) - air - wordHeight, width, wordHeight);
    return word;
}

GuideWord wordAtLeft(const GuideInput& input, const layout::Band& band)
{
    const Scaled scaled(input.scale);
    GuideWord word{.side = GuideWord::Side::Left,
                   .text = {},
                   .from = scaled(band.top),
                   .to = scaled(band.bottom),
                   .box = {}};
    if (band.kind && *band.kind < input.dataset.schema.kinds().size()) {
        const schema::Kind& kind = input.dataset.schema.kind(base::KindId(std::size_t{*band.kind}));
        const schema::LocalizedText& names = kind.plural.empty() ? kind.label : kind.plural;
        word.text =
            elided(text::nameIn(names, input.language), guidePixels, Weight::Regular, widestBand);
    }
    const double width = widthOfWord(word.text);
    word.box = QRectF(scaled(input.guides.low.x) - air - width,
                      (word.from + word.to - wordHeight) / 2, width, wordHeight);
    return word;
}

/// The distance on each ring; none where it would lie on that of the ring within, and none for a
/// part of the graph that has but one.
void addRingWords(const GuideInput& input, std::vector<GuideWord>& words)
{
    const Scaled scaled(input.scale);
    const std::vector<layout::Ring>& rings = input.guides.rings;
    double last = 0; ///< height of the word of the ring within
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const layout::Ring& ring = rings[i];
        const bool isInnermost = i == 0 || rings[i - 1].centre != ring.centre;
        const bool isAlone =
            isInnermost && (i + 1 == rings.size() || rings[i + 1].centre != ring.centre);
        const double top = scaled(ring.centre.y - ring.radius) - wordHeight / 2;
        if (isAlone || (!isInnermost && top > last - wordHeight))
            continue;
        last = top;
        GuideWord word{.side = GuideWord::Side::Ring,
                       .text = QString::number(ring.distance),
                       .from = scaled(ring.centre.x),
                       .to = scaled(ring.centre.x),
                       .box = {}};
        const double width = widthOfWord(word.text);
        word.box = QRectF(word.from - width / 2, top, width, wordHeight);
        if (isSeen(input, word.box))
            words.push_back(std::move(word));
    }
}

/// Leaves out words that would touch others: wide columns, in which much happened, are named first.
std::vector<GuideWord> thinnedOut(std::vector<GuideWord> words)
{
    std::stable_sort(words.begin(), words.end(), [](const GuideWord& a, const GuideWord& b) {
        return std::lround(a.to - a.from) > std::lround(b.to - b.from);
    });
    std::vector<GuideWord> kept;
    for (GuideWord& word : words) {
        const QRectF around = word.box.adjusted(-air, 0, air, 0);
        const bool isFree = std::none_of(kept.begin(), kept.end(), [&](const GuideWord& other) {
            return other.box.intersects(around);
        });
        if (isFree)
            kept.push_back(std::move(word));
    }
    std::sort(kept.begin(), kept.end(),
              [](const GuideWord& a, const GuideWord& b) { return a.from < b.from; });
    return kept;
}

} // namespace

std::vector<GuideMark> guideMarks(const GuideInput& input)
{
    std::vector<GuideMark> marks;
    addBands(input, marks);
    addYears(input, marks);
    addRings(input, marks);
    addBars(input, marks);
    return marks;
}

std::vector<GuideWord> guideWords(const GuideInput& input)
{
    const layout::Guides& guides = input.guides;
    std::vector<GuideWord> years;
    for (const layout::YearColumn& column : guides.years)
        years.push_back(wordAtTop(input, yearsOf(column), column.left, column.right));
    std::vector<GuideWord> words = thinnedOut(std::move(years));
    if (guides.undatedMargin) {
        GuideWord margin = wordAtTop(input, text::withoutDateIn(input.language),
                                     guides.undatedMargin->left, guides.undatedMargin->right);
        const QRectF around = margin.box.adjusted(-air, 0, air, 0);
        std::erase_if(words, [&](const GuideWord& year) { return year.box.intersects(around); });
        words.push_back(std::move(margin));
    }
    for (const layout::Band& band : guides.bands) {
        GuideWord word = wordAtLeft(input, band);
        if (!word.text.isEmpty() && word.to - word.from >= guidePixels)
            words.push_back(std::move(word));
    }
    addRingWords(input, words);
    return words;
}

void paintGuideMarks(QPainter& painter, const std::vector<GuideMark>& marks, const QRectF& visible)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const GuideMark& mark : marks) {
        if (!mark.box.adjusted(-1, -1, 1, 1).intersects(visible))
            continue;
        painter.setBrush(Qt::NoBrush);
        switch (mark.form) {
        case GuideMark::Form::Wash:
            painter.fillRect(mark.box.adjusted(0, 1, 0, -1), mark.colour);
            break;
        case GuideMark::Form::Rule:
            painter.setPen(QPen(mark.colour, 1));
            painter.drawLine(mark.box.topLeft(), mark.box.bottomLeft());
            break;
        case GuideMark::Form::Gap:
            painter.setPen(QPen(mark.colour, 1.4, Qt::DashLine, Qt::FlatCap));
            painter.drawLine(mark.box.topLeft() - QPointF(2, 0),
                             mark.box.bottomLeft() - QPointF(2, 0));
            painter.drawLine(mark.box.topLeft() + QPointF(2, 0),
                             mark.box.bottomLeft() + QPointF(2, 0));
            break;
        case GuideMark::Form::Bar:
            paintBar(painter, mark);
            break;
        case GuideMark::Form::Ring:
            painter.setPen(QPen(mark.colour, 1));
            painter.drawEllipse(mark.box);
            break;
        }
    }
    painter.restore();
}

void paintGuideWords(QPainter& painter, const std::vector<GuideWord>& words, Theme theme)
{
    const Palette palette = paletteOf(theme);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(fontOf(guidePixels));
    QColor halo = palette.ground;
    halo.setAlphaF(0.86F);
    for (const GuideWord& word : words) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawRoundedRect(word.box.adjusted(-3, 0, 3, 0), 3, 3);
        painter.setPen(palette.quietInk);
        painter.drawText(word.box.topLeft() + QPointF(1, guidePixels * 1.15), word.text);
    }
    painter.restore();
}

std::vector<GuideWord> keptInSight(std::vector<GuideWord> words, const QRectF& window)
{
    constexpr double edge = 6; // pixels
    std::vector<GuideWord> kept;
    for (GuideWord& word : words) {
        if (word.side == GuideWord::Side::Top) {
            const double middle = word.box.center().x();
            if (middle < window.left() || middle > window.right())
                continue;
            word.box.moveTop(std::max(word.box.top(), window.top() + edge));
        } else if (word.side == GuideWord::Side::Left) {
            const double from = std::max(word.from, window.top());
            const double to = std::min(word.to, window.bottom());
            if (to - from < wordHeight)
                continue;
            word.box.moveTop((from + to - wordHeight) / 2);
            word.box.moveLeft(std::max(word.box.left(), window.left() + edge));
        }
        kept.push_back(std::move(word));
    }
    return kept;
}

} // namespace knotary::scene
