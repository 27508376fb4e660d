// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The panel that explains what is chosen: a page of the current entity, of a source, or of the data
// set as a whole. Every name and every mark of evidence is a link.

#include "app/document/session.h"
#include "app/scene/style.h"
#include "model/query/overview.h"

#include <QTextBrowser>

#include <optional>

namespace knotary::views
{

class DetailsView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailsView(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);

    [[nodiscard]] bool isShowingSource() const { return m_source.isValid(); }
    /// Back from a source to what was shown before it.
    void leaveSource();
    /// What a source says, in the place of the current entity.
    void showSource(base::SourceId source);
    /// Brings a claim of the current entity into sight.
    void showClaim(base::ClaimId claim);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sourceShownChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Length
    {
        Short,
        Whole
    };
    void refresh(Length length = Length::Short);
    [[nodiscard]] const query::Overview& overview();
    void follow(const QUrl& link);
    void followWindow();
    void hover(const QUrl& link);

    document::Session& m_session;
    scene::Theme m_theme = scene::Theme::Light;
    std::optional<query::Overview> m_overview; ///< as long as the data stay
    base::SourceId m_source;                   ///< valid while the page of a source is shown
    int m_scrollBeforeSource = 0;
};

} // namespace knotary::views
