// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page as it will be: its picture on a sheet of true proportions, fitted into the room or as
// large as on paper, to be dragged into another program.

#include "app/window/figurepreview.h"

#include <QScrollArea>

#include <functional>

class QMimeData;

namespace knotary::window
{

class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Pixels of 1/96 inch.
    void setPageSize(QSizeF size);
    /// `ground` is what the colours of the picture are made for; where nothing is painted, it
    /// shows through as chequers.
    void setPicture(const QImage& picture, const QColor& ground, bool isTransparent);
    /// Stands in place of a picture; empty: the picture.
    void setMessage(const QString& message);
    /// Else the page is fitted into the room.
    void setTrueSize(bool isTrueSize);
    /// What is handed over where somebody drags the page away; null: nothing.
    void setClip(std::function<QMimeData*()> clip);
    /// Device pixels for a pixel of the page.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QWidget* sheet() const;

Q_SIGNALS:
    void scaleChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;
    void arrange();

    Sheet* m_sheet;
    QSizeF m_pageSize{1, 1};
    bool m_isTrueSize = false;
    double m_shown = 1; ///< window pixels for a pixel of the page
};

} // namespace knotary::window
