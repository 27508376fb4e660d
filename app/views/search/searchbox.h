// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The search of the tool bar: what is chosen in it is gone to.

#include "app/views/hitline.h"

namespace knotary::views
{

class SearchBox : public HitLine
{
    Q_OBJECT

public:
    explicit SearchBox(document::Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(); ///< an entity was chosen and is now visited
};

} // namespace knotary::views
