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
    {
        m_marking.support = [this](std::span<const ClaimId> claims) {
            std::set<std::size_t> marks;
            for (const ClaimId id : claims)
                addMarks(*m_speech.dataset.claim(id), marks);
            return markText(marks);
        };
        m_marking.doubt = [this](const dataset::Claim& claim, Stance stance) {
            std::set<std::size_t> marks;
            for (const dataset::Evidence& evidence : claim.evidence)
                if (evidence.stance == stance)
                    marks.insert(m_footnotes.numberOf(evidence));
            return markText(marks);
        };
    }

    void addConflict(const query::Statement& statement)
    {
        m_lines += disagreement(m_speech, statement, m_marking);
    }

    void add(ClaimId id)
    {
        const dataset::Claim& claim = *m_speech.dataset.claim(id);
        const QString marks = m_marking.support(std::span(&id, 1));
        const QString doubted = doubts(m_speech, claim, m_marking);
        m_lines += m_words.sentence(text::statement(m_speech, claim), marks) +
                   (doubted.isEmpty() ? QString() : m_words.afterFullStop + doubted);
    }

    [[nodiscard]] QString take()
    {
        if (!m_footnotes.list().isEmpty())
            m_lines += {QString(), numbered(m_footnotes.list())};
        return m_lines.join(u'\n');
    }

private:
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
    Marking m_marking;
    QStringList m_lines;
};

} // namespace

QString doubts(const Speech& speech, const dataset::Claim& claim, const Marking& marking)
{
    const CitationWords& words = citationWords(speech.language);
    QStringList sentences;
    for (const Stance stance : {Stance::Denies, Stance::Questions}) {
        std::set<base::SourceId> sources;
        for (const dataset::Evidence& evidence : claim.evidence)
            if (evidence.stance == stance)
                sources.insert(evidence.source);
        if (!sources.empty())
            sentences += words.sentence(words.sourcesDoubt(sources.size(), stance),
                                        marking.doubt(claim, stance));
    }
    return sentences.join(words.afterFullStop);
}

QString disagreement(const Speech& speech, const query::Statement& statement,
                     const Marking& marking)
{
    const CitationWords& words = citationWords(speech.language);
    QString sentence;
    std::vector<const dataset::Claim*> doubted;
    for (const query::Side& side : statement.sides) {
        if (!side.isAtOdds)
            continue;
        const std::vector<ClaimId> held = query::heldClaims(speech.dataset, side);
        const std::size_t count = query::sourcesFor(speech.dataset, held);
        sentence +=
            sentence.isEmpty() ? words.sourcesSay(count) : words.semicolon + words.othersSay(count);
        sentence += text::statement(speech, *speech.dataset.claim(held.front()));
        sentence += marking.support(held);
        for (const ClaimId id : held)
            doubted.push_back(speech.dataset.claim(id));
    }
    if (sentence.isEmpty())
        return {};
    QString whole = sentence + words.fullStop;
    for (const dataset::Claim* claim : doubted)
        if (const QString more = doubts(speech, *claim, marking); !more.isEmpty())
            whole += words.afterFullStop + more;
    return whole;
}

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
                    prose.add(id);
    }
    return prose.take();
}

} // namespace knotary::text
