// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/footerwords.h"

#include "app/text/bothlanguages.h"
#include "app/text/citations.h"
#include "app/text/citationwords.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace knotary::text
{
namespace
{

using Stretch = std::pair<std::size_t, std::size_t>;

/// Neighbouring numbers together; of two neighbours both are named.
std::vector<Stretch> stretchesOf(std::vector<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end());
    std::vector<Stretch> joined;
    for (const Stretch& next : stretches) {
        if (!joined.empty() && next.first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, next.second);
        else
            joined.push_back(next);
    }
    return joined;
}

QString textOfStretch(const Stretch& stretch)
{
    const auto [first, last] = stretch;
    if (first == last)
        return QString::number(first);
    const QString join = last == first + 1 ? QStringLiteral(", ") : QStringLiteral("–");
    return QString::number(first) + join + QString::number(last);
}

/// "14" or "14-16".
std::optional<Stretch> readStretch(const std::string& locator)
{
    const auto read = [](const char* from, const char* to, std::size_t& number) {
        const auto [end, error] = std::from_chars(from, to, number);
        return error == std::errc{} ? end : nullptr;
    };
    const char* const begin = locator.data();
    const char* const end = begin + locator.size();
    Stretch stretch;
    const char* at = read(begin, end, stretch.first);
    if (at == nullptr)
        return std::nullopt;
    stretch.second = stretch.first;
    if (at != end && *at == '-')
        at = read(at + 1, end, stretch.second);
    const bool isWhole = at == end && stretch.first <= stretch.second;
    return isWhole ? std::optional(stretch) : std::nullopt;
}

struct Bearer
{
    QString english;
    QString chinese; ///< with its counting word
    QString place;   ///< "on the lines"
    QString chinesePlace;
    QString every; ///< "every line"
    QString chineseEvery;
};

Bearer bearerOf(Numbered numbered)
{
    switch (numbered) {
    case Numbered::Lines:
        return {QStringLiteral("lines"),        QStringLiteral("条连线"),
                QStringLiteral("on the lines"), QStringLiteral("连线上"),
                QStringLiteral("every line"),   QStringLiteral("每条连线")};
    case Numbered::Bars:
        return {QStringLiteral("bars"),           QStringLiteral("根柱"),
                QStringLiteral("above the bars"), QStringLiteral("柱上"),
                QStringLiteral("every claim"),    QStringLiteral("每条陈述")};
    case Numbered::Rows:
        return {QStringLiteral("rows"),
                QStringLiteral("行"),
                QStringLiteral("after the names"),
                QStringLiteral("名称后"),
                QStringLiteral("every claim"),
                QStringLiteral("每条陈述")};
    case Numbered::Panels:
        return {QStringLiteral("panels"),          QStringLiteral("幅小图"),
                QStringLiteral("after the years"), QStringLiteral("年份后"),
                QStringLiteral("every claim"),     QStringLiteral("每条陈述")};
    case Numbered::Nothing:
        break;
    }
    return {};
}

QString foundedIn(const QString& english, const QString& chinese, std::size_t several,
                  NameLanguage language)
{
    return inLanguage(
        english + QStringLiteral(", %1 with two or more independent sources").arg(several),
        chinese + QStringLiteral("，其中%1条有两个以上独立来源").arg(several), language);
}

} // namespace

QString numbersText(const std::vector<std::size_t>& numbers, std::size_t most)
{
    std::vector<Stretch> single;
    for (const std::size_t number : numbers)
        single.emplace_back(number, number);
    QStringList parts;
    std::size_t left = 0;
    for (const Stretch& stretch : stretchesOf(std::move(single))) {
        if (most > 0 && static_cast<std::size_t>(parts.size()) >= most)
            left += stretch.second - stretch.first + 1;
        else
            parts += textOfStretch(stretch);
    }
    const QString text = parts.join(QStringLiteral(", "));
    return left == 0 ? text : text + QStringLiteral(" +%1").arg(left);
}

QString placesText(const Speech& speech, const dataset::Source& source,
                   const std::vector<std::string>& locators)
{
    std::vector<Stretch> counted;
    QStringList others;
    for (const std::string& locator : locators) {
        if (const std::optional<Stretch> stretch = readStretch(locator))
            counted.push_back(*stretch);
        else if (!locator.empty())
            others += shown(QString::fromStdString(locator));
    }
    QStringList places;
    for (const Stretch& stretch : stretchesOf(std::move(counted)))
        places += textOfStretch(stretch);
    others.removeDuplicates();
    places += others;
    if (places.isEmpty())
        return {};
    const CitationWords& words = citationWords(speech.language);
    QString text = places.join(QStringLiteral(", "));
    if (words.isChinese)
        text.replace(QStringLiteral(", "), QStringLiteral("、"));
    return words.locator(source.locatedBy, text);
}

QString sourcesHeadingIn(Numbered numbered, NameLanguage language)
{
    const QString english = QStringLiteral("Sources");
    const QString chinese = QStringLiteral("来源");
    if (numbered == Numbered::Nothing)
        return inLanguage(english, chinese, language);
    const Bearer bearer = bearerOf(numbered);
    return inLanguage(english + QStringLiteral(" (numbers %1)").arg(bearer.place),
                      chinese + QStringLiteral("（编号见%1）").arg(bearer.chinesePlace), language);
}

QString numberMeaningIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("sources, listed below"), QStringLiteral("来源编号，见下"),
                      language);
}

QString againstMeaningIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("sources for : against"), QStringLiteral("支持 : 反对的来源"),
                      language);
}

