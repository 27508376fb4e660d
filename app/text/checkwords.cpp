// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/checkwords.h"

#include "app/text/citations.h"
#include "app/text/diagnostictext.h"
#include "app/text/direction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace knotary::text
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

struct CheckWords
{
    std::string_view code;
    const char* title;
    const char* explanation;
};

constexpr std::array table{
    CheckWords{"check.unsourced", QT_TRANSLATE_NOOP("Checks", "Unsourced"),
               QT_TRANSLATE_NOOP("Checks", "No source says so, nor what it was inferred from.")},
    CheckWords{"check.single-source", QT_TRANSLATE_NOOP("Checks", "One source only"),
               QT_TRANSLATE_NOOP("Checks", "No second source says so that shares neither text nor "
                                           "origin with the first.")},
    CheckWords{"check.undated", QT_TRANSLATE_NOOP("Checks", "Undated"),
               QT_TRANSLATE_NOOP("Checks", "Nothing says when it holds, and one would ask.")},
    CheckWords{"check.stale", QT_TRANSLATE_NOOP("Checks", "Stale"),
               QT_TRANSLATE_NOOP("Checks", "It may still hold, but its newest source is more than "
                                           "five years older than the newest of all.")},
    CheckWords{"check.disputed", QT_TRANSLATE_NOOP("Checks", "Disputed"),
               QT_TRANSLATE_NOOP("Checks", "A source or another claim speaks against it, or the "
                                           "data set calls it disputed.")},
    CheckWords{
        "check.announced-unconfirmed", QT_TRANSLATE_NOOP("Checks", "Announced, never confirmed"),
        QT_TRANSLATE_NOOP("Checks", "It was announced, and no claim says that it came about.")},
    CheckWords{"check.one-publisher", QT_TRANSLATE_NOOP("Checks", "One publisher alone"),
               QT_TRANSLATE_NOOP("Checks", "Of five or more sourced claims about an entity, four "
                                           "fifths rest on one publisher alone.")},
};

const CheckWords* wordsOf(const query::Check& check)
{
    const auto* const found = std::ranges::find(table, check.code, &CheckWords::code);
    return found == table.end() ? nullptr : found;
}

QString date(const std::string& edtf)
{
    return shown(QString::fromStdString(edtf));
}

} // namespace

QString checkId(const query::Check& check)
{
    return QString::fromLatin1(check.id().data(), static_cast<qsizetype>(check.id().size()));
}

QString checkTitle(const query::Check& check)
{
    const CheckWords* words = wordsOf(check);
    return words == nullptr ? checkId(check) : Words::tr(words->title);
}

QString checkExplanation(const query::Check& check)
{
    const CheckWords* words = wordsOf(check);
    return words == nullptr ? QString() : Words::tr(words->explanation);
}

QString findingText(const Speech& speech, const query::Finding& finding)
{
    if (!finding.claim.isValid())
        return speech.dataset.entity(finding.entity) == nullptr
                   ? QString()
                   : entityName(speech, finding.entity);
    const dataset::Claim* claim = speech.dataset.claim(finding.claim);
    return claim == nullptr ? QString() : statement(speech, *claim);
}

QString findingRemark(const Speech& speech, const query::Check& check,
                      const query::Finding& finding)
{
    const std::vector<std::string>& words = finding.arguments;
    if (check.code == "check.stale" && words.size() > 1)
        return Words::tr("newest source: %1").arg(date(words[1]));
    if (check.code == "check.disputed" && words.size() > 1)
        return wordOfOurs(words[1]);
    if (check.code == "check.one-publisher" && words.size() > 3) {
        const auto source = speech.dataset.findSource(words[1]);
        const QString publisher = source ? shortSource(speech, *speech.dataset.source(*source))
                                         : shown(QString::fromStdString(words[1]));
        return Words::tr("%1 of %2 claims rest on %3 alone")
            .arg(QString::fromStdString(words[2]), QString::fromStdString(words[3]), publisher);
    }
    return {};
}

QString publisherName(const Speech& speech, const query::PublisherShare& share)
{
    const dataset::Source* source =
        share.source.isValid() ? speech.dataset.source(share.source) : nullptr;
    return source != nullptr ? shortSource(speech, *source)
                             : shown(QString::fromStdString(share.name));
}

QString shortSource(const Speech& speech, const dataset::Source& source)
{
    constexpr int mostOfATitle = 48;
    QString words = source.publisher.empty() ? nameIn(source.title, speech.language)
                                             : shown(QString::fromStdString(source.publisher));
    if (words.isEmpty())
        words = QString::fromStdString(source.key);
    words = isolated(shown(words, mostOfATitle));
    return source.date.empty()
               ? words
               : Words::tr("%1, %2", "publisher, date").arg(words, date(source.date));
}

} // namespace knotary::text
