// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/hitwords.h"

#include "app/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace knotary::views
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchHits)
};

MarkedText marked(const QString& text, const query::SearchHit& hit)
{
    return {text, text::stretchesIn(text, hit.reading, hit.stretches)};
}

/// A long text is cut so that the match is in sight.
MarkedText excerpt(const std::string& stored, const query::SearchHit& hit)
{
    constexpr qsizetype mostBefore = 40;
    constexpr qsizetype keptBefore = 20;
    MarkedText whole = marked(text::shown(QString::fromStdString(stored)), hit);
    if (whole.marks.empty() || whole.marks.front().begin <= mostBefore)
        return whole;
    qsizetype cut = whole.marks.front().begin - keptBefore;
    const qsizetype blank = whole.text.indexOf(u' ', cut);
    if (blank >= 0 && blank < whole.marks.front().begin)
        cut = blank + 1;
    else if (whole.text.at(cut).isLowSurrogate())
        --cut;
    whole.text = u'…' + whole.text.mid(cut);
    for (text::TextStretch& mark : whole.marks)
        mark.begin -= cut - 1;
    return whole;
}

/// Puts a piece with its marks in the place of "%1".
MarkedText filled(const QString& pattern, const MarkedText& piece)
{
    const qsizetype place = pattern.indexOf(QLatin1String("%1"));
    if (place < 0)
        return {pattern, {}};
    MarkedText result{pattern.left(place) + piece.text + pattern.mid(place + 2), piece.marks};
    for (text::TextStretch& mark : result.marks)
        mark.begin += place;
    return result;
}

MarkedText joined(const QString& before, const MarkedText& after)
{
    if (after.text.isEmpty())
        return {before, {}};
    return filled(before + QStringLiteral(" · %1"), after);
}

/// How a text was read that is written otherwise; empty where it was not.
QString readingWord(const query::SearchHit& hit)
{
    const bool isChinese = hit.reading != base::Reading::Written && text::hasHan(hit.matched);
    switch (hit.reading) {
    case base::Reading::Written:
        break;
    case base::Reading::Romanised:
        return isChinese ? Words::tr("pinyin") : Words::tr("as it sounds");
    case base::Reading::Initials:
        return isChinese ? Words::tr("pinyin initials") : Words::tr("initials");
    }
    return {};
}

/// What was meant, as it is written: the words that the typed ones come near to, or all of a text
/// that is shown nowhere else.
MarkedText meant(const query::SearchHit& hit, bool isInName)
{
    const MarkedText whole = marked(text::shown(QString::fromStdString(hit.matched)), hit);
    if (whole.marks.empty() || !isInName)
        return whole;
    QStringList words;
    for (const text::TextStretch& mark : whole.marks)
        words += whole.text.mid(mark.begin, mark.length);
    return {words.join(u' '), {}};
}

/// Why it was found, where the name as it is shown does not tell.
MarkedText reason(const query::SearchHit& hit, bool isInName)
{
    if (hit.isMisspelt)
        return filled(Words::tr("did you mean “%1”?", "a word with a typing error"),
                      meant(hit, isInName));
    const QString reading = readingWord(hit);
    if (isInName)
        return {reading, {}};
    const MarkedText text = excerpt(hit.matched, hit);
    switch (hit.field) {
    case query::SearchField::Name:
    case query::SearchField::Alias: {
        const MarkedText called = filled(Words::tr("also called “%1”"), text);
        return reading.isEmpty() ? called : filled(QStringLiteral("%1, ") + reading, called);
    }
    case query::SearchField::Id:
    case query::SearchField::SourceId:
        return filled(Words::tr("its id is “%1”"), text);
    case query::SearchField::Value:
        return filled(Words::tr("said of it: “%1”", "a value of a claim"), text);
    case query::SearchField::Note:
        return filled(Words::tr("in its note: “%1”"), text);
    case query::SearchField::SourceTitle:
        return filled(Words::tr("its title: “%1”"), text);
    case query::SearchField::SourcePublisher:
        return filled(Words::tr("published by “%1”", "or written by"), text);
    }
    return {};
}

/// Marks count only where the name that is shown is what matched.
MarkedText nameOf(const QString& shown, const query::SearchHit& hit, bool& isInName)
{
    const bool isNamed =
        hit.field == query::SearchField::Name || hit.field == query::SearchField::SourceTitle;
    isInName = isNamed && shown.contains(text::shown(QString::fromStdString(hit.matched)));
    return isInName ? marked(shown, hit) : MarkedText{shown, {}};
}

} // namespace

HitWords wordsOf(const text::Speech& speech, const query::SearchHit& hit)
{
    bool isInName = false;
    HitWords words;
    if (hit.entity.isValid()) {
        const dataset::Entity& entity = *speech.dataset.entity(hit.entity);
        // Found in either language, shown in both: that is how one learns the other name.
        words.name = nameOf(text::textOf({speech.dataset, text::NameLanguage::Both}, entity.names),
                            hit, isInName);
        words.remark = joined(kindName(speech, entity.kind), reason(hit, isInName));
        return words;
    }
    const dataset::Source& source = *speech.dataset.source(hit.source);
    words.name = nameOf(textOf(speech, source.title), hit, isInName);
    QString what = Words::tr("Source", "a document that claims rest on");
    const bool isPublisher = hit.field == query::SearchField::SourcePublisher;
    if (!isPublisher && !source.publisher.empty())
        what += QStringLiteral(" · ") + text::shown(QString::fromStdString(source.publisher), 60);
    if (!source.date.empty())
        what += QStringLiteral(" · ") + text::shown(QString::fromStdString(source.date), 40);
    words.remark = joined(what, reason(hit, isInName));
    return words;
}

} // namespace knotary::views
