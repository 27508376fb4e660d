// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme.h"

#include <QApplication>

namespace knotary::window
{

namespace
{

QColor mixed(const QColor& first, const QColor& second, double part)
{
    const auto mix = [part](int a, int b) { return qRound(a * (1 - part) + b * part); };
    return {mix(first.red(), second.red()), mix(first.green(), second.green()),
            mix(first.blue(), second.blue())};
}

} // namespace

QPalette widgetPalette(scene::Theme theme)
{
    const scene::Palette colours = scene::paletteOf(theme);
    // Panels stand a shade below the paper that the map is drawn on.
    const QColor panel = mixed(colours.ground, colours.ink, 0.035);
    const QColor disabled = mixed(colours.quietInk, panel, 0.45);
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.raised);
    palette.setColor(QPalette::AlternateBase, mixed(colours.raised, colours.ink, 0.03));
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.quietInk);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light,
                     mixed(panel, Qt::white, theme == scene::Theme::Dark ? 0.1 : 0.7));
    palette.setColor(QPalette::Midlight, mixed(panel, colours.ink, 0.06));
    palette.setColor(QPalette::Mid, colours.rule);
    palette.setColor(QPalette::Dark, mixed(colours.rule, colours.ink, 0.25));
    palette.setColor(QPalette::Shadow, mixed(panel, Qt::black, 0.6));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QString widgetStyle(scene::Theme theme)
{
    const scene::Palette colours = scene::paletteOf(theme);
    const QString ground = colours.raised.name();
    const QString hover = mixed(colours.raised, colours.ink, 0.08).name();
    const QString chosen = mixed(colours.raised, colours.accent, 0.18).name();
    return QStringLiteral(
               "QMainWindow::separator { background: %1; width: 1px; height: 1px; }"
               "QToolBar { border: 0; border-bottom: 1px solid %1; padding: 6px 8px;"
               " spacing: 4px; }"
               "QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px;"
               " padding: 4px 8px; }"
               "QToolBar QToolButton:hover { background: %3; }"
               "QToolBar QToolButton:checked { background: %4; }"
               "QToolBar QToolButton:focus { border: 2px solid %5; padding: 3px 7px; }"
               "QLineEdit#searchBox { border: 1px solid %6; border-radius: 8px; padding: 4px 6px;"
               " background: %2; }"
               "QLineEdit#searchBox:focus { border: 2px solid %5; padding: 3px 5px; }"
               "QLineEdit#pathFrom, QLineEdit#pathTo { border: 1px solid %6; border-radius: 5px;"
               " padding: 2px 4px; background: %2; }"
               "QLineEdit#pathFrom:focus, QLineEdit#pathTo:focus { border: 2px solid %5;"
               " padding: 1px 3px; }"
               "QListView#searchHits { border: 1px solid %6; background: %2; }"
               "QToolButton#canvasButton { border: 1px solid %1; border-radius: 6px;"
               " background: %2; }"
               "QToolButton#canvasButton:hover { background: %3; }"
               "QToolButton#canvasButton:checked { background: %4; }"
               "QToolButton#canvasButton:focus { border: 2px solid %5; }"
               "QStatusBar { border-top: 1px solid %1; }"
               "QStatusBar::item { border: 0; }"
               "QDockWidget { font-weight: 600; }"
               "QDockWidget::title { padding: 6px 12px; background: transparent; }"
               "QToolTip { border: 1px solid %6; background: %2; color: %7; padding: 5px; }")
        .arg(colours.rule.name(), ground, hover, chosen, colours.accent.name(),
             mixed(colours.rule, colours.ink, 0.25).name(), colours.ink.name());
}

scene::Theme desktopTheme(const QPalette& desktop)
{
    const bool isDark = desktop.color(QPalette::Window).lightness() <
                        desktop.color(QPalette::WindowText).lightness();
    return isDark ? scene::Theme::Dark : scene::Theme::Light;
}

void applyTheme(scene::Theme theme)
{
    QApplication::setPalette(widgetPalette(theme));
    qApp->setStyleSheet(widgetStyle(theme));
}

} // namespace knotary::window
