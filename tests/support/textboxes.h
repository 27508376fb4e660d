// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A paper that nothing is drawn on: it notes where every piece of text of a picture would stand, so
// that a test can say that none lies on another and none is cut.

#include <QPaintDevice>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace knotary::support
{

struct TextBox
{
    QString text;
    QRectF box;    ///< of the ink, in pixels of the page; blanks have none
    QRectF clip;   ///< what of the page could be drawn on; null: all
    double pixels; ///< size of the letters on the page
};

class TextBoxRecorder final : public QPaintDevice
{
public:
    explicit TextBoxRecorder(QSizeF page);
    ~TextBoxRecorder() override;

    [[nodiscard]] const std::vector<TextBox>& boxes() const { return m_boxes; }
    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_page;
    std::vector<TextBox> m_boxes;
    std::unique_ptr<QPaintEngine> m_engine;
};

/// All text that is painted on a page of that size, a box for what was drawn in one go; words with
/// ink only.
[[nodiscard]] std::vector<TextBox>
textBoxesOf(const std::function<void(QPainter& painter, const QRectF& page)>& paint, QSizeF page);

/// What is wrong, a line each: text on text, text beyond the page or a clip, letters below
/// `leastPixels`. `slack` pixels of touching are no fault.
[[nodiscard]] QStringList faultsOf(const std::vector<TextBox>& boxes, QSizeF page,
                                   double leastPixels = 0, double slack = 0.6);

/// All text, piece by piece, for looking up words.
[[nodiscard]] QString wordsOf(const std::vector<TextBox>& boxes);

} // namespace knotary::support
