// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes the text form of a filter and says which fields and values there are while somebody types.

#include "app/document/session.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace knotary::views
{

class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    FilterField(document::Session& session, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered();
    void dismissed();     ///< Esc, with nothing open that it would close
    void steppedBefore(); ///< backspace where nothing stands before the cursor

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(const QModelIndex& choice);
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] bool isChoosing() const;

    document::Session& m_session;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
    qsizetype m_begin = 0; ///< of the text that a choice takes the place of, in letters
    qsizetype m_length = 0;
};

} // namespace knotary::views
