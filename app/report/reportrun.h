// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings the files of a report up to date, or says which are not and why. A figure that cannot be
// drawn stops no other.

#include "app/report/makefigure.h"
#include "app/report/outofdate.h"
#include "model/base/diagnostic.h"
#include "model/formats/reportfile.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace knotary::report
{

enum class FileState
{
    UpToDate,
    OutOfDate, ///< and left as it is
    Written,
    NotDrawn,  ///< the diagnostics of its figure say why
    NotWritten ///< the system did not let it
};

struct FileOutcome
{
    std::string file; ///< as the report names it; or one of sources beside such a file
    FileState state = FileState::UpToDate;
    OutOfDate why{};   ///< before it was written
    QString problem{}; ///< NotWritten: what the system says
};

struct FigureOutcome
{
    std::vector<FileOutcome> files;
    base::Diagnostics diagnostics;
};

struct ReportRun
{
    const formats::ReportFile& report;
    QString folder; ///< of the report
    std::shared_ptr<const dataset::Dataset> dataset;
    std::string dataName{}; ///< as Making has it
    bool isCheck = false;   ///< writes nothing
    /// Null: all files.
    std::function<bool(const std::string& file)> isWanted = {};
};

/// One figure of the report. In the thread of the window, as makeFigure. Codes beside those of
/// recipes (recipe.h), all errors:
///   report.file-link       file
///   report.nothing-to-draw view
///   report.too-large       file
[[nodiscard]] FigureOutcome bringUpToDate(const ReportRun& run, const formats::FigureRecipe& figure,
                                          const Making& making);

} // namespace knotary::report
