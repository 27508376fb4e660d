// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a figure again and again while somebody chooses how it shall be: in a job, one at a time,
// and of many wishes in a row only the latest.

#include "app/operations/exportfigure.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace knotary::window
{

class FigurePreview : public QObject
{
    Q_OBJECT

public:
    using Made = std::shared_ptr<const std::optional<report::MadeFigure>>;

    explicit FigurePreview(document::Jobs& jobs, QObject* parent = nullptr);
    ~FigurePreview() override;

    /// Another figure; it is made from its data, and drawn as it would stand in such a file: one
    /// page, or all of them, or its text.
    void show(operations::FigureTask task, operations::FigureFormat format);
    /// Device pixels for a pixel of the page (1/96 inch); the same figure is drawn again.
    void setScale(double scale);
    /// 0 is the first; pages that the figure does not have are the last one it has.
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;

    /// What was drawn last; null before the first time, empty where there is nothing to draw.
    [[nodiscard]] const Made& made() const { return m_made; }
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// What the figure tells, where it was asked for as text.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Neither drawing nor about to.
    [[nodiscard]] bool isIdle() const { return !m_isWorking && !m_soon.isActive(); }

Q_SIGNALS:
    void drawn(); ///< made() and picture() are new

private:
    struct Drawing;
    void drawSoon();
    void begin();
    void take(const Drawing& drawing);

    document::Jobs& m_jobs;
    operations::FigureTask m_task;
    operations::FigureFormat m_format = operations::FigureFormat::Pdf;
    double m_scale = 1;
    int m_page = 0;
    Made m_made;
    QImage m_picture;
    QString m_text;
    QTimer m_soon;
    bool m_isTaskNew = false;
    bool m_isStale = false; ///< something was wished for while a job ran
    bool m_isWorking = false;
    std::shared_ptr<base::CancelToken> m_token; ///< of the job that runs
};

} // namespace knotary::window
