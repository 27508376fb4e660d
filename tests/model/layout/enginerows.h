// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row of test data for each engine of the catalogue on each graph of a zoo: columns "engine" and
// "graph" are their numbers.

#include "model/layout/layout.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

namespace knotary::layout::test
{

inline void addEveryEngineOnEvery(const std::vector<ZooGraph>& zoo)
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("graph");
    for (std::size_t e = 0; e < catalogue().size(); ++e)
        for (std::size_t g = 0; g < zoo.size(); ++g)
            QTest::addRow("%s, %s", std::string(catalogue()[e]->id()).c_str(), zoo[g].name.c_str())
                << int(e) << int(g);
}

} // namespace knotary::layout::test
