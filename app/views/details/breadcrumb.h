// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the reader has come from: the places of the way back as a row of buttons, the present one
// last. Where there is no room for all, those in the middle go into a menu.

#include "app/document/session.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace knotary::views
{

class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(document::Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Crumb
    {
        std::size_t index = 0; ///< in Session::navigation()
        document::Page page;
        QString name;
    };

    void follow();
    void arrange();
    [[nodiscard]] std::vector<bool> chosen() const;
    [[nodiscard]] int widthOf(const Crumb& crumb) const;
    [[nodiscard]] QString nameOf(const document::Page& page) const;
    QToolButton* button(std::size_t number);
    void fillMenu(const std::vector<bool>& isShown);

    document::Session& m_session;
    std::vector<Crumb> m_crumbs; ///< the present one last
    std::vector<QToolButton*> m_buttons;
    std::vector<QLabel*> m_separators;
    QToolButton* m_more;
    QLabel* m_present;
    QHBoxLayout* m_row;
};

} // namespace knotary::views
