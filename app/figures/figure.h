// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture for a report, and its way into a file: PNG, SVG or PDF with real text, the same bytes
// for the same input whatever the clock, the locale and the screen.

#include "app/scene/style.h"
#include "app/text/naming.h"

#include <QByteArray>
#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace knotary::figures
{

enum class FileType
{
    Png,
    Svg,
    Pdf,
    Html,    ///< a page to explore (app/webpage)
    Text,    ///< what a reader reads instead (app/report/description.h)
    Markdown ///< the same with headings; render() makes none of these three
};

/// By the file name's ending; nothing where it is none of ours.
[[nodiscard]] std::optional<FileType> fileTypeOf(const QString& fileName);

/// What the picture tells, for those who cannot see it.
struct AlternativeText
{
    QString language; ///< "en", "zh"
    QString text;
};

/// Lines, bars or rows that bear numbers of sources.
struct NumberedMarks
{
    std::size_t shown = 0; ///< for whose numbers there is room
    std::size_t all = 0;

    bool operator==(const NumberedMarks&) const = default;
};

/// Which parts of a picture an SVG file keeps apart, with ids, titles and links.
enum class PartsKept
{
    WhereFew, ///< all where they are few enough to be pointed at; else only layers
    All,
    Layers ///< relations, nodes, labels, legend: the smallest file
};

struct Figure
{
    /// Draws into a rectangle in pixels of 1/96 inch, top left at (0, 0).
    using Paint = std::function<void(QPainter& painter, const QRectF& page)>;

    QString title;
    QString description; ///< alternative text in the figure's language
    /// The same in every language there is; empty: only the description.
    std::vector<AlternativeText> alternatives;
    QString language = QStringLiteral("en");
    QSizeF millimetres{170, 110};
    int dpi = 300; ///< PNG only
    QColor ground = Qt::white;
    bool isTransparent = false;            ///< nothing is painted below the drawing
    PartsKept parts = PartsKept::WhereFew; ///< SVG only
    Paint paint;
    /// The page as it is in a file that has no further pages; empty: `paint`.
    Paint paintAlone;
    /// Of what bears numbers of sources, how much shows them on a page of this size; empty: nothing
    /// is to bear them.
    std::function<NumberedMarks(const QRectF& page)> numberedOn;
    /// Pages of the same size behind the first; a PDF holds them, other files do not.
    std::vector<Paint> furtherPages;
    /// What the file holds so that it can be opened again (formats/figurecapsule.h), UTF-8; empty:
    /// nothing.
    QByteArray carried;
};

/// A figure that shows nothing yet, of this size, on the theme's ground, in this language.
[[nodiscard]] Figure emptyFigure(scene::Theme theme, text::NameLanguage language,
                                 QSizeF millimetres, int dpi);

/// The rectangle that `paint` is given, in pixels of 1/96 inch.
[[nodiscard]] QRectF pageOf(const Figure& figure);

/// What draws the first page of a file of that type.
[[nodiscard]] const Figure::Paint& firstPageOf(const Figure& figure, FileType type);

/// The file's bytes; empty where the picture would be larger than 64 megapixels, and for
/// what is no picture.
[[nodiscard]] QByteArray render(const Figure& figure, FileType type);

} // namespace knotary::figures
