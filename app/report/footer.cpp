// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/footer.h"

#include "app/report/citing.h"
#include "app/text/citations.h"
#include "app/text/footerwords.h"
#include "app/text/prose.h"
#include "app/text/reference.h"
#include "model/dataset/bibliography.h"
#include "model/query/claimsupport.h"
#include "model/time/edtf.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace knotary::report
{
namespace
{

constexpr std::size_t mostStatements = 400; ///< of more, a list is of no use to anybody

/// "…, November 7, 2018, paras. 3–5. https://…": places stand before full stop and address.
QString withPlaces(QString reference, const QString& more)
{
    if (more.isEmpty())
        return reference;
    const qsizetype start = text::addressStart(reference);
    const QString address = reference.mid(start);
    reference.truncate(start);
    QString end = QStringLiteral(".");
    // The stop of an abbreviation ("n.d.") belongs to it.
    static const QRegularExpression abbreviation(QStringLiteral("\\.\\w\\.$"));
    const bool isShort = reference.contains(abbreviation);
    if (!isShort && (reference.endsWith(u'.') || reference.endsWith(u'。'))) {
        end = reference.back();
        reference.chop(1);
    }
    return reference + QStringLiteral(", ") + more + end + address;
}

class FooterWriter
{
public:
    FooterWriter(const MadeFigure& made, const Citations& citations)
        : m_made(made),
          m_dataset(*made.dataset),
          m_citations(citations),
          m_speech{m_dataset, made.request.language},
          m_readings(dataset::readingsOf(m_dataset, citations.claims))
    {}

    void write(figures::Footer& footer) const
    {
        footer.numbered = m_citations.numbered;
        for (std::size_t i = 0; i < m_citations.sources.size(); ++i)
            footer.sources.push_back(
                {QStringLiteral("[%1]").arg(i + 1), entryOf(m_citations.sources[i])});
        for (const query::Statement& statement : m_citations.contradictions)
            if (const QString sentence = contradictionOf(statement); !sentence.isEmpty())
                footer.contradictions += sentence;
        footer.facts = facts();
        const bool isOfLines = m_citations.numbered == text::Numbered::Lines;
        footer.statementsHeading =
            isOfLines ? text::PageHeading::Relations : text::PageHeading::Claims;
        if (m_citations.claims.size() > mostStatements)
            return;
        for (const base::ClaimId id : m_citations.claims)
            footer.statements.push_back({{}, statementOf(id)});
    }

private:
    [[nodiscard]] QString referenceOf(base::SourceId id) const
    {
        const auto reading = m_readings.find(id);
        return text::referenceIn(*m_made.request.citations, m_speech, *m_dataset.source(id),
                                 reading == m_readings.end() ? std::string() : reading->second);
    }

    [[nodiscard]] QString entryOf(const CitedSource& cited) const
    {
        const dataset::Source& source = *m_dataset.source(cited.source);
        QStringList more;
        if (const QString places = text::placesText(m_speech, source, cited.locators);
            !places.isEmpty())
            more += places;
        text::Borrowing borrowing;
        borrowing.isSameThroughout = cited.isSameThroughout;
        for (const std::string& name : cited.sameTextAs)
            borrowing.sameTextAs += briefName(name);
        for (const std::string& name : cited.via)
            borrowing.via += briefName(name);
        if (const QString words = text::borrowingIn(borrowing, m_made.request.language);
            !words.isEmpty())
            more += words;
        return withPlaces(referenceOf(cited.source), more.join(QStringLiteral(", ")));
    }

    /// A source that another leans on: its number, where it has one; else who published it.
    [[nodiscard]] QString briefName(const std::string& keyOrWords) const
    {
        const auto id = m_dataset.findSource(keyOrWords);
        if (!id)
            return text::shown(QString::fromStdString(keyOrWords), 60);
        for (std::size_t i = 0; i < m_citations.sources.size(); ++i)
            if (m_citations.sources[i].source == *id)
                return QStringLiteral("[%1]").arg(i + 1);
        const dataset::Source& source = *m_dataset.source(*id);
        return source.publisher.empty() ? text::textOf(m_speech, source.title)
                                        : text::shown(QString::fromStdString(source.publisher), 60);
    }

    [[nodiscard]] text::Marking marking() const
    {
        return {.support =
                    [this](std::span<const base::ClaimId> claims) {
                        return bracketed(m_citations.numbersOf(claims).support);
                    },
                .doubt =
                    [this](const dataset::Claim& claim, dataset::Stance stance) {
                        std::set<std::size_t> numbers;
                        for (const dataset::Evidence& evidence : claim.evidence)
                            for (std::size_t i = 0; i < m_citations.sources.size(); ++i)
                                if (evidence.stance == stance &&
                                    m_citations.sources[i].source == evidence.source)
                                    numbers.insert(i + 1);
                        return bracketed(numbers);
                    }};
    }

    /// Sources that differ, or one claim that somebody denies.
    [[nodiscard]] QString contradictionOf(const query::Statement& statement) const
    {
        if (const QString sentence = text::disagreement(m_speech, statement, marking());
            !sentence.isEmpty())
            return sentence;
        QStringList sentences;
        for (const query::Side& side : statement.sides) {
            for (const base::ClaimId id : side.claims) {
                const dataset::Claim& claim = *m_dataset.claim(id);
                const QString doubt = text::doubts(m_speech, claim, marking());
                if (!doubt.isEmpty())
                    sentences += statementOf(id) + QStringLiteral(" ") + doubt;
            }
        }
        return sentences.join(u' ');
    }

    [[nodiscard]] QString statementOf(base::ClaimId id) const
    {
        const QString marks = bracketed(m_citations.numbersOf(std::span(&id, 1)).support);
        const QString words = text::statement(m_speech, *m_dataset.claim(id));
        return words + (marks.isEmpty() ? QString() : QStringLiteral(" ") + marks) +
               (m_made.request.language == text::NameLanguage::Chinese ? QStringLiteral("。")
                                                                       : QStringLiteral("."));
    }

    [[nodiscard]] QStringList facts() const
    {
        const text::NameLanguage language = m_made.request.language;
        std::size_t several = 0;
        for (const base::ClaimId id : m_citations.claims)
            several += query::supportOf(m_dataset, *m_dataset.claim(id)).sourcesFor > 1 ? 1U : 0U;
        const auto founded = m_citations.numbered == text::Numbered::Lines
                                 ? text::relationsFoundedIn
                                 : text::claimsFoundedIn;
        QStringList facts{founded(m_citations.claims.size(), several, language)};
        const QString data = text::dataIn(
            {text::textOf(m_speech, m_dataset.heading.title),
             text::shown(QString::fromStdString(m_dataset.heading.licence), 80), newestDate()},
            language);
        if (!data.isEmpty())
            facts += data;
        return facts;
    }

    /// Of all the data, which so tell how new they are.
    [[nodiscard]] QString newestDate() const
    {
        std::optional<time::TimeSpan> newest;
        for (const base::SourceId id : m_dataset.sources()) {
            const time::EdtfResult date = time::parseEdtf(m_dataset.source(id)->date);
            const bool isDated = date.span && date.span->latest != time::unboundedFuture;
            if (isDated && (!newest || newest->latest < date.span->latest))
                newest = date.span;
        }
        return newest ? text::dateIn(*newest, m_made.request.language) : QString();
    }

    const MadeFigure& m_made;
    const dataset::Dataset& m_dataset;
    const Citations& m_citations;
    text::Speech m_speech;
    dataset::Readings m_readings; ///< when each source was last read
};

/// Users' text in Markdown: nothing in it is markup.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar letter : text) {
        if (QStringLiteral("\\`*_{}[]<>#|").contains(letter))
            result += u'\\';
        result += letter == u'\n' ? QChar(u' ') : letter;
    }
    return result;
}

