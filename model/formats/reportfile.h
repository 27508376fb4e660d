// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All figures of a report in one text file, so that one command draws them anew when the data have
// changed:
//
//     format: knotary-report
//     version: 1
//     data: ../mine.yaml          # left out, or "built-in": the data set in the program
//     title: {en: The Conference in Eight Figures}
//     defaults:                   # what figures share: how they look and what is let through
//       theme: print
//       language: en+zh
//       size: a4-page
//       cite: apa                 # a figure says "cite: none" to do without
//     figures:
//       - file: who.svg           # figurerecipe.h
//         view: graph
//
// Figures are written into the folder of the report and below it, nowhere else.

#include "model/base/control.h"
#include "model/base/diagnostic.h"
#include "model/formats/figurerecipe.h"
#include "model/formats/figurerecipeyaml.h"
#include "model/schema/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::formats
{

struct ReportFile
{
    std::string data{}; ///< as it is written; empty: the built-in data set
    schema::LocalizedText title{};
    FigureRecipe defaults{};             ///< to be taken with withDefaults()
    std::vector<FigureRecipe> figures{}; ///< each with a file at least
};

/// `report` is empty where nothing may be drawn from the file; an error then says why. Errors that
/// stand in one figure (isIn) cost that figure only. Codes and their arguments, beside those of
/// YAML and of recipes (figurerecipeyaml.h):
///   report.empty               the file is empty, or holds comments only
///   report.not-ours            no "format: knotary-report"
///   report.version-unsupported version
///   report.no-figures
///   report.too-many-figures    how many there may be
///   report.file-missing        (of a figure)
///   report.bad-name            file
///   report.unknown-type        file
///   report.file-outside        file: an absolute name, or one with ".."
///   report.file-twice          file, line of the first
struct DecodedReport
{
    std::optional<ReportFile> report;
    base::Diagnostics diagnostics;
};
/// `name` is what messages call the file.
[[nodiscard]] DecodedReport decodeReport(std::string_view bytes, const std::string& name,
                                         const base::Control& control);

/// Regular files only, at most 64 MiB.
[[nodiscard]] DecodedReport readReportFile(const std::string& path, const base::Control& control);

/// Whether a finding stands within that figure.
[[nodiscard]] bool isIn(const FigureRecipe& figure, const base::Diagnostic& finding);

} // namespace knotary::formats
