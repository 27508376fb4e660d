// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/analysiswords.h"

#include "app/text/bothlanguages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace knotary::text
{

namespace
{

struct AnalysisWords
{
    std::string_view id;
    const char* chineseName;
    const char* meaning; ///< English
    const char* chineseMeaning;
};
constexpr std::array<AnalysisWords, 5> wordsOfAnalyses{{
    {"degree", "度", "other entities that an entity is connected with",
     "与一个实体相连的其他实体数"},
    {"betweenness", "中介中心性",
     "pairs of other entities whose shortest chains lead through an entity",
     "最短链条经过该实体的其他实体对数"},
    {"pagerank", "PageRank",
     "share of a random walk along the relations that is spent at an entity",
     "沿关系随机游走时停留在该实体的比例"},
    {"components", "连通分量", "entities with a chain of relations between any two of them",
     "彼此有关系链条相连的实体"},
    {"communities", "社区", "groups with more connections inside than chance would give",
     "内部连接多于随机情形的群组"},
}};

const AnalysisWords* wordsOf(const analysis::Analysis& analysis)
{
    const auto* const found =
        std::find_if(wordsOfAnalyses.begin(), wordsOfAnalyses.end(),
                     [&](const AnalysisWords& words) { return words.id == analysis.id(); });
    return found == wordsOfAnalyses.end() ? nullptr : found;
}

QString grouped(double whole)
{
    QString digits = QString::number(std::abs(whole), 'f', 0);
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, u',');
    return whole < 0 ? u'-' + digits : digits;
}

QString grouped(std::size_t count)
{
    return grouped(static_cast<double>(count));
}

struct Sentence
{
    QString english;
    QString chinese;

    void add(const QString& inEnglish, const QString& inChinese)
    {
        english += QStringLiteral("; ") + inEnglish;
        chinese += QStringLiteral("；") + inChinese;
    }
};

/// How exact the numbers are, and why.
void addMethod(Sentence& sentence, const analysis::Note& note)
{
    if (note.sampledSources)
        sentence.add(QStringLiteral("estimated from %1 of %2 entities (seed %3)")
                         .arg(grouped(*note.sampledSources), grouped(note.nodes))
                         .arg(note.seed.value_or(0)),
                     QStringLiteral("由%2个实体中的%1个估算（种子%3）")
                         .arg(grouped(*note.sampledSources), grouped(note.nodes))
                         .arg(note.seed.value_or(0)));
    else if (note.modularity)
        sentence.add(
            QStringLiteral("the best that the Leiden method found (seed %1), modularity %2")
                .arg(note.seed.value_or(0))
                .arg(numberWord(*note.modularity)),
            QStringLiteral("Leiden方法所得的最好结果（种子%1），模块度%2")
                .arg(note.seed.value_or(0))
                .arg(numberWord(*note.modularity)));
    else if (note.tolerance && note.rounds)
        sentence.add(
            (note.isExact ? QStringLiteral("exact to %1 after %2 rounds")
                          : QStringLiteral("not yet exact to %1 after %2 rounds"))
                .arg(numberWord(*note.tolerance))
                .arg(*note.rounds),
            (note.isExact ? QStringLiteral("%2轮后精确到%1") : QStringLiteral("%2轮后仍未精确到%1"))
                .arg(numberWord(*note.tolerance))
                .arg(*note.rounds));
    else if (note.isExact)
        sentence.add(QStringLiteral("exact"), QStringLiteral("精确值"));
    else
        sentence.add(QStringLiteral("estimated"), QStringLiteral("估算值"));
}

void addGround(Sentence& sentence, const analysis::Note& note, const AnalysisGround& ground)
{
    const QString entities = grouped(note.nodes);
    const QString connections = grouped(note.connections);
    sentence.add((ground.isWhole ? QStringLiteral("of all %1, %2")
                                 : QStringLiteral("of what is shown: %1, %2"))
                     .arg(entities + (note.nodes == 1 ? QStringLiteral(" entity")
                                                      : QStringLiteral(" entities")),
                          connections + (note.connections == 1 ? QStringLiteral(" connection")
                                                               : QStringLiteral(" connections"))),
                 (ground.isWhole ? QStringLiteral("基于全部%1个实体、%2条连接")
                                 : QStringLiteral("基于所显示的%1个实体、%2条连接"))
                     .arg(entities, connections));
    if (note.connections < note.relations)
        sentence.add(note.isDirected
                         ? QStringLiteral("parallel relations counted once")
                         : QStringLiteral("parallel relations counted once, whichever way they "
                                          "point"),
                     note.isDirected ? QStringLiteral("平行关系只计一次")
                                     : QStringLiteral("平行关系不分方向只计一次"));
    if (ground.leftOut > 0)
        sentence.add(counted(ground.leftOut, QStringLiteral("relation that only tells"),
                             QStringLiteral("relations that only tell")) +
                         QStringLiteral(" things apart left out"),
                     QStringLiteral("未计入%1条仅作区分的关系").arg(ground.leftOut));
}

} // namespace

