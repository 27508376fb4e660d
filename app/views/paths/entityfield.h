// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line that holds one entity: type a name, choose; empty it, and there is none.

#include "app/views/hitline.h"

namespace knotary::views
{

class EntityField : public HitLine
{
    Q_OBJECT

public:
    EntityField(document::Session& session, const QString& name, QWidget* parent = nullptr);

    /// Shows it, says nothing.
    void setEntity(base::EntityId entity);
    /// As data, language and entity are now.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another one was chosen, or none (invalid).
    void picked(knotary::base::EntityId entity);
    /// Enter on what is chosen already.
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] QString manual() const override;
    void clearText() override;

private:
    [[nodiscard]] QString nameShown() const;

    base::EntityId m_entity;
};

} // namespace knotary::views
