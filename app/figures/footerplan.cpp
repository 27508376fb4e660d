// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/footerplan.h"

#include "app/scene/labeltext.h"

#include <algorithm>
#include <utility>

namespace knotary::figures
{
namespace
{

constexpr double mostShare = 0.45;    ///< of the page's height
constexpr double partialShare = 0.34; ///< where the whole list stands elsewhere anyway
constexpr double captionShare = 0.15;
constexpr std::size_t mostContradictions = 3;
constexpr std::size_t fewestListed = 3; ///< of a list that goes on elsewhere
constexpr double smallestText = 8.75;   ///< pixels: 6.56 pt
constexpr double largestText = 11;
constexpr double pixelsOfWidth = 72; ///< for each pixel of the letters' size
constexpr double roomyWidth = 860;
constexpr double smallestType = 0.75;
constexpr double columnsFrom = 520; ///< width of a page with two columns
constexpr double widePage = 1100;   ///< of one with three
constexpr double headingGap = 2;
constexpr double sectionGap = 6;
constexpr double ruleRoom = 8;

double indentFor(const std::vector<FooterEntry>& entries, const TextStyle& style)
{
    double widest = 0;
    for (const FooterEntry& entry : entries)
        widest = std::max(widest, scene::widthOf(entry.mark, style.pixels, scene::Weight::Regular));
    return widest > 0 ? widest + style.pixels * 0.45 : 0;
}

std::vector<Paragraph> paragraphsOf(const std::vector<FooterEntry>& entries, const TextStyle& style,
                                    double width)
{
    // Long marks would leave no room for the words.
    const double indent = std::min(indentFor(entries, style), width * 0.3);
    std::vector<Paragraph> paragraphs;
    for (const FooterEntry& entry : entries)
        paragraphs.push_back(markedParagraph(entry.mark, indent, entry.text, style, width));
    return paragraphs;
}

/// Paragraphs from the top down.
class Stack
{
public:
    Stack(const PageStyle& style, double top) : m_style(style), m_y(top) {}

    void add(Paragraph paragraph, double gapAbove)
    {
        if (paragraph.lines.isEmpty())
            return;
        m_y += gapAbove;
        const QPointF place(m_style.margin, m_y);
        m_y += paragraph.height();
        plan.paragraphs.emplace_back(std::move(paragraph), place);
    }

    void add(const std::vector<Paragraph>& paragraphs, const Columns& columns)
    {
        for (const Columns::Place& place : columns.places)
            plan.paragraphs.emplace_back(paragraphs[place.paragraph],
                                         QPointF(m_style.margin, m_y) + place.topLeft);
        m_y += columns.height;
    }

    void skip(double gap) { m_y += gap; }
    [[nodiscard]] double y() const { return m_y; }

    FooterPlan plan;

private:
    const PageStyle& m_style;
    double m_y;
};

/// One page's footer, tried in several forms.
class Planner
{
public:
    Planner(const Footer& footer, const PageStyle& style, text::Elsewhere elsewhere,
            std::optional<NumberedMarks> marks)
        : m_footer(footer),
          m_style(style),
          m_elsewhere(elsewhere),
          m_marks(marks),
          m_shape(style.columnsFor(footer.sources.size())),
          m_sources(paragraphsOf(footer.sources, style.text, m_shape.width))
    {}

    [[nodiscard]] FooterPlan plan() const
    {
        const double page = m_style.page.height();
        const std::size_t contradictions = std::min(mostContradictions, contradictionCount());
        for (std::size_t shown = contradictions + 1; shown > 0; --shown) {
            FooterPlan whole = attempt(shown - 1, page * mostShare);
            if (whole.sources == m_sources.size() && whole.height <= page * mostShare)
                return whole;
        }
        for (const std::size_t shown : {std::min<std::size_t>(contradictions, 1), std::size_t{0}}) {
            FooterPlan part = attempt(shown, page * partialShare);
            if (part.sources >= fewestListed && part.height <= page * partialShare)
                return part;
        }
        // Small pages: a list of one or two of many is of no use; the drawing takes the room.
        FooterPlan least = stacked(0, 0);
        while (least.height > page * mostShare && !least.paragraphs.empty()) {
            least.paragraphs.pop_back();
            const double bottom =
                least.paragraphs.empty()
                    ? 0
                    : least.paragraphs.back().second.y() + least.paragraphs.back().first.height();
            least.height = bottom + m_style.margin * 0.6;
        }
        return least;
    }

private:
    [[nodiscard]] std::size_t contradictionCount() const
    {
        return static_cast<std::size_t>(m_footer.contradictions.size());
    }

