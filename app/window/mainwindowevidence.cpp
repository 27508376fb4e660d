// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window leads from whatever speaks of evidence to its panel, and from there to the sources
// themselves.

#include "app/operations/sources.h"
#include "app/views/canvas/canvasview.h"
#include "app/views/evidence/evidenceview.h"
#include "app/window/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/panels.h"

#include <QAction>

namespace knotary::window
{

using operations::View;

void MainWindow::connectEvidence()
{
    const auto open = [this](base::SourceId source) {
        operations::openSource(m_session, *this, source);
    };
    m_evidence->setCopyActions({m_actions->find("copy.sentences"), m_actions->find("copy.footnote"),
                                m_actions->find("copy.csl"), m_actions->find("copy.bibtex"),
                                m_actions->find("copy.ris")});
    connect(m_evidence, &views::EvidenceView::sourceOpened, this, open);
    connect(m_canvas, &views::CanvasView::sourceOpened, this, open);
    connect(m_canvas, &views::CanvasView::citationWanted, this,
            [this](const std::vector<base::ClaimId>& claims) {
                operations::copySentences(m_session, *this, claims);
            });
    connect(m_canvas, &views::CanvasView::evidenceEntered, this,
            [this] { m_panels->focus(View::Evidence); });
    connect(&m_session, &document::Session::evidenceChanged, this, &MainWindow::showEvidencePanel);
}

/// Whoever asks to see evidence sees it, also after the panel was closed.
void MainWindow::showEvidencePanel()
{
    if (m_session.evidence().empty())
        return;
    QDockWidget* panel = m_panels->of(View::Evidence);
    panel->show();
    panel->raise();
    QDockWidget* details = m_panels->of(View::Details);
    if (std::exchange(m_hasShownEvidence, true) || !details->isVisible() || details->isFloating())
        return;
    constexpr int partOfDetails = 55; // per cent
    resizeDocks({details, panel}, {partOfDetails, 100 - partOfDetails}, Qt::Vertical);
}

} // namespace knotary::window
