// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows that the model stands alone: no Qt, no test framework, one walk from claims to a drawn
// graph's topology. Returns 0, or 1 with the reason on standard error.

#include "model/dataset/conflicts.h"
#include "model/dataset/edits.h"
#include "model/dataset/validate.h"
#include "model/graph/snapshot.h"
#include "model/query/query.h"
#include "model/query/search.h"
#include "model/query/years.h"
#include "model/time/edtf.h"

#include <cstdio>

using namespace knotary;

namespace
{

bool holds(bool fact, const char* reason)
{
    if (!fact)
        std::fprintf(stderr, "model_smoke: %s\n", reason);
    return fact;
}

/// Two stars, a planet of the first, found in a year by a log book.
dataset::Dataset smallDataset()
{
    dataset::Dataset data;
    const auto star = data.schema.addKind({"star", {{"en", "Star"}}, {}, {}, {}, {}});
    const auto planet = data.schema.addKind({"planet", {{"en", "Planet"}}, {}, {}, {}, {}});
    schema::Property orbits;
    orbits.id = "orbits";
    const auto property = data.schema.addProperty(orbits);
    const auto sun = data.add(dataset::Entity{"sun", star, {{"en", "Sun"}}, {}, {}});
    const auto ceres = data.add(dataset::Entity{"ceres", planet, {{"en", "Ceres"}}, {}, {}});
    data.add(dataset::Entity{"vega", star, {{"en", "Vega"}}, {}, {}});
    dataset::Source logBook;
    logBook.key = "log";
    const auto source = data.add(logBook);
    dataset::Claim claim;
    claim.key = "c1";
    claim.subject = ceres;
    claim.property = property;
    claim.value = sun;
    claim.when = time::parseEdtf("1801-01-01").span;
    dataset::Evidence evidence;
    evidence.source = source;
    claim.evidence = {evidence};
    data.add(claim);
    return data;
}

} // namespace

int main()
{
    const auto date = time::parseEdtf("2016-02-29");
    if (!holds(date.span && time::printEdtf(*date.span) == "2016-02-29", "EDTF date not read") ||
        !holds(!time::parseEdtf("2016-02-30").span, "a day that does not exist was read")) {
        return 1;
    }

    dataset::Dataset data = smallDataset();
    if (!holds(!base::hasErrors(dataset::validate(data, {})), "data set has errors") ||
        !holds(dataset::findConflicts(data).empty(), "conflicts out of nothing") ||
        !holds(query::datedYears(data).has_value(), "years not counted")) {
        return 1;
    }

    const auto snapshot = graph::buildSnapshot(data);
    const auto query = query::parseQuery("near:sun~1", data);
    const auto seen = query::project(snapshot, data, query.query);
    if (!holds(boost::num_edges(snapshot->topology) == 1, "claim drew no edge") ||
        !holds(query.diagnostics.empty() && seen.nodeCount() == 2, "wrong projection")) {
        return 1;
    }

    const query::SearchIndex index(data, query::foldAscii);
    const auto hits = index.find("CERES", query::foldAscii);
    if (!holds(hits.size() == 1 && hits.front().matched == "Ceres", "search did not find"))
        return 1;

    const auto edit = dataset::edits::rename(data, hits.front().entity, "en", "1 Ceres");
    const bool isDone = data.apply(edit) && data.apply(dataset::inverted(edit));
    if (!holds(isDone && data.entity(hits.front().entity)->names.front().second == "Ceres",
               "edit was not taken back")) {
        return 1;
    }
    std::puts("model_smoke: the model stands alone");
    return 0;
}
