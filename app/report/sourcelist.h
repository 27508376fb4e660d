// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sources that claims rest on, as a file in one of four formats: for the window and the command
// line alike.

#include "app/text/citationstyle.h"
#include "app/text/naming.h"
#include "model/dataset/dataset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace knotary::report
{

enum class SourceFormat
{
    Markdown,
    CslJson,
    Bibtex,
    Ris
};

/// "markdown", "csl-json", "bibtex", "ris"; in the order of the values.
[[nodiscard]] const QStringList& sourceFormatCodes();
[[nodiscard]] std::optional<SourceFormat> sourceFormat(const QString& code);
/// By the ending: md, json, bib or ris, whatever the case.
[[nodiscard]] std::optional<SourceFormat> sourceFormatOfFile(const QString& path);
/// Without the point.
[[nodiscard]] QString endingOf(SourceFormat format);

struct SourceListForm
{
    SourceFormat format = SourceFormat::Markdown;
    text::CitationStyle style = text::CitationStyle::Apa; ///< of Markdown
    text::NameLanguage language = text::NameLanguage::English;
};

/// The same claims give the same bytes, in whatever order.
[[nodiscard]] QByteArray sourceList(const SourceListForm& form, const dataset::Dataset& dataset,
                                    std::span<const base::ClaimId> claims);

} // namespace knotary::report
