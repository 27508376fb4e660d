// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dump.h"

#include "model/time/edtf.h"

#include <sstream>

namespace knotary::support
{

namespace
{

void write(std::ostream& out, const schema::LocalizedText& text)
{
    for (const auto& [language, words] : text)
        out << ' ' << language << '"' << words << '"';
}

void write(std::ostream& out, const dataset::Value& value)
{
    if (const auto* entity = std::get_if<base::EntityId>(&value)) {
        out << " #" << entity->number;
    } else if (const auto* text = std::get_if<dataset::TextValue>(&value)) {
        out << ' ' << text->language << '"' << text->text << '"';
    } else if (const auto* number = std::get_if<dataset::QuantityValue>(&value)) {
        out << " (quantity " << number->quantity << ' ' << number->unit << ')';
    } else if (const auto* date = std::get_if<dataset::DateValue>(&value)) {
        out << " (date " << time::printEdtf(date->date) << ')';
    } else {
        out << " (url " << std::get<dataset::UrlValue>(value).url << ')';
    }
}

void write(std::ostream& out, const dataset::Claim& claim)
{
    out << claim.key << " #" << claim.subject.number << " -" << claim.property.number << "->";
    write(out, claim.value);
    if (claim.when)
        out << " @" << time::printEdtf(*claim.when);
    for (const auto& [name, text] : claim.qualifiers)
        out << ' ' << name << '=' << text;
    out << " standing " << static_cast<int>(claim.standing) << " rank "
        << static_cast<int>(claim.rank);
    for (const std::string& premise : claim.inferredFrom)
        out << " from " << premise;
    for (const dataset::Evidence& evidence : claim.evidence) {
        out << " [" << evidence.source.number << ' ' << evidence.locator << ' '
            << static_cast<int>(evidence.stance) << ' ' << evidence.via << ' '
            << evidence.sameTextAs << ' ' << evidence.accessed << ']';
    }
    write(out, claim.note);
}

} // namespace

std::string dump(const dataset::Dataset& dataset)
{
    std::ostringstream out;
    for (const base::EntityId id : dataset.entities()) {
        const dataset::Entity& entity = *dataset.entity(id);
        out << "entity " << id.number << ' ' << entity.key << ':' << entity.kind.number;
        write(out, entity.names);
        for (const std::string& alias : entity.aliases)
            out << " ~\"" << alias << '"';
        write(out, entity.note);
        out << " about";
        for (const base::ClaimId claim : dataset.claimsAbout(id))
            out << ' ' << claim.number;
        out << " pointing";
        for (const base::ClaimId claim : dataset.claimsPointingAt(id))
            out << ' ' << claim.number;
        out << (dataset.findEntity(entity.key) == id ? "\n" : " lost\n");
    }
    for (const base::SourceId id : dataset.sources()) {
        const dataset::Source& source = *dataset.source(id);
        out << "source " << id.number << ' ' << source.key;
        write(out, source.title);
        out << (dataset.findSource(source.key) == id ? "\n" : " lost\n");
    }
    for (const base::ClaimId id : dataset.claims()) {
        out << "claim " << id.number << ' ';
        write(out, *dataset.claim(id));
        out << (dataset.findClaim(dataset.claim(id)->key) == id ? "\n" : " lost\n");
    }
    out << dataset.entityCount() << ' ' << dataset.sourceCount() << ' ' << dataset.claimCount();
    return out.str();
}

std::string dump(const graph::Topology& topology)
{
    std::ostringstream out;
    const auto [firstEdge, lastEdge] = boost::edges(topology);
    for (auto edge = firstEdge; edge != lastEdge; ++edge) {
        out << (out.tellp() > 0 ? " " : "") << boost::source(*edge, topology) << '>'
            << boost::target(*edge, topology) << ":c" << topology[*edge].claim.number;
    }
    for (std::uint32_t node = 0; node < boost::num_vertices(topology); ++node) {
        if (boost::out_degree(node, topology) + boost::in_degree(node, topology) == 0)
            out << (out.tellp() > 0 ? " " : "") << node;
    }
    return out.str();
}

std::string dump(const graph::Projection& projection, const dataset::Dataset& dataset)
{
    const auto keyOf = [&](std::size_t node) {
        return dataset.entity(projection.entityOfNode[node])->key;
    };
    std::ostringstream out;
    for (std::size_t node = 0; node < projection.nodeCount(); ++node)
        out << keyOf(node) << ' ';
    out << '|';
    const auto [firstEdge, lastEdge] = boost::edges(projection.topology);
    for (auto edge = firstEdge; edge != lastEdge; ++edge) {
        out << ' ' << keyOf(boost::source(*edge, projection.topology)) << '>'
            << keyOf(boost::target(*edge, projection.topology)) << ':'
            << dataset.claim(projection.topology[*edge].claim)->key;
    }
    return out.str();
}

std::string dump(const base::Diagnostics& diagnostics)
{
    std::ostringstream out;
    for (const base::Diagnostic& diagnostic : diagnostics) {
        out << (out.tellp() > 0 ? " | " : "")
            << (diagnostic.severity == base::Severity::Error     ? "error"
                : diagnostic.severity == base::Severity::Warning ? "warning"
                                                                 : "note")
            << ' ' << diagnostic.code;
        for (const std::string& argument : diagnostic.arguments)
            out << ' ' << (argument.empty() ? "''" : argument);
    }
    return out.str();
}

} // namespace knotary::support
