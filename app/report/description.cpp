// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/description.h"

#include "app/figures/pagefigure.h"
#include "app/report/alternatives.h"
#include "app/report/weights.h"
#include "app/scene/paint.h"
#include "app/text/chainwords.h"
#include "app/text/citations.h"
#include "app/text/citationwords.h"
#include "app/text/descriptionwords.h"
#include "app/text/figurewords.h"
#include "app/text/footnotes.h"
#include "app/text/wording.h"
#include "model/query/entityfacts.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace knotary::report
{
namespace
{

using text::DescriptionHeading;

/// Writes the lines, plain or with the signs of Markdown.
class LineWriter
{
public:
    explicit LineWriter(DescriptionForm form) : m_isMarkdown(form == DescriptionForm::Markdown) {}

    void heading(int level, const QString& words)
    {
        if (!m_lines.isEmpty())
            m_lines += QString();
        m_lines += (m_isMarkdown ? QString(level, u'#') + u' ' : QString()) + safe(words);
        m_lines += QString();
    }
    void paragraph(const QString& words) { m_lines += safe(words); }
    void item(const QString& words) { m_lines += QStringLiteral("- ") + safe(words); }
    void blank() { m_lines += QString(); }
    /// Numbers in brackets are no links.
    void source(const QString& words)
    {
        m_lines += safe(words);
        if (m_isMarkdown)
            m_lines += QString();
    }

    [[nodiscard]] QString take() const
    {
        QString text = m_lines.join(u'\n');
        while (text.endsWith(u'\n'))
            text.chop(1);
        return text + u'\n';
    }

private:
    /// Users' texts are no markup.
    [[nodiscard]] QString safe(const QString& words) const
    {
        if (!m_isMarkdown)
            return words;
        static const QString signs = QStringLiteral("\\`*_{}[]<>#|~&!");
        QString escaped;
        for (const QChar letter : words) {
            if (signs.contains(letter))
                escaped += u'\\';
            escaped += letter;
        }
        return escaped;
    }

    bool m_isMarkdown;
    QStringList m_lines;
};

class Description
{
public:
    Description(const MadeFigure& made, DescriptionForm form)
        : m_made(made),
          m_speech{*made.dataset, made.request.language},
          m_footnotes(m_speech),
          m_lines(form)
    {}

    [[nodiscard]] QString write()
    {
        m_lines.heading(1, m_made.figure.title.isEmpty() ? titleOf(m_made.request, dataset())
                                                         : m_made.figure.title);
        m_lines.paragraph(m_made.figure.description);
        if (!m_made.request.caption.isEmpty()) {
            m_lines.blank();
            m_lines.paragraph(text::shown(m_made.request.caption));
        }
        addCounts();
        addBins();
        addChains();
        if (m_made.request.view == View::Page)
            addPage();
        else if (m_made.request.view == View::Table && m_made.request.table == TableRows::Claims)
            addClaims(m_made.claims);
        else if (m_made.request.view == View::Path)
            addClaims(claimsOfChains());
        else
            addEntities();
        addSources();
        return m_lines.take();
    }

private:
    [[nodiscard]] const dataset::Dataset& dataset() const { return *m_made.dataset; }
    [[nodiscard]] text::NameLanguage language() const { return m_speech.language; }

    void heading(DescriptionHeading which)
    {
        m_lines.heading(2, text::descriptionHeadingIn(which, language()));
    }

    /// How many there are of each kind, and of each sort of evidence: what a legend says.
    void addCounts()
    {
        scene::LegendCounts counts;
        for (const base::EntityId id : m_made.entities)
            ++counts.entities[dataset().entity(id)->kind];
        for (const base::ClaimId id : m_made.claims)
            ++counts.relations[scene::supportOf(dataset(), *dataset().claim(id))];
        if (counts.entities.empty())
            return;
        heading(DescriptionHeading::Counts);
        const QString colon = text::descriptionColonIn(language());
        for (const auto& [kind, count] : counts.entities)
            m_lines.item(kindPlural(m_speech, kind) + colon + QString::number(count));
        const bool isOfClaims =
            m_made.request.view == View::Page || m_made.request.view == View::Table;
        if (counts.relations.empty())
            return;
        m_lines.item((isOfClaims
                          ? text::descriptionHeadingIn(DescriptionHeading::Claims, language())
                          : text::headingIn(text::LegendHeading::Relations, language())) +
                     colon + QString::number(m_made.claims.size()));
        for (const auto& [support, count] : counts.relations)
            m_lines.item(text::supportIn(support, language()) + colon + QString::number(count));
    }

    /// Year by year, where the figure counts.
    void addBins()
    {
        const text::PictureFacts facts = pictureFactsOf(
            m_made, language() == text::NameLanguage::Chinese ? text::NameLanguage::Chinese
                                                              : text::NameLanguage::English);
        if (facts.bins.empty())
            return;
        heading(DescriptionHeading::OverTime);
        for (const text::NamedCount& bin : facts.bins)
            m_lines.item(bin.name + text::descriptionColonIn(language()) +
                         QString::number(bin.count));
    }

    void addChains()
    {
        if (m_made.chains.empty())
            return;
        heading(DescriptionHeading::Paths);
        for (const query::Chain& chain : m_made.chains)
            m_lines.item(text::chainText(m_speech, chain));
    }

    [[nodiscard]] std::vector<base::ClaimId> claimsOfChains() const
    {
        std::vector<base::ClaimId> order;
        std::unordered_set<base::ClaimId> seen;
        for (const query::Chain& chain : m_made.chains)
            for (const query::Hop& hop : chain)
                for (const base::ClaimId id : hop.claims)
                    if (seen.insert(id).second)
                        order.push_back(id);
        return order;
    }

    /// "GSMA initiated World Internet Conference (2014).[1][2]"
    [[nodiscard]] QString sentence(base::ClaimId id)
    {
        const dataset::Claim& claim = *dataset().claim(id);
        QString marks;
        for (const std::size_t number : m_footnotes.numbersOf(claim))
            marks += QStringLiteral("[%1]").arg(number);
        return text::citationWords(language()).sentence(text::statement(m_speech, claim), marks);
    }

    void addClaims(const std::vector<base::ClaimId>& claims)
    {
        if (claims.empty())
            return;
        heading(DescriptionHeading::Claims);
        for (const base::ClaimId id : claims)
            m_lines.item(sentence(id));
    }

    void addPage()
    {
        if (!m_made.request.focus)
            return;
        const dataset::Entity* entity = dataset().entity(*m_made.request.focus);
        if (entity != nullptr && !entity->note.empty()) {
            m_lines.blank();
            m_lines.paragraph(textOf(m_speech, entity->note));
        }
        addClaims(figures::claimsOnPage(dataset(), *m_made.request.focus));
    }

    /// "World Internet Conference (Conference, 2014 – 2024)"
    [[nodiscard]] QString entityLine(base::EntityId id, std::size_t relations) const
    {
        QStringList facts{kindName(m_speech, dataset().entity(id)->kind)};
        if (const QString years = text::yearsText(query::factsOf(dataset(), id)); !years.isEmpty())
            facts += years;
        facts += text::relationCountIn(relations, language());
        const text::CitationWords& words = text::citationWords(language());
        return entityName(m_speech, id) + words.inBrackets.arg(facts.join(words.comma));
    }

    /// The best connected first, each with its relations.
    void addEntities()
    {
        std::unordered_map<base::EntityId, std::vector<base::ClaimId>> claims;
        for (const base::ClaimId id : m_made.claims) {
            const dataset::Claim& claim = *dataset().claim(id);
            claims[claim.subject].push_back(id);
            if (claim.object().isValid() && claim.object() != claim.subject)
                claims[claim.object()].push_back(id);
        }
        if (m_made.entities.empty())
            return;
        heading(DescriptionHeading::Entities);
        bool isFirst = true;
        for (const Weight& weight : weightsOf(dataset(), m_made.entities, m_made.claims)) {
            if (!isFirst)
                m_lines.blank();
            isFirst = false;
            m_lines.paragraph(entityLine(weight.entity, weight.relations));
            for (const base::ClaimId id : claims[weight.entity])
                m_lines.item(sentence(id));
        }
    }

    void addSources()
    {
        const QStringList notes = m_footnotes.list();
        if (notes.isEmpty())
            return;
        heading(DescriptionHeading::Sources);
        for (qsizetype place = 0; place < notes.size(); ++place)
            m_lines.source(QStringLiteral("[%1] ").arg(place + 1) + notes[place]);
    }

    const MadeFigure& m_made;
    text::Speech m_speech;
    text::Footnotes m_footnotes;
    LineWriter m_lines;
};

} // namespace

QString descriptionOf(const MadeFigure& made, DescriptionForm form)
{
    return Description(made, form).write();
}

} // namespace knotary::report
