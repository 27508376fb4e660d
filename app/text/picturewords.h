// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a language says of the facts of a picture, sentence by sentence: each language has a file of
// its own, with whole sentences, since word order and numbers differ.

#include "app/text/alternativewords.h"

#include <memory>

namespace knotary::text
{

/// What one language says of the facts.
class PictureWords
{
public:
    explicit PictureWords(const PictureFacts& facts) : m_facts(facts) {}
    virtual ~PictureWords() = default;
    PictureWords(const PictureWords&) = delete;
    PictureWords& operator=(const PictureWords&) = delete;

    /// What sort of picture it is, and of how much.
    [[nodiscard]] virtual QString whatItIs() const = 0;
    /// What a reader sees first; empty where there is nothing of the sort.
    [[nodiscard]] virtual QString mainThing() const = 0;
    [[nodiscard]] virtual QString evidence() const = 0;
    [[nodiscard]] virtual QString conflicts() const = 0;

protected:
    [[nodiscard]] const PictureFacts& facts() const { return m_facts; }
    [[nodiscard]] bool hasBest() const
    {
        return !m_facts.best.empty() && m_facts.best.front().count > 1;
    }

private:
    const PictureFacts& m_facts;
};

[[nodiscard]] std::unique_ptr<PictureWords> englishPictureWords(const PictureFacts& facts);
[[nodiscard]] std::unique_ptr<PictureWords> chinesePictureWords(const PictureFacts& facts);

} // namespace knotary::text
