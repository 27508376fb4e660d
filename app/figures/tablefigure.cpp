// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/tablefigure.h"

#include "app/figures/tablecontent.h"
#include "app/scene/labeltext.h"
#include "app/text/figurewords.h"
#include "app/text/pagewords.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace knotary::figures
{
namespace
{

constexpr double pixels = 11.0;
constexpr double columnGap = 12;
constexpr double rowAir = 3.5; ///< above and below the text of a row
constexpr double glyphRadius = 4.2;
constexpr double glyphRoom = 14;
constexpr double narrowest = 58;   ///< of a column of texts, where spare ones are left out
constexpr double widestText = 380; ///< a text that is longer is broken
constexpr double longestWord = 90; ///< a longer one is broken where there is little room
constexpr double shortTitle = 48;  ///< that is not worth breaking
constexpr int mostLines = 3;
constexpr std::size_t usualShare = 85; ///< percent of the texts of a column that fit on a line
constexpr double leastType = 0.75;

bool hasGlyphs(const TableContent& content, std::size_t column)
{
    return std::any_of(content.rows.begin(), content.rows.end(),
                       [&](const TableRow& row) { return row.cells[column].glyph.has_value(); });
}

/// Which columns are shown, and how wide they are.
struct Columns
{
    std::vector<std::size_t> shown;
    std::vector<double> widths; ///< by place in `shown`
};

class ColumnFit
{
public:
    explicit ColumnFit(const TableContent& content) : m_content(content)
    {
        for (std::size_t column = 0; column < content.columns.size(); ++column)
            measure(column);
    }

    [[nodiscard]] Columns in(double room) const
    {
        Columns columns = fitted(room, true);
        if (isNarrow(columns))
            columns = fitted(room, false);
        return columns;
    }

private:
    void measure(std::size_t column)
    {
        const QString& title = m_content.columns[column].title;
        const double glyph = hasGlyphs(m_content, column) ? glyphRoom : 0;
        const bool isNumber = m_content.columns[column].isNumber;
        const double whole = textWidth(title, pixels, true);
        double word = whole <= shortTitle ? whole : wordWidth(title, pixels, true);
        std::vector<double> widths{isNumber ? word : whole};
        for (const TableRow& row : m_content.rows) {
            const QString& text = row.cells[column].text;
            if (text.isEmpty())
                continue;
            const double width = scene::widthOf(text, pixels, scene::Weight::Regular);
            widths.push_back(std::min(glyph + 1 + width, widestText));
            if (glyph + width > word) // else no word of it is longer
                word = std::max(word, glyph + 1 + std::min(wordWidth(text, pixels), longestWord));
        }
        std::ranges::sort(widths);
        m_natural.push_back(widths.back());
        m_word.push_back(isNumber ? widths.back() : word);
        const double usual = widths[(widths.size() - 1) * usualShare / 100];
        m_usual.push_back(isNumber ? widths.back() : std::max(usual, word));
        m_natural.back() = std::max(m_natural.back(), m_usual.back());
    }

    [[nodiscard]] bool isNarrow(const Columns& columns) const
    {
        for (std::size_t place = 0; place < columns.shown.size(); ++place)
            if (columns.widths[place] < std::min(narrowest, m_usual[columns.shown[place]]))
                return true;
        return false;
    }

    /// Columns keep the width that they need up to a bound that all long ones share.
    [[nodiscard]] Columns fitted(double room, bool hasSpare) const
    {
        Columns columns;
        for (std::size_t column = 0; column < m_natural.size(); ++column)
            if (hasSpare || !m_content.columns[column].isSpare)
                columns.shown.push_back(column);
        if (columns.shown.empty())
            return columns;
        const double free =
            std::max(room - columnGap * static_cast<double>(columns.shown.size() - 1), 1.0);
        // What most rows need comes first, then what the longest do.
        const bool isRoomy = sumWith(columns.shown, free, false) <= free;
        double least = 0;
        double most = free;
        for (int round = 0; round < 30; ++round) {
            const double bound = (least + most) / 2;
            (sumWith(columns.shown, bound, isRoomy) > free ? most : least) = bound;
        }
        for (const std::size_t column : columns.shown)
            columns.widths.push_back(widthWith(column, least, isRoomy));
        const double sum = std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
        // The page is filled by what is first read.
        if (sum < free)
            for (double& width : columns.widths)
                width += std::min((free - sum) / static_cast<double>(columns.widths.size()), 40.0);
        else if (sum > free)
            for (double& width : columns.widths)
                width *= free / sum;
        return columns;
    }

    /// Up to a bound; where there is room for what is usual, a bound for what goes beyond it.
    [[nodiscard]] double widthWith(std::size_t column, double bound, bool isRoomy) const
    {
        if (m_content.columns[column].isNumber)
            return m_natural[column];
        const double usual = m_usual[column];
        return isRoomy ? usual + std::min(m_natural[column] - usual, bound)
                       : std::max(m_word[column], std::min(usual, bound));
    }

    [[nodiscard]] double sumWith(const std::vector<std::size_t>& shown, double bound,
                                 bool isRoomy) const
    {
        double sum = 0;
        for (const std::size_t column : shown)
            sum += widthWith(column, bound, isRoomy);
        return sum;
    }

    const TableContent& m_content;
    std::vector<double> m_natural; ///< width by column: of the longest text
    std::vector<double> m_word;    ///< of its longest word
    std::vector<double> m_usual;   ///< of what most texts need
};

/// One row with its texts in their columns.
class RowPicture
{
public:
    RowPicture(const TableContent& content, const Columns& columns, const TableRow& row,
               bool isHeader, double rowWidth)
        : m_part(row.part), m_isHeader(isHeader), m_rowWidth(rowWidth)
    {
        double x = 0;
        for (std::size_t place = 0; place < columns.shown.size(); ++place) {
            const std::size_t column = columns.shown[place];
            const TableCell& cell = row.cells[column];
            const bool isNumber = content.columns[column].isNumber;
            const double indent = cell.glyph ? glyphRoom : 0;
            Cell made;
            made.x = x + indent;
            made.glyph = cell.glyph;
            made.text = RichText({{.text = cell.text,
                                   .ink = isHeader || cell.isQuiet ? Ink::Quiet : Ink::Full,
                                   .isBold = isHeader,
                                   .isStruck = row.isStruck && column <= 2}},
                                 {.pixels = pixels,
                                  .width = std::max(columns.widths[place] - indent, 1.0),
                                  .mostLines = isNumber && !isHeader ? 1 : mostLines,
                                  .alignment = isNumber ? Qt::AlignRight : Qt::AlignLeft});
            m_textHeight = std::max(m_textHeight, made.text.height());
            m_cells.push_back(std::move(made));
            x += columns.widths[place] + columnGap;
        }
    }

    [[nodiscard]] double height() const { return m_textHeight + 2 * rowAir; }

    void paint(QPainter& painter, QPointF topLeft, scene::Theme theme) const
    {
        const drawing::PartGuard part(painter, m_part);
        const scene::Palette palette = scene::paletteOf(theme);
        for (const Cell& cell : m_cells) {
            // Titles stand above the line, whatever the number of their lines.
            const double aside = m_isHeader ? m_textHeight - cell.text.height() : 0;
            const QPointF corner = topLeft + QPointF(cell.x, rowAir + aside);
            if (cell.glyph)
                paintGlyph(painter, corner + QPointF(-glyphRoom + glyphRadius + 1, pixels * 0.66),
                           glyphRadius, *cell.glyph);
            cell.text.paint(painter, corner, palette);
        }
        painter.setPen(QPen(m_isHeader ? palette.quietInk : palette.rule, m_isHeader ? 1 : 0.6));
        const double line = topLeft.y() + height();
        painter.drawLine(QPointF(topLeft.x(), line), QPointF(topLeft.x() + m_rowWidth, line));
    }

private:
    struct Cell
    {
        double x = 0;
        RichText text;
        std::optional<scene::KindStyle> glyph;
    };

    drawing::Part m_part;
    bool m_isHeader;
    double m_rowWidth;
    std::vector<Cell> m_cells;
    double m_textHeight = 0;
};

TableRow headerOf(const TableContent& content)
{
    TableRow row;
    row.part.id = QStringLiteral("header");
    for (const TableColumn& column : content.columns)
        row.cells.push_back({.text = column.title, .glyph = {}});
    return row;
}

struct Look
{
    QString title;
    QString subtitle;
    scene::Theme theme;
    text::NameLanguage language;
    std::vector<Reference> references;
};

Flow flowOf(const TableContent& content, const ColumnFit& fit, const Look& look,
            const FlowSight& sight)
{
    Flow flow;
    addHeading(flow, sight, look.title, look.subtitle);
    if (content.rows.empty()) {
        flow.blocks.push_back(paragraphBlock(
            sight, {{.text = text::nothingToListIn(look.language), .ink = Ink::Quiet}}, pixels));
        return flow;
    }
    const Columns columns = fit.in(sight.columnWidth);
    const auto picture = [&](const TableRow& row, bool isHeader) {
        return std::make_shared<const RowPicture>(content, columns, row, isHeader,
                                                  sight.columnWidth);
    };
    const auto paintOf = [&look](const std::shared_ptr<const RowPicture>& row) {
        return [row, theme = look.theme](QPainter& painter, QPointF topLeft) {
            row->paint(painter, topLeft, theme);
        };
    };
    const auto header = picture(headerOf(content), true);
    flow.headerHeight = header->height();
    flow.paintHeader = paintOf(header);
    for (const TableRow& row : content.rows) {
        const auto made = picture(row, false);
        flow.blocks.push_back(
            {.height = made->height(), .role = BlockRole::Item, .paint = paintOf(made)});
    }
    flow.furtherItems = content.all - content.rows.size();
    addReferences(flow, sight, look.references);
    return flow;
}

QString subtitleOf(const TableFigureInput& input)
{
    if (input.isOfClaims)
        return text::claimCountIn(input.claims.size(), input.language);
    return text::entityCountIn(input.entities.size(), input.language);
}

} // namespace

Figure tableFigure(const TableFigureInput& input)
{
    Look look{.title = input.title,
              .subtitle = subtitleOf(input),
              .theme = input.theme,
              .language = input.language,
              .references = input.citing.references};
    if (look.title.isEmpty())
        look.title = text::tableNameIn(input.isOfClaims, input.language);
    Figure blank = emptyFigure(input.theme, input.language, input.millimetres, input.dpi);
    blank.title = look.title;
    blank.description = look.subtitle;
    const auto content = std::make_shared<const TableContent>(tableContent(input));
    const auto fit = std::make_shared<const ColumnFit>(*content);
    FlowForm form{
        .theme = input.theme,
        .leastType = leastType,
        .mostType = mostTypeOn(input.millimetres),
        .note = [language = input.language](const Extent& rows, const Extent& sources) {
            return joinedNotes(
                text::shownItemsIn(text::PageItem::Rows, {rows.first, rows.last, rows.all},
                                   language),
                text::shownSourcesIn({sources.first, sources.last, sources.all}, language));
        }};
    return flowFigure(std::move(blank), form, [content, fit, look](double width, QSizeF page) {
        return flowOf(
            *content, *fit, look,
            {.theme = look.theme, .language = look.language, .columnWidth = width, .page = page});
    });
}

} // namespace knotary::figures