QString numberWord(double value)
{
    constexpr double many = 1000;
    if (std::abs(value) >= many || value == std::floor(value))
        return grouped(std::round(value));
    QString word = QString::number(value, 'g', 3);
    word.replace(QLatin1String("e-0"), QLatin1String("e-"));
    return word;
}

QString analysisNameIn(const analysis::Analysis& analysis, NameLanguage language)
{
    const QString english = QString::fromLatin1(analysis.title());
    const AnalysisWords* words = wordsOf(analysis);
    const QString chinese = words != nullptr ? QString::fromUtf8(words->chineseName) : english;
    return english == chinese ? english : inLanguage(english, chinese, language);
}

QStringList analysisNoteIn(const analysis::Analysis& analysis, const analysis::Note& note,
                           const AnalysisGround& ground, NameLanguage language)
{
    Sentence sentence{analysisNameIn(analysis, NameLanguage::English),
                      analysisNameIn(analysis, NameLanguage::Chinese)};
    if (const AnalysisWords* words = wordsOf(analysis); words != nullptr) {
        sentence.english += QStringLiteral(": ") + QString::fromUtf8(words->meaning);
        sentence.chinese += QStringLiteral("：") + QString::fromUtf8(words->chineseMeaning);
    }
    addMethod(sentence, note);
    addGround(sentence, note, ground);
    switch (language) {
    case NameLanguage::English:
        return {sentence.english};
    case NameLanguage::Chinese:
        return {sentence.chinese};
    case NameLanguage::Both:
        break;
    }
    return {sentence.english, sentence.chinese};
}

QString lensHeadingIn(LensPartName part, const analysis::Analysis& analysis, NameLanguage language)
{
    const bool isColour = part == LensPartName::Colour;
    return inLanguage((isColour ? QStringLiteral("Colour: ") : QStringLiteral("Size: ")) +
                          analysisNameIn(analysis, NameLanguage::English),
                      (isColour ? QStringLiteral("颜色：") : QStringLiteral("大小：")) +
                          analysisNameIn(analysis, NameLanguage::Chinese),
                      language);
}

QString groupIn(std::size_t number, const QString& member, NameLanguage language)
{
    if (member.isEmpty())
        return inLanguage(QStringLiteral("group %1").arg(number),
                          QStringLiteral("第%1组").arg(number), language);
    return inLanguage(QStringLiteral("with %1"), QStringLiteral("含%1"),
                      language == NameLanguage::Both ? NameLanguage::English : language)
        .arg(member);
}

QString otherGroupsIn(std::size_t groups, NameLanguage language)
{
    return inLanguage(
        counted(groups, QStringLiteral("smaller group"), QStringLiteral("smaller groups")),
        QStringLiteral("%1个较小的组").arg(groups), language);
}

QString beingWorkedOutIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("being worked out …"), QStringLiteral("正在计算…"), language);
}

} // namespace knotary::text