    [[nodiscard]] FooterPlan attempt(std::size_t contradictions, double height) const
    {
        // What stands below the sources says whether all are there, and needs room before them.
        const FooterPlan all =
            stacked(contradictions, height - heightBelow(contradictions, m_sources.size()));
        if (all.sources == m_sources.size())
            return all;
        return stacked(contradictions, height - heightBelow(contradictions, 1));
    }

    [[nodiscard]] double heightBelow(std::size_t contradictions, std::size_t sources) const
    {
        Stack stack(m_style, 0);
        addBelow(stack, contradictions, sources);
        return stack.y() + m_style.margin * 0.6;
    }

    [[nodiscard]] FooterPlan stacked(std::size_t contradictions, double bottom) const
    {
        const bool hasSources = !m_footer.sources.empty() || !m_footer.facts.isEmpty();
        Stack stack(m_style, hasSources ? ruleRoom : 0);
        stack.plan.hasRule = hasSources;
        if (!m_footer.caption.isEmpty()) {
            const int lines = std::max(
                1, static_cast<int>(m_style.page.height() * captionShare / m_style.caption.pixels));
            stack.add(paragraphOf(m_footer.caption, m_style.caption, m_style.width(), lines), 0);
        }
        if (!m_sources.empty()) {
            const Paragraph heading =
                paragraphOf(text::sourcesHeadingIn(m_footer.numbered, m_footer.language),
                            m_style.heading, m_style.width());
            const double gap = m_footer.caption.isEmpty() ? 0 : sectionGap;
            const double top = stack.y() + gap + heading.height() + headingGap;
            const Columns columns = inColumns(m_sources, 0, m_shape, bottom - top);
            if (columns.fitting > 0) {
                stack.add(heading, gap);
                stack.skip(headingGap);
                stack.add(m_sources, columns);
            }
            stack.plan.sources = columns.fitting;
        }
        addBelow(stack, contradictions, stack.plan.sources);
        stack.plan.contradictions = contradictions;
        stack.plan.height = stack.y() + m_style.margin * 0.6;
        return std::move(stack.plan);
    }

    void addBelow(Stack& stack, std::size_t contradictions, std::size_t sources) const
    {
        for (std::size_t i = 0; i < contradictions; ++i)
            stack.add(paragraphOf(m_footer.contradictions[static_cast<qsizetype>(i)], m_style.text,
                                  m_style.width()),
                      i == 0 ? sectionGap : headingGap);
        stack.add(paragraphOf(tail(contradictions, sources), m_style.quiet, m_style.width()),
                  sectionGap * 0.7);
    }

    /// What is said in one go at the end.
    [[nodiscard]] QString tail(std::size_t contradictions, std::size_t sources) const
    {
        const text::NameLanguage language = m_footer.language;
        QStringList parts;
        const bool isCrowded = m_marks && m_marks->shown < m_marks->all;
        if (isCrowded) {
            parts +=
                text::numbersStandIn(m_footer.numbered, m_marks->shown, m_marks->all, language);
            if (m_footer.statements.empty())
                parts += text::listHasAllIn(language);
        }
        const text::ElsewhereNote note{.where = m_elsewhere,
                                       .sources = m_footer.sources.size() - sources,
                                       .isAllSources = sources == 0,
                                       .contradictions = contradictionCount() - contradictions,
                                       .isAllContradictions = contradictions == 0,
                                       .numbered = isCrowded && !m_footer.statements.empty()
                                                       ? m_footer.numbered
                                                       : text::Numbered::Nothing};
        if (const QString more = text::elsewhereIn(note, language); !more.isEmpty())
            parts += more;
        parts += m_footer.facts;
        return parts.join(QStringLiteral(" · "));
    }

