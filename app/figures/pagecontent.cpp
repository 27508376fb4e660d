// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pagecontent.h"

#include "app/figures/claimphrases.h"
#include "app/text/citations.h"
#include "app/text/direction.h"
#include "app/text/pagewords.h"
#include "app/text/wording.h"
#include "model/query/claimgroups.h"
#include "model/query/claimsupport.h"
#include "model/query/entityfacts.h"
#include "model/query/statements.h"

#include <algorithm>

namespace knotary::figures
{
namespace
{

using query::ClaimGroup;
using query::ClaimSide;
using text::NameLanguage;

constexpr std::size_t mostInFlow = 9;
constexpr qsizetype longestFlow = 220; ///< characters of all names in it

QString fromData(const std::string& text)
{
    return text::isolated(text::shown(QString::fromStdString(text)));
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void append(TextRuns& runs, TextRuns more)
{
    runs.insert(runs.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

/// Turns claims into pieces of a page.
class ContentMaker
{
public:
    explicit ContentMaker(const PageFigureInput& input)
        : m_input(input), m_speech{input.dataset, input.language}, m_phrases(input)
    {}

    [[nodiscard]] PageContent make()
    {
        const dataset::Entity* entity = m_input.dataset.entity(m_input.entity);
        if (entity == nullptr)
            return {};
        nameIt(*entity);
        const query::EntityClaims claims = query::claimsOf(m_input.dataset, m_input.entity);
        addGroups(claims.distinctions);
        const auto isAbout = [](const ClaimGroup& group) {
            return group.side == ClaimSide::Subject;
        };
        const auto pointing = std::ranges::find_if_not(claims.sentences, isAbout);
        addGroups({claims.sentences.begin(), pointing});
        addNumbers(claims.figures);
        addGroups({pointing, claims.sentences.end()});
        if (m_content.pieces.empty())
            m_content.pieces.push_back(
                {.runs = {{.text = text::noClaimIn(m_input.language), .ink = Ink::Quiet}}});
        return std::move(m_content);
    }

private:
    [[nodiscard]] bool isChinese() const { return m_input.language == NameLanguage::Chinese; }

    void nameIt(const dataset::Entity& entity)
    {
        const QStringList lines = text::nameLinesIn(entity.names, m_input.language);
        m_content.name = text::isolated(lines.value(0));
        m_content.otherName = text::isolated(lines.value(1));
        m_content.style = scene::kindStyle(m_input.dataset.schema, entity.kind, m_input.theme);
        const query::EntityFacts facts = query::factsOf(m_input.dataset, m_input.entity);
        QStringList parts{kindName(m_speech, entity.kind)};
        if (const QString years = text::yearsText(facts); !years.isEmpty())
            parts += text::yearsAsToldIn(years, m_input.language);
        parts += text::claimCountIn(facts.claims, m_input.language);
        parts += text::sourceCountIn(facts.sources.size(), m_input.language);
        m_content.facts = parts.join(QStringLiteral(" · "));
        addOtherNames(entity);
        if (!entity.note.empty())
            m_content.top.push_back({{.text = text::isolated(textOf(m_speech, entity.note))}});
    }

    void addOtherNames(const dataset::Entity& entity)
    {
        QStringList others;
        const auto add = [&](const std::string& name) {
            const QString shown = fromData(name);
            if (shown != m_content.name && shown != m_content.otherName && !others.contains(shown))
                others += shown;
        };
        for (const auto& [language, name] : entity.names)
            add(name);
        for (const std::string& alias : entity.aliases)
            add(alias);
        if (!others.isEmpty())
            m_content.top.push_back(
                {{.text = text::otherNamesIn(others, m_input.language), .ink = Ink::Quiet}});
    }

    void addGroups(std::span<const ClaimGroup> groups)
    {
        for (const ClaimGroup& group : groups)
            addGroup(group);
    }

    [[nodiscard]] QString titleOf(const ClaimGroup& group) const
    {
        if (group.side == ClaimSide::Object)
            return capitalized(inverseLabel(m_speech, group.property));
        return capitalized(labelBefore(m_speech, group.property, group.claims));
    }

    void addGroup(const ClaimGroup& group)
    {
        const bool isAlone = group.claims.size() == 1;
        if (group.contested.empty() && (isAlone || isShort(group))) {
            addFlow(group);
            return;
        }
        TextRuns title{{.text = titleOf(group), .isBold = true}};
        if (!group.contested.empty())
            title.push_back(
                {.text = QStringLiteral("  ≠ ") + text::sourcesDifferIn(m_input.language),
                 .ink = Ink::Accent});
        m_content.pieces.push_back({.form = PagePiece::Form::Heading, .runs = std::move(title)});
        addContested(group);
        for (const base::ClaimId id : group.claims)
            if (!group.contested.contains(id))
                addItem(group, id);
    }

    /// What cannot all hold, side by side.
    void addContested(const ClaimGroup& group)
    {
        if (group.contested.empty())
            return;
        std::vector<base::ClaimId> contested;
        std::ranges::copy_if(group.claims, std::back_inserter(contested),
                             [&](base::ClaimId id) { return group.contested.contains(id); });
        PagePiece piece{.form = PagePiece::Form::Sides};
        for (const query::Statement& statement : query::statementsOf(m_input.dataset, contested))
            for (const query::Side& side : statement.sides)
                if (side.isAtOdds)
                    addSide(piece, group, query::heldClaims(m_input.dataset, side));
        m_content.pieces.push_back(std::move(piece));
    }

    void addSide(PagePiece& piece, const ClaimGroup& group,
                 const std::vector<base::ClaimId>& claims)
    {
        if (claims.empty())
            return;
        const dataset::Claim& first = claimOf(claims.front());
        PageSide side;
        side.part = partOf(claims.front());
        side.says = m_phrases.saying(first, group.side);
        QStringList marks;
        for (const base::ClaimId id : claims)
            if (const QString mark = marksOf(m_input.citing, id); !mark.isEmpty())
                marks += mark;
        QStringList rests{
            text::sourceCountIn(query::sourcesFor(m_input.dataset, claims), m_input.language)};
        if (!marks.isEmpty())
            rests += QStringLiteral("[%1]").arg(marks.join(QStringLiteral(", ")));
        side.rests = {{.text = rests.join(u' '), .ink = Ink::Quiet}};
        piece.claims += claims.size();
        piece.sides.push_back(std::move(side));
    }

    [[nodiscard]] const dataset::Claim& claimOf(base::ClaimId id) const
    {
        return *m_input.dataset.claim(id);
    }

    [[nodiscard]] drawing::Part partOf(base::ClaimId id) const
    {
        const dataset::Claim& claim = claimOf(id);
        return {QStringLiteral("claim-") + QString::fromStdString(claim.key),
                claimSentence(m_speech, claim), QString()};
    }

    [[nodiscard]] bool isShort(const ClaimGroup& group) const
    {
        if (group.claims.size() > mostInFlow)
            return false;
        qsizetype length = 0;
        for (const base::ClaimId id : group.claims) {
            const dataset::Claim& claim = claimOf(id);
            length += group.side == ClaimSide::Subject ? valueText(m_speech, claim.value).size()
                                                       : entityName(m_speech, claim.subject).size();
        }
        return length <= longestFlow && std::ranges::all_of(group.claims, [&](base::ClaimId id) {
                   return m_phrases.canFlow(id, group.side);
               });
    }

    void addFlow(const ClaimGroup& group)
    {
        PagePiece piece;
        piece.part = partOf(group.claims.front());
        piece.claims = group.claims.size();
        piece.runs = {{.text = titleOf(group), .isBold = true}, {.text = QStringLiteral(" ")}};
        for (std::size_t place = 0; place < group.claims.size(); ++place) {
            const base::ClaimId id = group.claims[place];
            const std::size_t left = group.claims.size() - place - 1;
            append(piece.runs, m_phrases.saying(claimOf(id), group.side));
            if (left == 0) {
                m_phrases.end(piece.runs, id);
                continue;
            }
            piece.runs.push_back(m_phrases.marks(id));
            const QString comma = isChinese() ? QStringLiteral("、") : QStringLiteral(", ");
            const QString last = isChinese() ? QStringLiteral("和") : QStringLiteral(" and ");
            piece.runs.push_back({.text = left == 1 ? last : comma, .isGlued = left != 1});
        }
        m_content.pieces.push_back(std::move(piece));
        for (const base::ClaimId id : group.claims)
            addRemarks(id);
    }

    void addItem(const ClaimGroup& group, base::ClaimId id)
    {
        PagePiece piece{.form = PagePiece::Form::Item};
        piece.part = partOf(id);
        piece.sign = QStringLiteral("•");
        piece.claims = 1;
        piece.runs = m_phrases.saying(claimOf(id), group.side);
        m_phrases.end(piece.runs, id);
        m_content.pieces.push_back(std::move(piece));
        addRemarks(id);
    }

    /// What an editor noted, and what it was inferred from.
    void addRemarks(base::ClaimId id)
    {
        const dataset::Claim& claim = claimOf(id);
        QStringList bases;
        for (const std::string& key : claim.inferredFrom) {
            const auto known = m_input.dataset.findClaim(key);
            bases += known ? text::statement(m_speech, claimOf(*known)) : fromData(key);
        }
        const auto add = [&](const QString& words) {
            m_content.pieces.push_back(
                {.form = PagePiece::Form::Remark, .runs = {{.text = words, .ink = Ink::Quiet}}});
        };
        if (!bases.isEmpty())
            add(text::inferredFromIn(bases, m_input.language));
        if (!claim.note.empty())
            add(text::isolated(textOf(m_speech, claim.note)));
    }

    void addNumbers(std::span<const ClaimGroup> groups)
    {
        if (groups.empty())
            return;
        m_content.pieces.push_back(
            {.form = PagePiece::Form::Heading,
             .runs = {{.text = text::numbersHeadingIn(m_input.language), .isBold = true}}});
        for (const ClaimGroup& group : groups)
            for (const base::ClaimId id : group.claims)
                addNumber(group, id);
    }

    void addNumber(const ClaimGroup& group, base::ClaimId id)
    {
        const dataset::Claim& claim = claimOf(id);
        const bool isContested = group.contested.contains(id);
        PagePiece piece{.form = PagePiece::Form::Number};
        piece.part = partOf(id);
        piece.claims = 1;
        piece.runs = {{.text = titleOf(group)}};
        QStringList remarks = m_phrases.remarksOf(claim);
        if (const QString when = whenText(m_speech, claim); !when.isEmpty())
            remarks.prepend(when);
        if (!remarks.isEmpty())
            piece.runs.push_back(
                {.text = QStringLiteral(" · ") + remarks.join(QStringLiteral(" · ")),
                 .ink = Ink::Quiet});
        if (isContested)
            piece.runs.push_back(
                {.text = QStringLiteral(" ≠ ") + text::sourcesDifferIn(m_input.language),
                 .ink = Ink::Accent});
        piece.aside = {{.text = m_phrases.valueOf(claim.value), .isStruck = query::isStruck(claim)},
                       m_phrases.marks(id)};
        m_content.pieces.push_back(std::move(piece));
        addRemarks(id);
    }

    const PageFigureInput& m_input;
    text::Speech m_speech;
    ClaimPhrases m_phrases;
    PageContent m_content;
};

} // namespace

PageContent pageContent(const PageFigureInput& input)
{
    return ContentMaker(input).make();
}

std::vector<base::ClaimId> claimsOnPage(const dataset::Dataset& dataset, base::EntityId entity)
{
    const query::EntityClaims claims = query::claimsOf(dataset, entity);
    std::vector<base::ClaimId> order;
    const auto add = [&](const ClaimGroup& group) {
        order.insert(order.end(), group.claims.begin(), group.claims.end());
    };
    std::ranges::for_each(claims.distinctions, add);
    for (const ClaimGroup& group : claims.sentences)
        if (group.side == ClaimSide::Subject)
            add(group);
    std::ranges::for_each(claims.figures, add);
    for (const ClaimGroup& group : claims.sentences)
        if (group.side == ClaimSide::Object)
            add(group);
    return order;
}

} // namespace knotary::figures
