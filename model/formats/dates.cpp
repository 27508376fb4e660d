// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/dates.h"

#include "model/time/edtf.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace knotary::formats
{
namespace
{

using time::EdtfError;

/// Whole months and their usual short forms ("Sept" is longer than three letters).
constexpr std::array monthNames{"january",   "february", "march",    "april",
                                "may",       "june",     "july",     "august",
                                "september", "october",  "november", "december"};

QString monthNumber(const QString& name)
{
    constexpr int shortest = 3;
    if (name.size() < shortest)
        return {};
    for (std::size_t month = 0; month < monthNames.size(); ++month) {
        if (QLatin1String(monthNames[month]).startsWith(name, Qt::CaseInsensitive))
            return QString::number(month + 1);
    }
    return {};
}

QString joined(const QString& year, const QString& month, const QString& day)
{
    const QString month2 = month.rightJustified(2, u'0');
    const QString day2 = day.rightJustified(2, u'0');
    return day.isEmpty() ? year + u'-' + month2 : year + u'-' + month2 + u'-' + day2;
}

/// Collects proposals; only what is a date can be one.
class Proposals
{
public:
    void add(const QString& date)
    {
        std::string words = date.toStdString();
        if (time::parseEdtf(words).span && std::ranges::find(m_all, words) == m_all.end())
            m_all.push_back(std::move(words));
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_all); }

private:
    std::vector<std::string> m_all;
};

using Match = QRegularExpressionMatch;

struct Form
{
    const char* pattern;
    void (*propose)(const Match& match, Proposals& proposals);
};

const std::array forms{
    // 2015.2.3, 2015/2/3, 2015年2月3日, 2015年2月, 2015年
    Form{"^(\\d{4})\\s*[./年-]\\s*(\\d{1,2})\\s*[./月-]\\s*(\\d{1,2})\\s*日?$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(joined(match.captured(1), match.captured(2), match.captured(3)));
         }},
    Form{"^(\\d{4})\\s*[./年-]\\s*(\\d{1,2})\\s*月?$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(joined(match.captured(1), match.captured(2), {}));
         }},
    Form{"^(\\d{4})\\s*年$",
         [](const Match& match, Proposals& proposals) { proposals.add(match.captured(1)); }},
    // 02/03/2015: the day first, as in most of the world, or the month
    Form{"^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(joined(match.captured(3), match.captured(2), match.captured(1)));
             proposals.add(joined(match.captured(3), match.captured(1), match.captured(2)));
         }},
    // 3 Feb 2015, 3rd of February, 2015; Feb 3, 2015; February 2015
    Form{"^(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?([a-z]+)\\.?,?\\s+(\\d{4})$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(
                 joined(match.captured(3), monthNumber(match.captured(2)), match.captured(1)));
         }},
    Form{"^([a-z]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(
                 joined(match.captured(3), monthNumber(match.captured(1)), match.captured(2)));
         }},
    Form{"^([a-z]+)\\.?,?\\s+(\\d{4})$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(joined(match.captured(2), monthNumber(match.captured(1)), {}));
         }},
    // 20150203 as ISO 8601 writes it without hyphens, else a far year
    Form{"^(\\d{4})(\\d{2})(\\d{2})$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(joined(match.captured(1), match.captured(2), match.captured(3)));
         }},
    Form{"^(-?\\d{5,})$",
         [](const Match& match, Proposals& proposals) { proposals.add(u'Y' + match.captured(1)); }},
    Form{"^Y(-?\\d{4})$",
         [](const Match& match, Proposals& proposals) { proposals.add(match.captured(1)); }},
    Form{"^-0000$", [](const Match& /*match*/,
                       Proposals& proposals) { proposals.add(QStringLiteral("0000")); }},
    // 193, 1930s; 19; 201x
    Form{"^(\\d{3})(?:0s)?$",
         [](const Match& match, Proposals& proposals) { proposals.add(match.captured(1) + u'X'); }},
    Form{"^(\\d{2})$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(match.captured(1) + QStringLiteral("XX"));
         }},
    Form{"^([0-9xX-]+)$", [](const Match& match,
                             Proposals& proposals) { proposals.add(match.captured(1).toUpper()); }},
    // 2014–2016, 2014..2016
    Form{"^(\\d{4})\\s*(?:[–—-]|\\.\\.)\\s*(\\d{4})$",
         [](const Match& match, Proposals& proposals) {
             proposals.add(match.captured(1) + u'/' + match.captured(2));
         }},
};

} // namespace

std::vector<std::string> datesMeant(std::string_view words)
{
    constexpr std::size_t longest = 64;
    Proposals proposals;
    if (words.size() > longest)
        return {};
    // Full-width digits and the like are the same ones in another dress.
    const QString plain = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))
                              .normalized(QString::NormalizationForm_KC)
                              .trimmed();
    proposals.add(plain);
    for (const Form& form : forms) {
        const QRegularExpression pattern(QString::fromUtf8(form.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        const Match match = pattern.match(plain);
        if (!match.hasMatch())
            continue;
        form.propose(match, proposals);
        std::vector<std::string> found = proposals.take();
        if (!found.empty())
            return found;
    }
    if (const auto ends = reversedEnds(plain.toStdString()))
        proposals.add(QString::fromStdString(ends->second + '/' + ends->first));
    return proposals.take();
}

std::string whyNoDate(std::string_view words)
{
    switch (time::parseEdtf(words).error) {
    case EdtfError::Blank:
        return "date-with-blank";
    case EdtfError::MonthOutOfRange:
        return "no-such-month";
    case EdtfError::DayOutOfRange:
        return "no-such-day";
    case EdtfError::MonthNeedsTwoDigits:
    case EdtfError::DayNeedsTwoDigits:
        return "two-digits";
    case EdtfError::YearNeedsFourDigits:
        return "four-digits";
    case EdtfError::CenturyNeedsPlaceholders:
        return words.find_first_not_of("0123456789s") == std::string_view::npos ? "digits-left-out"
                                                                                : "date-form";
    case EdtfError::NegativeYearZero:
        return "minus-zero";
    case EdtfError::LongYearNeedsFiveDigits:
    case EdtfError::LongYearLeadingZero:
        return "long-year";
    case EdtfError::YearOutOfRange:
        return "year-too-far";
    default:
        return "date-form";
    }
}

std::optional<std::pair<std::string, std::string>> reversedEnds(std::string_view words)
{
    const std::size_t slash = words.find('/');
    if (time::parseEdtf(words).error != EdtfError::ReversedInterval ||
        slash == std::string_view::npos) {
        return std::nullopt;
    }
    return std::pair(std::string(words.substr(0, slash)), std::string(words.substr(slash + 1)));
}

} // namespace knotary::formats