QString relationsFoundedIn(std::size_t relations, std::size_t several, NameLanguage language)
{
    return foundedIn(counted(relations, QStringLiteral("relation"), QStringLiteral("relations")),
                     QStringLiteral("%1条关系").arg(relations), several, language);
}

QString claimsFoundedIn(std::size_t claims, std::size_t several, NameLanguage language)
{
    return foundedIn(counted(claims, QStringLiteral("claim"), QStringLiteral("claims")),
                     QStringLiteral("%1条陈述").arg(claims), several, language);
}

QString numbersStandIn(Numbered numbered, std::size_t shown, std::size_t all, NameLanguage language)
{
    const Bearer bearer = bearerOf(numbered);
    return inLanguage(
        QStringLiteral("Numbers stand on %1 of %2 %3").arg(shown).arg(all).arg(bearer.english),
        QStringLiteral("%2%3中%1%3标有编号").arg(shown).arg(all).arg(bearer.chinese), language);
}

QString listHasAllIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("the list has the sources of all"),
                      QStringLiteral("列表含全部来源"), language);
}

QString elsewhereIn(const ElsewhereNote& note, NameLanguage language)
{
    QStringList english;
    QStringList chinese;
    if (note.sources > 0) {
        const QString count =
            counted(note.sources, QStringLiteral("source"), QStringLiteral("sources"));
        const QString more =
            counted(note.sources, QStringLiteral("more source"), QStringLiteral("more sources"));
        english += note.isAllSources ? count : more;
        chinese += (note.isAllSources ? QStringLiteral("%1个来源") : QStringLiteral("另%1个来源"))
                       .arg(note.sources);
    }
    if (note.contradictions > 0) {
        const QString count = counted(note.contradictions, QStringLiteral("contradiction"),
                                      QStringLiteral("contradictions"));
        const QString more = counted(note.contradictions, QStringLiteral("more contradiction"),
                                     QStringLiteral("more contradictions"));
        english += note.isAllContradictions ? count : more;
        chinese +=
            (note.isAllContradictions ? QStringLiteral("%1处矛盾") : QStringLiteral("另%1处矛盾"))
                .arg(note.contradictions);
    }
    if (note.numbered != Numbered::Nothing) {
        const Bearer bearer = bearerOf(note.numbered);
        english += QStringLiteral("the sources of ") + bearer.every;
        chinese += bearer.chineseEvery + QStringLiteral("的来源");
    }
    if (english.isEmpty())
        return {};
    const bool isPage = note.where == Elsewhere::FurtherPages;
    return inLanguage(
        (isPage ? QStringLiteral("Page 2: ")
                : QStringLiteral("In the .sources.md file beside this picture: ")) +
            english.join(QStringLiteral(", ")),
        (isPage ? QStringLiteral("见第2页：") : QStringLiteral("见图旁的 .sources.md 文件：")) +
            chinese.join(QStringLiteral("、")),
        language);
}

QString dataIn(const DataNote& note, NameLanguage language)
{
    QStringList english;
    QStringList chinese;
    if (!note.title.isEmpty()) {
        english += QStringLiteral("Data: %1").arg(note.title);
        chinese += QStringLiteral("数据：%1").arg(note.title);
    }
    if (!note.licence.isEmpty()) {
        english += QStringLiteral("licence %1").arg(note.licence);
        chinese += QStringLiteral("许可 %1").arg(note.licence);
    }
    if (!note.newest.isEmpty()) {
        english += QStringLiteral("newest dated source %1").arg(note.newest);
        chinese += QStringLiteral("最新来源日期 %1").arg(note.newest);
    }
    if (english.isEmpty())
        return {};
    return language == NameLanguage::Chinese ? chinese.join(QStringLiteral("，"))
                                             : english.join(QStringLiteral(", "));
}

QString borrowingIn(const Borrowing& borrowing, NameLanguage language)
{
    constexpr qsizetype mostNamed = 2;
    const CitationWords& words = citationWords(language);
    const QString join = words.isChinese ? QStringLiteral("、") : QStringLiteral(", ");
    QStringList parts;
    if (!borrowing.sameTextAs.isEmpty()) {
        const QString same = words.sameText.arg(borrowing.sameTextAs.join(join));
        const QString inPart =
            words.isChinese ? QStringLiteral("部分") : QStringLiteral("in part ");
        parts += borrowing.isSameThroughout ? same : inPart + same;
    }
    if (const qsizetype count = borrowing.via.size(); count > mostNamed)
        parts += words.citing.arg(words.isChinese ? QStringLiteral("%1个其他来源").arg(count)
                                                  : QStringLiteral("%1 other sources").arg(count));
    else if (count > 0)
        parts += words.citing.arg(borrowing.via.join(join));
    return parts.join(words.semicolon);
}

QString pageHeadingIn(PageHeading heading, NameLanguage language)
{
    switch (heading) {
    case PageHeading::Sources:
        return inLanguage(QStringLiteral("Sources"), QStringLiteral("来源"), language);
    case PageHeading::Contradictions:
        return inLanguage(QStringLiteral("Where sources differ"), QStringLiteral("来源不一之处"),
                          language);
    case PageHeading::Relations:
        return inLanguage(QStringLiteral("Relations and their sources"),
                          QStringLiteral("关系及其来源"), language);
    case PageHeading::Claims:
        return inLanguage(QStringLiteral("Claims and their sources"),
                          QStringLiteral("陈述及其来源"), language);
    }
    return {};
}

QString pageIn(std::size_t page, std::size_t pages, NameLanguage language)
{
    return inLanguage(QStringLiteral("page %1 of %2").arg(page).arg(pages),
                      QStringLiteral("第%1页，共%2页").arg(page).arg(pages), language);
}

} // namespace knotary::text
