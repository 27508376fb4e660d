// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The graph of one period beside that of the next, every node where it stands in the whole: small
// pictures that choose the years when they are clicked.

#include "app/document/session.h"
#include "app/figures/multiplepanel.h"
#include "app/scene/style.h"
#include "app/views/timeline/multiplespane.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace knotary::views
{

class MultiplesView : public QWidget
{
    Q_OBJECT

public:
    explicit MultiplesView(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    /// How far "about" reaches.
    void setAboutWidth(time::AboutWidth width);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectToSession();
    void retranslate();
    [[nodiscard]] scene::Theme theme() const;
    /// How many years a panel shows.
    [[nodiscard]] std::int64_t every(const query::YearRange& years) const;
    /// What all panels together show.
    [[nodiscard]] figures::WholeGraph whole() const;

    // Panels are drawn one by one between events.
    void redraw();
    void start();
    void drawNext();
    void sayCursor();

    document::Session& m_session;
    QComboBox* m_every = nullptr;
    MultiplesPane* m_pane = nullptr;
    QLabel* m_summary = nullptr;
    std::optional<scene::Theme> m_theme; ///< nothing: as the palette is, dark or light
    time::AboutWidth m_about;
    bool m_isStale = true;
    QTimer m_timer;
    std::size_t m_next = 0;         ///< the panel that is drawn next
    figures::MultiplePanel m_union; ///< of all panels
    figures::PanelFit m_fit;
};

} // namespace knotary::views
