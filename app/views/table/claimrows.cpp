// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/columnwords.h"
#include "app/views/table/makerows.h"
#include "model/query/claimsupport.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace knotary::views
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

/// What the claim rests on, counted; also how it sorts: the better founded, the higher.
struct Support
{
    int independent = 0; ///< sources for it that do not repeat each other
    int against = 0;     ///< that deny or question it
    bool isInferred = false;
};

bool isAgainst(const dataset::Evidence& evidence)
{
    return evidence.stance == dataset::Stance::Denies ||
           evidence.stance == dataset::Stance::Questions;
}

Support supportOf(const dataset::Claim& claim, query::ClaimSupport& support, base::ClaimId id)
{
    std::set<base::SourceId> against;
    for (const dataset::Evidence& evidence : claim.evidence)
        if (isAgainst(evidence))
            against.insert(evidence.source);
    return {static_cast<int>(support.sourceCount(id)), static_cast<int>(against.size()),
            !claim.inferredFrom.empty()};
}

QString wordsOf(const Support& support)
{
    QString words = support.independent == 0
                        ? Words::tr("no source")
                        : Words::tr("%n independent source(s)", nullptr, support.independent);
    if (support.against > 0)
        words = Words::tr("%1, %2 against", "what is for a claim, number of sources")
                    .arg(words, QString::number(support.against));
    return support.isInferred ? Words::tr("%1, by inference").arg(words) : words;
}

SortNumbers sortOf(const Support& support)
{
    return {static_cast<double>(support.independent),
            support.isInferred - static_cast<double>(support.against)};
}

std::optional<double> yearOf(const dataset::Claim& claim)
{
    const time::TimeSpan* span = dataset::timeOf(claim);
    if (span == nullptr)
        return {};
    const std::int64_t day = span->earliest != time::unboundedPast ? span->earliest : span->latest;
    if (day == time::unboundedPast || day == time::unboundedFuture)
        return {};
    return static_cast<double>(time::yearOfDay(day));
}

QString standingText(dataset::Standing standing)
{
    const QString word = text::standingWord(standing);
    return word.isEmpty() ? Words::tr("stated", "standing of a claim") : word;
}

/// The columns of claims while they are filled.
class ClaimColumns
{
public:
    ClaimColumns(const text::Speech& speech, std::size_t count);
    void put(base::ClaimId id, const dataset::Claim& claim);
    [[nodiscard]] std::vector<TableColumn> finish(const base::Control& control);

private:
    void putValue(const dataset::Claim& claim);
    void putTime(const dataset::Claim& claim);
    void putEvidence(base::ClaimId id, const dataset::Claim& claim);

    const text::Speech& m_speech;
    query::ClaimSupport m_support;
    KnownWords m_subject;
    KnownWords m_kind;
    KnownWords m_property;
    ValueWords m_value;
    MeasuredWords m_when;
    NumberWords m_year;
    KnownWords m_standing;
    NumberWords m_sources;
    MeasuredWords m_evidence;
    KnownWords m_firstSource;
    KnownWords m_publisher;
    PlainWords m_id;
};

ClaimColumns::ClaimColumns(const text::Speech& speech, std::size_t count)
    : m_speech(speech),
      m_support(speech.dataset),
      m_subject({.id = "subject", .title = Words::tr("Subject"), .width = 210}, count),
      m_kind({.id = "kind",
              .title = Words::tr("Kind of the subject"),
              .isShownAtFirst = false,
              .isForGroups = true},
             count),
      m_property(
          {.id = "property", .title = Words::tr("Property"), .isForGroups = true, .width = 150},
          count),
      m_value({.id = "value", .title = Words::tr("Value"), .width = 230}, count),
      m_when({.id = "when", .title = Words::tr("When"), .width = 140}, count),
      m_year({.id = "year",
              .title = Words::tr("Year"),
              .isShownAtFirst = false,
              .isForGroups = true,
              .width = 70},
             count),
      m_standing(
          {.id = "standing", .title = Words::tr("Standing"), .isForGroups = true, .width = 90},
          count),
      m_sources({.id = "sources", .title = Words::tr("Sources"), .width = 80}, count),
      m_evidence(
          {.id = "evidence", .title = Words::tr("Evidence"), .isForGroups = true, .width = 170},
          count),
      m_firstSource(
          {.id = "source", .title = Words::tr("First source"), .isForGroups = true, .width = 260},
          count),
      m_publisher(
          {.id = "publisher", .title = Words::tr("Publisher"), .isForGroups = true, .width = 140},
          count),
      m_id({.id = "id", .title = Words::tr("Id"), .width = 90}, count)
{}