    const Footer& m_footer;
    const PageStyle& m_style;
    text::Elsewhere m_elsewhere;
    std::optional<NumberedMarks> m_marks;
    ColumnShape m_shape;
    std::vector<Paragraph> m_sources;
};

} // namespace

PageStyle::PageStyle(QSizeF size, scene::Theme theme) : page(size)
{
    const scene::Palette palette = scene::paletteOf(theme);
    margin *= std::clamp(page.width() / roomyWidth, smallestType, 1.0);
    const double pixels = std::clamp(page.width() / pixelsOfWidth, smallestText, largestText);
    text = {pixels, QFont::Normal, palette.ink};
    caption = {pixels + 1, QFont::Normal, palette.ink};
    heading = {pixels, QFont::DemiBold, palette.ink};
    quiet = {pixels, QFont::Normal, palette.quietInk};
    rule = palette.rule;
}

ColumnShape PageStyle::columnsFor(std::size_t paragraphs) const
{
    const std::size_t most = page.width() >= widePage ? 3 : page.width() >= columnsFrom ? 2 : 1;
    const std::size_t count = std::clamp<std::size_t>(paragraphs, 1, most);
    const double gap = 2 * text.pixels;
    return {count, (width() - gap * static_cast<double>(count - 1)) / static_cast<double>(count),
            gap};
}

void FooterPlan::paint(QPainter& painter, QPointF topLeft, const PageStyle& style) const
{
    if (hasRule) {
        painter.setPen(QPen(style.rule, 1));
        const QPointF left = topLeft + QPointF(style.margin, 1);
        painter.drawLine(left, left + QPointF(style.width(), 0));
    }
    for (const auto& [paragraph, place] : paragraphs)
        paragraph.paint(painter, topLeft + place);
}

FooterPlan planFooter(const Footer& footer, const PageStyle& style, text::Elsewhere elsewhere,
                      std::optional<NumberedMarks> marks)
{
    return Planner(footer, style, elsewhere, marks).plan();
}

std::vector<FooterPlan> planFurtherPages(const Footer& footer, const PageStyle& style)
{
    const ColumnShape shape = style.columnsFor(100);
    std::vector<Paragraph> all;
    const auto addSection = [&](text::PageHeading heading, std::vector<Paragraph> paragraphs) {
        if (paragraphs.empty())
            return;
        all.push_back(
            paragraphOf(text::pageHeadingIn(heading, footer.language), style.heading, shape.width));
        all.back().isHeading = true;
        std::move(paragraphs.begin(), paragraphs.end(), std::back_inserter(all));
    };
    addSection(text::PageHeading::Sources, paragraphsOf(footer.sources, style.text, shape.width));
    std::vector<FooterEntry> contradictions;
    for (const QString& sentence : footer.contradictions)
        contradictions.push_back({{}, sentence});
    addSection(text::PageHeading::Contradictions,
               paragraphsOf(contradictions, style.text, shape.width));
    addSection(footer.statementsHeading, paragraphsOf(footer.statements, style.text, shape.width));

    const double top = style.margin + 2.2 * style.caption.pixels;
    const double room = style.page.height() - top - style.margin;
    std::vector<FooterPlan> pages;
    for (std::size_t next = 0; next < all.size();) {
        const Columns columns = inColumns(all, next, shape, room);
        FooterPlan& page = pages.emplace_back();
        for (const Columns::Place& place : columns.places)
            page.paragraphs.emplace_back(all[place.paragraph],
                                         QPointF(style.margin, top) + place.topLeft);
        next += columns.fitting;
        if (columns.fitting > 0)
            continue;
        // Higher than a column: its first lines, and the rest on the next page.
        Paragraph lines = takeLines(all[next], room);
        if (lines.lines.isEmpty() || all[next].lines.isEmpty())
            ++next;
        page.paragraphs.emplace_back(std::move(lines), QPointF(style.margin, top));
    }
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const QString where = text::pageIn(number + 2, pages.size() + 1, footer.language);
        const double width = scene::widthOf(where, style.quiet.pixels, scene::Weight::Regular);
        const double room1 = style.width() - width - 2 * style.caption.pixels;
        TextStyle bold = style.caption;
        bold.weight = QFont::DemiBold;
        pages[number].paragraphs.emplace_back(paragraphOf(footer.title, bold, room1, 1),
                                              QPointF(style.margin, style.margin));
        pages[number].paragraphs.emplace_back(
            paragraphOf(where, style.quiet, width + 2, 1),
            QPointF(style.page.width() - style.margin - width, style.margin));
    }
    return pages;
}

} // namespace knotary::figures
