// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a generated graph as a data file to standard output.
//   generatefile NODES RELATIONS [dated]

#include "tests/support/generatedgraph.h"

#include <cstdio>
#include <cstdlib>

using namespace knotary;

namespace
{

void print(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

/// Years from 1995 to 2024: most of them plain, some long, some about, a few without any.
std::string whenOf(const dataset::Claim& claim, base::ClaimId id)
{
    const std::size_t number = id.index();
    const std::size_t year = 1995 + (number * 7919 + claim.subject.index()) % 30;
    if (number % 13 == 5)
        return {};
    std::string date = std::to_string(year);
    if (number % 5 == 0)
        date += "/" + std::to_string(year + 4);
    else if (number % 17 == 3)
        date += "~";
    return ", when: \"" + date + "\"";
}

const char* standingOf(const dataset::Claim& claim)
{
    switch (claim.standing) {
    case dataset::Standing::Announced:
        return ", standing: announced";
    case dataset::Standing::Inferred:
        return ", standing: inferred";
    case dataset::Standing::Disputed:
        return ", standing: disputed";
    default:
        return "";
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int nodes = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int relations = argc > 2 ? std::atoi(argv[2]) : 3000;
    const bool isDated = argc > 3;
    const support::GeneratedGraph graph = support::generatedGraph(nodes, relations);
    const dataset::Dataset& data = graph.data;
    print("knotary: 1\ndataset:\n  title: Generated\nsources:\n");
    for (const base::SourceId id : data.sources()) {
        const dataset::Source& source = *data.source(id);
        print("  - {id: " + source.key + ", title: " + source.title.front().second + "}\n");
    }
    print("kinds:\n");
    for (const schema::Kind& kind : data.schema.kinds()) {
        print("  - {id: " + kind.id + ", label: {en: " + kind.label.front().second +
              "}, plural: {en: " + kind.plural.front().second + "}, colour: \"" + kind.colour +
              "\", shape: " + kind.shape + "}\n");
    }
    print("properties:\n  - {id: knows, label: {en: knows}, inverse: {en: knows}, value: entity}\n"
          "entities:\n");
    for (const base::EntityId id : data.entities()) {
        const dataset::Entity& entity = *data.entity(id);
        print("  - {id: " + entity.key + ", kind: " + data.schema.kind(entity.kind).id +
              ", names: {en: " + entity.names.front().second + "}}\n");
    }
    print("claims:\n");
    for (const base::ClaimId id : data.claims()) {
        const dataset::Claim& claim = *data.claim(id);
        std::string evidence;
        for (const dataset::Evidence& each : claim.evidence)
            evidence += std::string(evidence.empty() ? "" : ", ") +
                        "{source: " + data.source(each.source)->key + "}";
        print("  - {id: " + claim.key + ", subject: " + data.entity(claim.subject)->key +
              ", property: knows, object: " + data.entity(claim.object())->key + standingOf(claim) +
              (isDated ? whenOf(claim, id) : "") +
              (evidence.empty() ? "" : ", evidence: [" + evidence + "]") + "}\n");
    }
    return EXIT_SUCCESS;
}
