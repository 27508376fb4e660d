// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/citing.h"

#include "model/query/claimsupport.h"

#include <algorithm>
#include <unordered_set>

namespace knotary::report
{
namespace
{

using dataset::Evidence;

void addOnce(std::vector<std::string>& list, const std::string& text)
{
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end())
        list.push_back(text);
}

class Numbering
{
public:
    Numbering(const dataset::Dataset& dataset, Citations& citations)
        : m_dataset(dataset), m_citations(citations)
    {}

    void add(base::ClaimId id)
    {
        const dataset::Claim* claim = m_dataset.claim(id);
        if (claim == nullptr || m_citations.numbers.contains(id))
            return;
        ClaimNumbers numbers;
        for (const dataset::Claim* ground : query::groundsOf(m_dataset, *claim))
            for (const Evidence& evidence : ground->evidence)
                if (!query::isAgainst(evidence))
                    cite(evidence, numbers.support);
        for (const Evidence& evidence : claim->evidence)
            if (query::isAgainst(evidence))
                cite(evidence, numbers.against);
        m_citations.numbers.emplace(id, std::move(numbers));
    }

private:
    void cite(const Evidence& evidence, std::set<std::size_t>& numbers)
    {
        if (m_dataset.source(evidence.source) == nullptr)
            return;
        std::size_t& number = m_numbers[evidence.source]; // 0 where it is new
        if (number == 0) {
            m_citations.sources.push_back({evidence.source, {}, {}, {}, true});
            number = m_citations.sources.size();
        }
        CitedSource& cited = m_citations.sources[number - 1];
        addOnce(cited.locators, evidence.locator);
        addOnce(cited.sameTextAs, evidence.sameTextAs);
        addOnce(cited.via, evidence.via);
        cited.isSameThroughout = cited.isSameThroughout && !evidence.sameTextAs.empty();
        numbers.insert(number);
    }

    const dataset::Dataset& m_dataset;
    Citations& m_citations;
    std::unordered_map<base::SourceId, std::size_t> m_numbers;
};

bool isDoubted(const dataset::Claim& claim)
{
    return std::any_of(claim.evidence.begin(), claim.evidence.end(), query::isAgainst);
}

} // namespace

void ClaimNumbers::add(const ClaimNumbers& more)
{
    support.insert(more.support.begin(), more.support.end());
    against.insert(more.against.begin(), more.against.end());
}

ClaimNumbers Citations::numbersOf(std::span<const base::ClaimId> some) const
{
    ClaimNumbers all;
    for (const base::ClaimId id : some)
        if (const auto found = numbers.find(id); found != numbers.end())
            all.add(found->second);
    return all;
}

Citations citationsOf(const dataset::Dataset& dataset,
                      std::span<const base::ClaimId> inReadingOrder, text::Numbered numbered)
{
    Citations citations;
    citations.numbered = numbered;
    Numbering numbering(dataset, citations);
    std::unordered_set<base::ClaimId> seen;
    for (const base::ClaimId id : inReadingOrder) {
        if (dataset.claim(id) == nullptr || !seen.insert(id).second)
            continue;
        citations.claims.push_back(id);
        numbering.add(id);
    }
    for (query::Statement& statement : query::statementsOf(dataset, citations.claims)) {
        bool isInQuestion = statement.conflict.has_value();
        for (const query::Side& side : statement.sides)
            for (const base::ClaimId id : side.claims)
                isInQuestion = isInQuestion || (seen.contains(id) && isDoubted(*dataset.claim(id)));
        if (!isInQuestion)
            continue;
        for (const query::Side& side : statement.sides)
            for (const base::ClaimId id : side.claims)
                if (side.isAtOdds || seen.contains(id))
                    numbering.add(id);
        citations.contradictions.push_back(std::move(statement));
    }
    return citations;
}

QString markOf(const ClaimNumbers& numbers, std::size_t most)
{
    const auto textOf = [most](const std::set<std::size_t>& some) {
        return some.empty() ? QStringLiteral("–")
                            : text::numbersText({some.begin(), some.end()}, most);
    };
    if (numbers.against.empty())
        return textOf(numbers.support);
    return textOf(numbers.support) + QStringLiteral(" : ") + textOf(numbers.against);
}

QString bracketed(const std::set<std::size_t>& numbers)
{
    if (numbers.empty())
        return {};
    QString text = text::numbersText({numbers.begin(), numbers.end()});
    text.replace(u' ', QChar(QChar::Nbsp)); // no line breaks in there
    return QStringLiteral("[%1]").arg(text);
}

} // namespace knotary::report
