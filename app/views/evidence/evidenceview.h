// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The panel that answers "who says so?": the evidence of the claims that somebody has asked about,
// with values that cannot hold together side by side.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QTextBrowser>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace knotary::views
{

/// The page itself: links are walked with Tab and followed with Enter; nothing is ever fetched.
class EvidenceBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit EvidenceBrowser(QWidget* parent = nullptr);

Q_SIGNALS:
    void widthChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
};

class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceView(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    /// What can be copied; the window has the verbs.
    void setCopyActions(const QList<QAction*>& actions);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants to read the source itself.
    void sourceOpened(knotary::base::SourceId source);

private:
    void showAsked();
    void refresh();
    void followWidth();
    void follow(const QUrl& link);
    void goTo(base::ClaimId premise);
    void goBack();
    void hover(const QUrl& link);
    [[nodiscard]] bool isWide() const;

    document::Session& m_session;
    EvidenceBrowser* m_page = nullptr;
    QWidget* m_top = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_copy = nullptr;
    scene::Theme m_theme = scene::Theme::Light;
    std::vector<std::vector<base::ClaimId>> m_way; ///< back from a premise to what rests on it
    bool m_isOnTheWay = false;                     ///< the next claims are reached by a link here
    bool m_showsAll = false;
    bool m_wasWide = false;
};

} // namespace knotary::views
