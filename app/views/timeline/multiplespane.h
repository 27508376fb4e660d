// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures in a grid, one a period, to be clicked and walked through with the keyboard. It shows
// what it is given and says which period a person asks for; it knows no session.

#include "app/scene/style.h"
#include "model/query/query.h"

#include <QPixmap>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace knotary::views
{

class MultiplesPane : public QWidget
{
    Q_OBJECT

public:
    /// A panel; a null picture is one that is still to come.
    struct Panel
    {
        query::YearRange years;
        QString title;
        QString counts;
        QString brief; ///< the same where there is no room
        QPixmap picture;
    };

    explicit MultiplesPane(QWidget* parent = nullptr);

    void setPanels(std::vector<Panel> panels);
    void setPanel(std::size_t number, Panel panel);
    void setLook(scene::Theme theme);
    void setChosen(const std::optional<query::YearRange>& years);
    void setMessage(const QString& message); ///< instead of panels
    /// Of the whole drawing; shapes the grid.
    void setDrawing(QSizeF drawing);

    [[nodiscard]] const std::vector<Panel>& panels() const { return m_panels; }
    /// Where the graph of a panel is drawn; all are of one size.
    [[nodiscard]] QRectF pictureBox(std::size_t number) const;
    [[nodiscard]] std::optional<std::size_t> cursor() const { return m_cursor; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void yearsAsked(const std::optional<knotary::query::YearRange>& years);
    void cursorChanged();
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    void ask(std::size_t number, Qt::KeyboardModifiers modifiers);
    void moveTo(int number);
    [[nodiscard]] std::optional<std::size_t> panelAt(QPointF point) const;
    [[nodiscard]] QRectF wholeBox(std::size_t number) const;
    void paintPanel(QPainter& painter, std::size_t number) const;
    [[nodiscard]] bool isChosen(const query::YearRange& years) const;

    std::vector<Panel> m_panels;
    std::optional<query::YearRange> m_chosen;
    std::optional<std::size_t> m_cursor;
    std::optional<std::size_t> m_anchor; ///< where a stretch of periods began
    scene::Theme m_theme = scene::Theme::Light;
    QString m_message;
    QSizeF m_drawing{4, 3};
    int m_columns = 1;
    QSizeF m_picture; ///< size of each
};

} // namespace knotary::views
