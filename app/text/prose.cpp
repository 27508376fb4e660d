// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/prose.h"

#include "app/text/citations.h"
#include "app/text/citationwords.h"
#include "app/text/footnotes.h"
#include "model/query/claimsupport.h"
#include "model/query/statements.h"

#include <set>
#include <unordered_set>
#include <utility>
#include <vector>

namespace knotary::text
{

namespace
{

using base::ClaimId;
using dataset::Stance;

class Prose
{
public:
    explicit Prose(const Speech& speech)
        : m_speech(speech), m_words(citationWords(speech.language)), m_footnotes(speech)
    {}

    /// Of a statement about which sources do not agree: all that they say in one sentence.
    void addConflict(const query::Statement& statement)
    {
        QString sentence;
        std::vector<const dataset::Claim*> doubted;
        for (const query::Side& side : statement.sides) {
            if (!side.isAtOdds)
                continue;
            const std::vector<ClaimId> held = query::heldClaims(m_speech.dataset, side);
            const std::size_t count = query::sourcesFor(m_speech.dataset, held);
            const bool isFirst = sentence.isEmpty();
            sentence +=
                isFirst ? m_words.sourcesSay(count) : m_words.semicolon + m_words.othersSay(count);
            sentence += text::statement(m_speech, claimOf(held.front()));
            std::set<std::size_t> marks;
            for (const ClaimId id : held) {
                addMarks(claimOf(id), marks);
                doubted.push_back(&claimOf(id));
            }
            sentence += markText(marks);
        }
        QString whole = sentence + m_words.fullStop;
        for (const dataset::Claim* claim : doubted)
            whole += doubts(*claim);
        m_lines += whole;
    }

    void add(const dataset::Claim& claim)
    {
        std::set<std::size_t> marks;
        addMarks(claim, marks);
        m_lines +=
            m_words.sentence(text::statement(m_speech, claim), markText(marks)) + doubts(claim);
    }

    [[nodiscard]] QString take()
    {
        if (!m_footnotes.list().isEmpty())
            m_lines += {QString(), numbered(m_footnotes.list())};
        return m_lines.join(u'\n');
    }

private:
    [[nodiscard]] const dataset::Claim& claimOf(ClaimId id) const
    {
        return *m_speech.dataset.claim(id);
    }

    void addMarks(const dataset::Claim& claim, std::set<std::size_t>& marks)
    {
        if (claim.evidence.empty()) {
            const std::vector<std::size_t> ofPremises = m_footnotes.numbersOf(claim);
            marks.insert(ofPremises.begin(), ofPremises.end());
        }
        for (const dataset::Evidence& evidence : claim.evidence)
            if (!query::isAgainst(evidence))
                marks.insert(m_footnotes.numberOf(evidence));
    }

    /// " One source denies this.[3]"; empty where nobody does.
    QString doubts(const dataset::Claim& claim)
    {
        QString sentences;
        for (const Stance stance : {Stance::Denies, Stance::Questions}) {
            std::set<base::SourceId> sources;
            std::set<std::size_t> marks;
            for (const dataset::Evidence& evidence : claim.evidence) {
                if (evidence.stance != stance)
                    continue;
                sources.insert(evidence.source);
                marks.insert(m_footnotes.numberOf(evidence));
            }
            if (!sources.empty())
                sentences +=
                    m_words.afterFullStop +
                    m_words.sentence(m_words.sourcesDoubt(sources.size(), stance), markText(marks));
        }
        return sentences;
    }

    [[nodiscard]] static QString markText(const std::set<std::size_t>& marks)
    {
        QString text;
        for (const std::size_t number : marks)
            text += QStringLiteral("[%1]").arg(number);
        return text;
    }

    const Speech& m_speech;
    const CitationWords& m_words;
    Footnotes m_footnotes;
    QStringList m_lines;
};

} // namespace

QString prose(const Speech& speech, std::span<const ClaimId> claims)
{
    const std::unordered_set<ClaimId> asked(claims.begin(), claims.end());
    Prose prose(speech);
    for (const query::Statement& statement : query::statementsOf(speech.dataset, claims)) {
        if (statement.conflict)
            prose.addConflict(statement);
        for (const query::Side& side : statement.sides)
            for (const ClaimId id : side.claims)
                if (asked.contains(id) && !side.isAtOdds)
                    prose.add(*speech.dataset.claim(id));
    }
    return prose.take();
}

} // namespace knotary::text
