// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays widgets out like words: in rows, as many as the width asks for. One of them takes what is
// left of its row.

#include <QLayout>
#include <QList>

namespace knotary::views
{

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void insertWidget(int at, QWidget* widget);
    /// The one that takes what is left.
    void setStretched(const QWidget* widget) { m_stretched = widget; }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// The height that it takes.
    int layOut(const QRect& rect, bool isMoving) const;

    QList<QLayoutItem*> m_items;
    const QWidget* m_stretched = nullptr;
};

} // namespace knotary::views
