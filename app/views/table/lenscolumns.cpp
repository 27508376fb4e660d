// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/lenscolumns.h"

#include "app/document/lens.h"
#include "app/operations/analysiswords.h"

#include <string>

namespace knotary::views
{

std::vector<NumberColumn> lensColumns(document::Session& session)
{
    std::vector<NumberColumn> columns;
    for (const document::LensColumn& column : session.lens().columns())
        columns.push_back(
            {"lens." + std::string(column.analysis->id()),
             operations::analysisTitle(*column.analysis),
             [column](base::EntityId entity) { return document::numberOf(column, entity); }});
    return columns;
}

} // namespace knotary::views