void addSection(QStringList& lines, const QString& heading, const QStringList& items)
{
    if (items.isEmpty())
        return;
    lines << QStringLiteral("## ") + heading << QString();
    for (const QString& item : items)
        lines << item << QString();
}

} // namespace

figures::Footer footerOf(const MadeFigure& made)
{
    figures::Footer footer;
    footer.theme = made.request.theme;
    footer.language = made.request.language;
    footer.title = made.figure.title;
    footer.caption = text::shown(made.request.caption, 4000);
    if (made.citations != nullptr)
        FooterWriter(made, *made.citations).write(footer);
    return footer;
}

bool mayHaveSourcesBeside(const FigureRequest& request, figures::FileType type)
{
    const bool isPicture = type == figures::FileType::Svg || type == figures::FileType::Png ||
                           (type == figures::FileType::Html && !isExplored(request.view));
    return isPicture && request.citations.has_value();
}

std::optional<QString> sourcesBeside(const MadeFigure& made, figures::FileType type)
{
    if (!mayHaveSourcesBeside(made.request, type) || made.citations == nullptr ||
        made.figure.furtherPages.empty())
        return std::nullopt;
    const figures::Footer footer = footerOf(made);
    QStringList lines{QStringLiteral("# ") + escaped(footer.title), QString()};
    if (!footer.caption.isEmpty())
        lines << escaped(footer.caption) << QString();
    const auto itemsOf = [](const std::vector<figures::FooterEntry>& entries) {
        QStringList items;
        for (const figures::FooterEntry& entry : entries)
            items += entry.mark.isEmpty()
                         ? QStringLiteral("- ") + escaped(entry.text)
                         : escaped(entry.mark) + QStringLiteral(" ") + escaped(entry.text);
        return items;
    };
    const text::NameLanguage language = footer.language;
    addSection(lines, text::pageHeadingIn(text::PageHeading::Sources, language),
               itemsOf(footer.sources));
    QStringList contradictions;
    for (const QString& sentence : footer.contradictions)
        contradictions += QStringLiteral("- ") + escaped(sentence);
    addSection(lines, text::pageHeadingIn(text::PageHeading::Contradictions, language),
               contradictions);
    addSection(lines, text::pageHeadingIn(footer.statementsHeading, language),
               itemsOf(footer.statements));
    for (const QString& fact : footer.facts)
        lines << escaped(fact) << QString();
    lines.removeLast();
    return lines.join(u'\n') + u'\n';
}

QString besideName(const QString& fileName)
{
    const QFileInfo file(fileName);
    const QString folder = fileName.left(fileName.size() - file.fileName().size());
    return folder + file.completeBaseName() + QStringLiteral(".sources.md");
}

} // namespace knotary::report
