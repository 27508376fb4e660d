// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pathtree.h"

#include "app/text/direction.h"
#include "app/text/pagewords.h"
#include "app/text/wording.h"

#include <algorithm>

namespace knotary::figures
{
namespace
{

constexpr std::size_t mostLinks = 3; ///< between the same two

/// A step before it has its place.
struct Branch
{
    base::EntityId entity;
    const query::Hop* hop = nullptr; ///< null at the beginning
    std::vector<std::size_t> children;
};

class TreeMaker
{
public:
    explicit TreeMaker(const PathFigureInput& input)
        : m_input(input), m_speech{input.dataset, input.language}
    {}

    [[nodiscard]] PathTree make()
    {
        m_branches.push_back({m_input.from, nullptr, {}});
        for (const query::Chain& chain : m_input.chains)
            add(chain);
        return laid();
    }

private:
    void add(const query::Chain& chain)
    {
        std::size_t at = 0;
        for (const query::Hop& hop : chain) {
            const std::vector<std::size_t>& children = m_branches[at].children;
            const auto known =
                std::find_if(children.begin(), children.end(),
                             [&](std::size_t child) { return m_branches[child].entity == hop.to; });
            if (known != children.end()) {
                at = *known;
                continue;
            }
            m_branches.push_back({hop.to, &hop, {}});
            m_branches[at].children.push_back(m_branches.size() - 1);
            at = m_branches.size() - 1;
        }
    }

    /// Branch after branch, each down to its end.
    [[nodiscard]] PathTree laid() const
    {
        struct Open
        {
            std::size_t branch;
            std::optional<std::size_t> parent;
        };
        PathTree tree;
        std::vector<Open> open;
        if (m_input.dataset.entity(m_input.from) != nullptr)
            open.push_back({0, std::nullopt});
        while (!open.empty()) {
            const Open next = open.back();
            open.pop_back();
            const std::size_t place = tree.size();
            tree.push_back(stepOf(m_branches[next.branch]));
            tree[place].parent = next.parent;
            if (next.parent) {
                tree[place].depth = tree[*next.parent].depth + 1;
                tree[*next.parent].children.push_back(place);
            }
            const std::vector<std::size_t>& children = m_branches[next.branch].children;
            for (auto child = children.rbegin(); child != children.rend(); ++child)
                open.push_back({*child, place});
        }
        return tree;
    }

    [[nodiscard]] PathStep stepOf(const Branch& branch) const
    {
        const dataset::Entity& entity = *m_input.dataset.entity(branch.entity);
        PathStep step;
        step.part = {QStringLiteral("node-") + QString::fromStdString(entity.key),
                     entityName(m_speech, branch.entity) + QStringLiteral(", ") +
                         kindName(m_speech, entity.kind),
                     QString()};
        for (const QString& name : text::nameLinesIn(entity.names, m_input.language))
            step.names += text::isolated(name);
        step.style = scene::kindStyle(m_input.dataset.schema, entity.kind, m_input.theme);
        step.isEnd = branch.entity == m_input.from || branch.entity == m_input.to;
        if (branch.hop == nullptr)
            return step;
        for (const base::ClaimId id : branch.hop->claims)
            if (step.links.size() < mostLinks)
                step.links.push_back(linkOf(id, branch.hop->from));
            else
                ++step.moreLinks;
        return step;
    }

    [[nodiscard]] PathLink linkOf(base::ClaimId id, base::EntityId before) const
    {
        const dataset::Claim& claim = *m_input.dataset.claim(id);
        const scene::ClaimFacts facts = scene::factsOf(m_input.dataset, claim);
        PathLink link;
        link.part = {QStringLiteral("relation-") + QString::fromStdString(claim.key),
                     claimSentence(m_speech, claim), QString()};
        for (const QString& words : text::nameLinesIn(
                 m_input.dataset.schema.property(claim.property).label, m_input.language))
            if (!words.isEmpty())
                link.words += words;
        if (link.words.isEmpty())
            link.words += forwardLabel(m_speech, claim.property);
        link.when = whenText(m_speech, claim);
        link.standing = text::standingIn(claim.standing, m_input.language);
        link.line = scene::ruleFor(facts).line;
        link.isForward = claim.subject == before;
        if (m_input.citing.marks != nullptr)
            link.marks = marksOf(m_input.citing, id);
        else
            link.badge = scene::badgeOf(facts);
        return link;
    }

    const PathFigureInput& m_input;
    text::Speech m_speech;
    std::vector<Branch> m_branches;
};

} // namespace

PathTree pathTree(const PathFigureInput& input)
{
    return TreeMaker(input).make();
}

} // namespace knotary::figures
