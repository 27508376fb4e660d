// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "--query Q": what part of the data set a call looks at, written out or by the name under which
// it was saved beside the file.

#include "app/cli/commandline.h"
#include "model/query/query.h"

#include <QString>

#include <optional>

namespace knotary::cli
{

void addQuery(CommandLine& line);

/// `fileName`: of the data set; empty: the built-in one. Without the option everything. Nothing:
/// the call is wrong, and that is told.
[[nodiscard]] std::optional<query::Query>
readQuery(const CommandLine& line, const dataset::Dataset& dataset, const QString& fileName);

} // namespace knotary::cli
