// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shows one page: of an entity, of a source, or of the data set as a whole. Every name and every
// mark of evidence is a link, for mouse and keyboard alike. Which page it is, somebody else says.

#include "app/document/session.h"
#include "app/scene/style.h"
#include "app/views/details/detailspage.h"

#include <QTextBrowser>

#include <map>
#include <optional>

namespace knotary::views
{

class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageView(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    /// The entity whose page is read beside this one; invalid: none.
    void setBeside(base::EntityId entity);

    enum class Begin
    {
        AtTop,
        WhereLeft ///< where it was read last
    };
    void showPage(const document::Page& page, Begin begin = Begin::AtTop);
    [[nodiscard]] const document::Page& page() const { return m_page; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] document::Session& session() { return m_session; }
    /// Shows what was cut short.
    void showWhole();
    /// Forgets how far pages were read: they are those of other data.
    void forgetReading();

    QVariant loadResource(int type, const QUrl& name) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// How far a page was read.
    struct Reading
    {
        int scrolled = 0;
        bool isWhole = false;
    };

    void refresh();
    [[nodiscard]] QString html();
    void follow(const QUrl& link);
    void hover(const QUrl& link);

    document::Session& m_session;
    scene::Theme m_theme = scene::Theme::Light;
    document::Page m_page;
    base::EntityId m_beside;
    std::map<document::Page, Reading> m_readings;
};

} // namespace knotary::views
