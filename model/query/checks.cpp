// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/checks.h"

#include "model/query/checkcontext.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace knotary::query
{

namespace
{

using dataset::Claim;
using dataset::Standing;
using dataset::Value;
using time::TimeSpan;

/// A date that could not be read, or that says nothing, has no bounds.
bool isDated(const Claim& claim)
{
    const TimeSpan* span = dataset::timeOf(claim);
    return span != nullptr &&
           (span->earliest != time::unboundedPast || span->latest != time::unboundedFuture);
}

void addFinding(const CheckedClaim& claim, CheckOutcome& outcome,
                std::vector<std::string> arguments = {})
{
    arguments.insert(arguments.begin(), claim.record->key);
    outcome.findings.push_back({claim.id, claim.record->subject, std::move(arguments)});
}

/// For rules that look at one claim at a time.
template<class Rule>
void reportIf(const CheckContext& context, CheckOutcome& outcome, const Rule& isFound)
{
    outcome.outOf = context.claims().size();
    for (const CheckedClaim& claim : context.claims())
        if (isFound(claim))
            addFinding(claim, outcome);
}

void findUnsourced(const CheckContext& context, CheckOutcome& outcome)
{
    reportIf(context, outcome,
             [](const CheckedClaim& claim) { return claim.support.sourcesFor == 0; });
}

void findSingleSource(const CheckContext& context, CheckOutcome& outcome)
{
    reportIf(context, outcome,
             [](const CheckedClaim& claim) { return claim.support.sourcesFor == 1; });
}

void findUndated(const CheckContext& context, CheckOutcome& outcome)
{
    reportIf(context, outcome, [&schema = context.dataset().schema](const CheckedClaim& claim) {
        return !isDated(*claim.record) && !schema.property(claim.record->property).isTimeless;
    });
}

/// What happened is not out of date: only what goes on, or has no date, may have changed since.
bool mayStillHold(const schema::Property& property, const Claim& claim)
{
    return !property.isOnce && !property.isTimeless &&
           (!isDated(claim) || dataset::timeOf(claim)->latest == time::unboundedFuture);
}

void findStale(const CheckContext& context, CheckOutcome& outcome)
{
    const dataset::Dataset& dataset = context.dataset();
    outcome.outOf = context.claims().size();
    for (const CheckedClaim& claim : context.claims()) {
        if (mayStillHold(dataset.schema.property(claim.record->property), *claim.record) &&
            context.isOlderBy(context.limits().staleYears, claim.newestSource))
            addFinding(claim, outcome,
                       {dataset.source(claim.newestSource)->date,
                        dataset.source(context.newestSource())->date});
    }
}

/// Why a claim is disputed, as app/text names it; empty where it is not.
std::string reasonOf(const CheckContext& context, const CheckedClaim& claim)
{
    if (claim.support.sourcesAgainst > 0)
        return "source-against";
    if (context.isInConflict(claim.id))
        return "in-conflict";
    return claim.record->standing == Standing::Disputed ? "called-disputed" : "";
}

void findDisputed(const CheckContext& context, CheckOutcome& outcome)
{
    outcome.outOf = context.claims().size();
    for (const CheckedClaim& claim : context.claims())
        if (const std::string reason = reasonOf(context, claim); !reason.empty())
            addFinding(claim, outcome, {reason});
}

/// "1,800" and "1 800" count as 1800.
std::string plainNumber(std::string quantity)
{
    std::erase_if(quantity, [](char letter) { return letter == ',' || letter == ' '; });
    return quantity;
}

/// Whether both say the same, dates more or less precisely.
bool isSameValue(const Value& a, const Value& b)
{
    if (a.index() != b.index())
        return false;
    if (const auto* date = std::get_if<dataset::DateValue>(&a))
        return time::possiblyOverlaps(date->date, std::get<dataset::DateValue>(b).date);
    if (const auto* number = std::get_if<dataset::QuantityValue>(&a)) {
        const auto& other = std::get<dataset::QuantityValue>(b);
        return number->unit == other.unit &&
               plainNumber(number->quantity) == plainNumber(other.quantity);
    }
    if (const auto* text = std::get_if<dataset::TextValue>(&a))
        return text->text == std::get<dataset::TextValue>(b).text;
    return a == b;
}

bool isConfirmedBy(const Claim& announced, const Claim& stated)
{
    const bool canAgree =
        !announced.when || !stated.when || time::possiblyOverlaps(*announced.when, *stated.when);
    return canAgree && isSameValue(announced.value, stated.value);
}

void findAnnounced(const CheckContext& context, CheckOutcome& outcome)
{
    const auto topicOf = [](const CheckedClaim* claim) {
        return std::tuple(claim->record->subject, claim->record->property);
    };
    std::vector<const CheckedClaim*> stated;
    for (const CheckedClaim& claim : context.claims())
        if (claim.record->standing == Standing::Stated)
            stated.push_back(&claim);
    std::ranges::stable_sort(stated, {}, topicOf);
    outcome.outOf = context.claims().size();
    for (const CheckedClaim& claim : context.claims()) {
        if (context.control().isCancelled())
            return;
        if (claim.record->standing != Standing::Announced)
            continue;
        const auto sameTopic = std::ranges::equal_range(stated, topicOf(&claim), {}, topicOf);
        if (std::ranges::none_of(sameTopic, [&](const CheckedClaim* other) {
                return isConfirmedBy(*claim.record, *other->record);
            }))
            addFinding(claim, outcome);
    }
}

/// How many sourced claims speak of an entity, and how many of them rest on each publisher alone.
struct Voices
{
    std::size_t sourced = 0;
    std::map<std::uint32_t, std::size_t> byPublisher;

    void add(const CheckedClaim* claim)
    {
        if (claim == nullptr || claim->support.sourcesFor == 0)
            return;
        ++sourced;
        if (claim->publisher)
            ++byPublisher[*claim->publisher];
    }
};

Voices voicesOn(const CheckContext& context, base::EntityId entity)
{
    Voices voices;
    for (const base::ClaimId id : context.dataset().claimsAbout(entity))
        voices.add(context.find(id));
    for (const base::ClaimId id : context.dataset().claimsPointingAt(entity))
        if (context.dataset().claim(id)->subject != entity) // counted above
            voices.add(context.find(id));
    return voices;
}

void findOnePublisher(const CheckContext& context, CheckOutcome& outcome)
{
    constexpr std::size_t hundred = 100;
    const dataset::Dataset& dataset = context.dataset();
    for (const base::EntityId id : dataset.entities()) {
        const Voices voices = voicesOn(context, id);
        if (voices.sourced < context.limits().fewestClaims)
            continue;
        ++outcome.outOf;
        for (const auto& [publisher, count] : voices.byPublisher)
            if (count * hundred >= voices.sourced * context.limits().largestShare)
                outcome.findings.push_back(
                    {{},
                     id,
                     {dataset.entity(id)->key, context.publishers()[publisher].name,
                      std::to_string(count), std::to_string(voices.sourced)}});
    }
}

constexpr std::array catalogue{
    Check{"check.unsourced", findUnsourced},
    Check{"check.single-source", findSingleSource},
    Check{"check.undated", findUndated},
    Check{"check.stale", findStale},
    Check{"check.disputed", findDisputed},
    Check{"check.announced-unconfirmed", findAnnounced},
    Check{"check.one-publisher", findOnePublisher},
};

std::vector<PublisherShare> sharesIn(const CheckContext& context)
{
    std::vector<PublisherShare> shares = context.publishers();
    for (const CheckedClaim& claim : context.claims())
        if (claim.publisher)
            shares[*claim.publisher].claims.push_back(claim.id);
    std::erase_if(shares, [](const PublisherShare& share) { return share.claims.empty(); });
    std::ranges::stable_sort(shares, [](const PublisherShare& one, const PublisherShare& other) {
        return one.claims.size() != other.claims.size() ? one.claims.size() > other.claims.size()
                                                        : one.name < other.name;
    });
    return shares;
}

} // namespace

std::span<const Check> checkCatalogue()
{
    return catalogue;
}

const Check* findCheck(std::string_view id)
{
    const auto* const found = std::ranges::find(catalogue, id, &Check::id);
    return found == catalogue.end() ? nullptr : found;
}

CheckReport runChecks(const dataset::Dataset& dataset, std::span<const std::string> without,
                      const CheckLimits& limits, const base::Control& control)
{
    const CheckContext context(dataset, limits, control);
    constexpr double half = 0.5;
    control.report(half);
    CheckReport report;
    report.conflicts = context.conflicts();
    report.publishers = sharesIn(context);
    report.claimCount = context.claims().size();
    report.sourcedCount = static_cast<std::size_t>(std::ranges::count_if(
        context.claims(), [](const CheckedClaim& claim) { return claim.support.sourcesFor > 0; }));
    for (const Check& check : catalogue) {
        CheckOutcome& outcome = report.outcomes.emplace_back();
        outcome.check = &check;
        outcome.isSwitchedOff = std::ranges::find(without, check.id()) != without.end();
        if (!outcome.isSwitchedOff && !control.isCancelled())
            check.run(context, outcome);
        control.report(half +
                       half * static_cast<double>(report.outcomes.size()) / catalogue.size());
    }
    return report;
}

} // namespace knotary::query