void ClaimColumns::putValue(const dataset::Claim& claim)
{
    if (const base::EntityId object = claim.object(); object.isValid())
        m_value.put(object.index(), [&] { return entityName(m_speech, object); });
    else
        m_value.putText(valueText(m_speech, claim.value));
}

void ClaimColumns::putTime(const dataset::Claim& claim)
{
    if (const time::TimeSpan* span = dataset::timeOf(claim); span != nullptr)
        m_when.put(text::dateIn(*span, m_speech.language),
                   {static_cast<double>(span->earliest), static_cast<double>(span->latest)});
    else
        m_when.put({}, {});
    m_year.put(yearOf(claim));
}

void ClaimColumns::putEvidence(base::ClaimId id, const dataset::Claim& claim)
{
    std::set<base::SourceId> sources;
    for (const dataset::Evidence& evidence : claim.evidence)
        sources.insert(evidence.source);
    m_sources.put(static_cast<double>(sources.size()));
    const Support support = supportOf(claim, m_support, id);
    m_evidence.put(wordsOf(support), sortOf(support));
    const dataset::Source* first =
        claim.evidence.empty() ? nullptr : m_speech.dataset.source(claim.evidence.front().source);
    if (first == nullptr) {
        m_firstSource.putNothing();
        m_publisher.putNothing();
        return;
    }
    const std::size_t number = claim.evidence.front().source.index();
    m_firstSource.put(number, [&] { return textOf(m_speech, first->title); });
    m_publisher.put(number, [&] { return text::shown(QString::fromStdString(first->publisher)); });
}

void ClaimColumns::put(base::ClaimId id, const dataset::Claim& claim)
{
    m_subject.put(claim.subject.index(), [&] { return entityName(m_speech, claim.subject); });
    const base::KindId kind = m_speech.dataset.entity(claim.subject)->kind;
    m_kind.put(kind.index(), [&] { return kindName(m_speech, kind); });
    m_property.put(claim.property.index(), [&] { return forwardLabel(m_speech, claim.property); });
    putValue(claim);
    putTime(claim);
    m_standing.put(static_cast<std::size_t>(claim.standing),
                   [&] { return standingText(claim.standing); });
    putEvidence(id, claim);
    m_id.put(text::shown(QString::fromStdString(claim.key)));
}

std::vector<TableColumn> ClaimColumns::finish(const base::Control& control)
{
    std::vector<TableColumn> columns;
    const auto take = [&](auto& words) { columns.push_back(words.finish(control)); };
    take(m_subject);
    take(m_kind);
    take(m_property);
    take(m_value);
    take(m_when);
    take(m_year);
    take(m_standing);
    take(m_sources);
    take(m_evidence);
    take(m_firstSource);
    take(m_publisher);
    take(m_id);
    return columns;
}

} // namespace

TableRows claimRows(const text::Speech& speech, const base::Control& control)
{
    const dataset::Dataset& dataset = speech.dataset;
    const std::vector<base::ClaimId> claims = dataset.claims();
    ClaimColumns columns(speech, claims.size());
    TableRows rows;
    for (const base::ClaimId id : claims) {
        if (rows.count() % rowsBetweenQuestions == 0 && control.isCancelled())
            return rows;
        const dataset::Claim& claim = *dataset.claim(id);
        columns.put(id, claim);
        rows.subjects.push_back(claim.subject);
        rows.objects.push_back(claim.object());
        rows.claims.push_back(id);
        rows.kinds.push_back(dataset.entity(claim.subject)->kind);
    }
    rows.columns = columns.finish(control);
    return rows;
}

} // namespace knotary::views
