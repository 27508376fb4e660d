// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/lenscolumns.h"

namespace knotary::views
{

/// The lens keeps no columns yet.
std::vector<NumberColumn> lensColumns(document::Session& /*session*/)
{
    return {};
}

} // namespace knotary::views
