// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/alternativewords.h"

#include "app/text/picturewords.h"

#include <QStringList>

namespace knotary::text
{

QString alternativeIn(const PictureFacts& facts, NameLanguage language)
{
    const bool isChinese = language == NameLanguage::Chinese;
    const auto words = isChinese ? chinesePictureWords(facts) : englishPictureWords(facts);
    QStringList sentences;
    for (const QString& sentence :
         {words->whatItIs(), words->mainThing(), words->evidence(), words->conflicts()})
        if (!sentence.isEmpty())
            sentences += sentence;
    return sentences.join(isChinese ? QString() : QStringLiteral(" "));
}

} // namespace knotary::text
