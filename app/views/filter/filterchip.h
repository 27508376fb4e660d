// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One term of the filter as a small button: its cross and the Delete key remove it, a click opens
// what else can be done with it, the minus key turns it round.

#include <QAbstractButton>

namespace knotary::views
{

class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    /// `words` are plain text.
    FilterChip(const QString& words, bool isNegated, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a click removes the term.
    [[nodiscard]] QRect cross() const;

Q_SIGNALS:
    void removeAsked();
    void turnAsked();
    void editAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showMenu();

    QString m_words;
    bool m_isNegated;
};

} // namespace knotary::views
