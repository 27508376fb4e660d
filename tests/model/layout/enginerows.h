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

/// What an engine may be told beside the graph: kinds, times and a focus, for all engines alike.
class Columns
{
public:
    explicit Columns(std::uint32_t nodeCount)
        : m_kinds(someKinds(nodeCount)), m_times(someTimes(nodeCount))
    {
        if (nodeCount > 2)
            m_focus = nodeCount / 2;
    }

    void addTo(Problem& problem) const
    {
        problem.kinds = m_kinds;
        problem.times = m_times;
        problem.focus = m_focus;
    }

private:
    std::vector<std::uint32_t> m_kinds;
    std::vector<NodeTime> m_times;
    std::optional<std::uint32_t> m_focus;
};

} // namespace knotary::layout::test
