// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/analysiswords.h"

#include "app/operations/enginewords.h"
#include "app/operations/operation.h"
#include "app/text/analysiswords.h"
#include "app/text/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace knotary::operations
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

struct MenuTitle
{
    std::string_view analysis;
    const char* title;
};
constexpr std::array menuTitles{
    MenuTitle{"degree", QT_TRANSLATE_NOOP("Operations", "&Degree")},
    MenuTitle{"betweenness", QT_TRANSLATE_NOOP("Operations", "&Betweenness")},
    MenuTitle{"pagerank", QT_TRANSLATE_NOOP("Operations", "&PageRank")},
    MenuTitle{"components", QT_TRANSLATE_NOOP("Operations", "&Connected components")},
    MenuTitle{"communities", QT_TRANSLATE_NOOP("Operations", "Co&mmunities")},
};

/// "Entities up to which it is exact: 20,000"
QString parameterLine(const base::ParameterDescription& parameter)
{
    const base::ParameterValues usual;
    const QString value = parameter.choices.empty()
                              ? text::numberWord(usual.value(parameter))
                              : titleOf(parameter.choices[usual.choice(parameter)]);
    return Words::tr("%1: %2", "a parameter of an analysis and its value")
        .arg(titleOf(parameter), value);
}

} // namespace

const char* menuTitleOf(const analysis::Analysis& analysis)
{
    const auto* const found =
        std::find_if(menuTitles.begin(), menuTitles.end(),
                     [&](const MenuTitle& entry) { return entry.analysis == analysis.id(); });
    return found == menuTitles.end() ? nullptr : found->title;
}

QString analysisTitle(const analysis::Analysis& analysis)
{
    const char* title = menuTitleOf(analysis);
    return title == nullptr ? QString::fromLatin1(analysis.title())
                            : withoutMnemonic(QCoreApplication::translate("Operations", title));
}

QString lensSentence(const document::LensColumn& column, base::EntityId entity)
{
    const std::optional<double> number = numberOf(column, entity);
    if (!number)
        return {};
    const QString title = analysisTitle(*column.analysis);
    if (const auto* groups = std::get_if<analysis::Partition>(&column.result->value)) {
        const auto group = static_cast<std::size_t>(*number);
        return Words::tr("%1: group %2 of %3, %4")
            .arg(title)
            .arg(group)
            .arg(groups->sizeOfGroup.size())
            .arg(text::entityCount(groups->sizeOfGroup[group - 1]));
    }
    const document::LensRank rank = rankOf(column, *number);
    return Words::tr("%1 %2, rank %3 of %4")
        .arg(title, text::numberWord(*number))
        .arg(rank.rank)
        .arg(rank.count);
}

QStringList lensSentences(const document::Lens& lens, base::EntityId entity)
{
    QStringList sentences;
    for (const analysis::Analysis* analysis : {lens.colouring(), lens.sizing()}) {
        const document::LensColumn* column = analysis != nullptr ? lens.column(*analysis) : nullptr;
        const QString sentence = column != nullptr ? lensSentence(*column, entity) : QString();
        if (!sentence.isEmpty() && !sentences.contains(sentence))
            sentences << sentence;
    }
    return sentences;
}

QString aboutNumbers(const document::Lens& lens, text::NameLanguage language)
{
    QStringList paragraphs;
    for (const document::LensColumn& column : lens.columns()) {
        QStringList lines = text::analysisNoteIn(*column.analysis, column.result->note,
                                                 {column.isOfWhole, column.leftOut}, language);
        for (const base::ParameterDescription& parameter : column.analysis->parameters())
            lines << QStringLiteral("    ") + parameterLine(parameter);
        paragraphs << lines.join(u'\n');
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace knotary::operations
