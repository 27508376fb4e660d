// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes files that are dropped anywhere on a window, its panels included: also where a line of text
// would take the name of the file as words.

#include <QMainWindow>
#include <QObject>
#include <QStringList>

class QMimeData;

namespace knotary::window
{

class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QMainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Files of this computer, at least one; they may be folders, or nothing that can be read.
    void dropped(const QStringList& paths);

private:
    [[nodiscard]] bool isOfWindow(QObject* watched) const;

    QMainWindow& m_window;
};

} // namespace knotary::window
