// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How somebody wants a figure: all that a request does not take from the screen. A value with a
// text form, so that the next figure begins as the last one was.

#include "app/figures/figure.h"
#include "app/report/makefigure.h"
#include "app/report/request.h"

#include <QList>
#include <QString>

#include <optional>

namespace knotary::operations
{

enum class FigureFormat
{
    Svg,
    Pdf,
    Png,
    Html, ///< a page to explore
    Text  ///< what the figure tells, in words
};
/// "svg", "pdf", "png", "html", "txt": codes and endings, in the order of the values.
[[nodiscard]] const QStringList& formatCodes();
[[nodiscard]] QString codeOf(FigureFormat format);
[[nodiscard]] QString mediaTypeOf(FigureFormat format);
[[nodiscard]] figures::FileType fileTypeOf(FigureFormat format);
/// By the file name's ending; nothing where it is none of ours.
[[nodiscard]] std::optional<FigureFormat> formatOf(const QString& fileName);
/// The bytes of a file; empty where the picture would be too large.
[[nodiscard]] QByteArray bytesOf(const report::MadeFigure& made, FigureFormat format);

struct ExportChoice
{
    FigureFormat format = FigureFormat::Png;
    QString preset; ///< empty: a size of one's own
    QSizeF millimetres{270, 180};
    int dpi = 300;
    std::optional<QString> title; ///< not among the codes; nothing: the one of the request
    QString caption;              ///< nor is this
    scene::Theme theme = scene::Theme::Print;
    std::optional<text::NameLanguage> language; ///< nothing: the one of the request
    /// Nothing: without sources, which is for those who ask for it.
    std::optional<text::CitationStyle> citations = text::CitationStyle::Apa;
    bool isTransparent = false;
    bool carriesData = true; ///< the file can be opened again

    bool operator==(const ExportChoice&) const = default;
};

inline constexpr double leastMillimetres = 20;
inline constexpr double mostMillimetres = 2000;
inline constexpr int leastDpi = 30;
inline constexpr int mostDpi = 1200;

/// "format=pdf preset=slide width=… …", for settings. What cannot be read is left as it is by
/// default.
[[nodiscard]] QString textOf(const ExportChoice& choice);
[[nodiscard]] ExportChoice readExportChoice(const QString& text);

[[nodiscard]] report::FigureRequest chosen(report::FigureRequest request,
                                           const ExportChoice& choice);

/// Of a PNG of that size.
[[nodiscard]] QSize pixelsOf(QSizeF millimetres, int dpi);

} // namespace knotary::operations
