// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/bibliography.h"

#include <algorithm>
#include <array>

namespace knotary::dataset
{

namespace
{

struct TypeWord
{
    std::string_view word; ///< lower case
    std::string_view type; ///< CSL's
};

/// Common words for kinds of sources; CSL's own types stand for themselves.
constexpr std::array typeWords{
    TypeWord{"article", "article"},
    TypeWord{"paper", "article-journal"},
    TypeWord{"journal article", "article-journal"},
    TypeWord{"article-journal", "article-journal"},
    TypeWord{"期刊文章", "article-journal"},
    TypeWord{"论文", "article-journal"},
    TypeWord{"magazine article", "article-magazine"},
    TypeWord{"article-magazine", "article-magazine"},
    TypeWord{"news", "article-newspaper"},
    TypeWord{"newspaper", "article-newspaper"},
    TypeWord{"newspaper article", "article-newspaper"},
    TypeWord{"news article", "article-newspaper"},
    TypeWord{"commentary", "article-newspaper"},
    TypeWord{"editorial", "article-newspaper"},
    TypeWord{"op-ed", "article-newspaper"},
    TypeWord{"article-newspaper", "article-newspaper"},
    TypeWord{"新闻", "article-newspaper"},
    TypeWord{"报道", "article-newspaper"},
    TypeWord{"评论", "article-newspaper"},
    TypeWord{"book", "book"},
    TypeWord{"monograph", "book"},
    TypeWord{"书", "book"},
    TypeWord{"图书", "book"},
    TypeWord{"专著", "book"},
    TypeWord{"chapter", "chapter"},
    TypeWord{"book chapter", "chapter"},
    TypeWord{"broadcast", "broadcast"},
    TypeWord{"podcast", "broadcast"},
    TypeWord{"television", "broadcast"},
    TypeWord{"radio", "broadcast"},
    TypeWord{"dataset", "dataset"},
    TypeWord{"data set", "dataset"},
    TypeWord{"database", "dataset"},
    TypeWord{"statistics", "dataset"},
    TypeWord{"数据", "dataset"},
    TypeWord{"统计", "dataset"},
    TypeWord{"document", "document"},
    TypeWord{"文件", "document"},
    TypeWord{"dictionary", "entry-dictionary"},
    TypeWord{"encyclopedia", "entry-encyclopedia"},
    TypeWord{"encyclopaedia", "entry-encyclopedia"},
    TypeWord{"百科", "entry-encyclopedia"},
    TypeWord{"百科全书", "entry-encyclopedia"},
    TypeWord{"photo", "graphic"},
    TypeWord{"photograph", "graphic"},
    TypeWord{"image", "graphic"},
    TypeWord{"interview", "interview"},
    TypeWord{"采访", "interview"},
    TypeWord{"judgment", "legal_case"},
    TypeWord{"court decision", "legal_case"},
    TypeWord{"law", "legislation"},
    TypeWord{"legislation", "legislation"},
    TypeWord{"act", "legislation"},
    TypeWord{"法律", "legislation"},
    TypeWord{"manuscript", "manuscript"},
    TypeWord{"map", "map"},
    TypeWord{"地图", "map"},
    TypeWord{"film", "motion_picture"},
    TypeWord{"video", "motion_picture"},
    TypeWord{"视频", "motion_picture"},
    TypeWord{"brochure", "pamphlet"},
    TypeWord{"pamphlet", "pamphlet"},
    TypeWord{"conference paper", "paper-conference"},
    TypeWord{"proceedings paper", "paper-conference"},
    TypeWord{"patent", "patent"},
    TypeWord{"periodical", "periodical"},
    TypeWord{"letter", "personal_communication"},
    TypeWord{"email", "personal_communication"},
    TypeWord{"e-mail", "personal_communication"},
    TypeWord{"post", "post"},
    TypeWord{"social media", "post"},
    TypeWord{"blog", "post-weblog"},
    TypeWord{"blog post", "post-weblog"},
    TypeWord{"博客", "post-weblog"},
    TypeWord{"regulation", "regulation"},
    TypeWord{"法规", "regulation"},
    TypeWord{"report", "report"},
    TypeWord{"white paper", "report"},
    TypeWord{"working paper", "report"},
    TypeWord{"press release", "report"},
    TypeWord{"报告", "report"},
    TypeWord{"白皮书", "report"},
    TypeWord{"review", "review"},
    TypeWord{"software", "software"},
    TypeWord{"speech", "speech"},
    TypeWord{"talk", "speech"},
    TypeWord{"演讲", "speech"},
    TypeWord{"讲话", "speech"},
    TypeWord{"standard", "standard"},
    TypeWord{"标准", "standard"},
    TypeWord{"thesis", "thesis"},
    TypeWord{"dissertation", "thesis"},
    TypeWord{"学位论文", "thesis"},
    TypeWord{"treaty", "treaty"},
    TypeWord{"条约", "treaty"},
    TypeWord{"web page", "webpage"},
    TypeWord{"webpage", "webpage"},
    TypeWord{"website", "webpage"},
    TypeWord{"web site", "webpage"},
    TypeWord{"网页", "webpage"},
    TypeWord{"网站", "webpage"},
};

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                              : static_cast<char>(letter);
    });
    return text;
}

bool appearedInAnIssue(const Source& source)
{
    if (source.publisher.empty())
        return false;
    const std::optional<PublicationDate> date = publicationDate(source.date);
    return date && date->first.day > 0;
}

} // namespace

std::string_view sourceType(const Source& source)
{
    const std::string word = lowerCase(source.kind);
    const auto found = std::ranges::find(typeWords, word, &TypeWord::word);
    const bool isKnown = found != typeWords.end();
    const std::string_view type = isKnown              ? found->type
                                  : source.url.empty() ? "document"
                                                       : "webpage";
    if ((type == "article" || type == "document") && appearedInAnIssue(source))
        return "article-newspaper";
    return type;
}

} // namespace knotary::dataset
