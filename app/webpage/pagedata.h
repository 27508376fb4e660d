// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the page's script knows, as JSON: what is drawn, in both languages, and what it rests
// on. A text that both languages share stands once, others as [English, Chinese].

#include "app/webpage/pagestyle.h"
#include "app/webpage/webpage.h"

#include <QJsonObject>

#include <vector>

namespace knotary::webpage
{

struct PageData
{
    QJsonObject json;
    std::vector<ThemedColour> guideColours; ///< of the classes that its guides name
};
[[nodiscard]] PageData pageDataOf(const WebPageInput& input);

} // namespace knotary::webpage
