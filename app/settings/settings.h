// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What this user likes and how this window stood, as typed values over a QSettings that is handed
// in: tests give a file of their own, and no key is written in two places.

#include "app/text/naming.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace knotary::settings
{

enum class ThemeChoice
{
    System,
    Light,
    Dark,
    Print,
    Grey
};

/// "system", "light", "dark", "print", "grey"; nothing else is read back.
[[nodiscard]] QString codeOf(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> readThemeChoice(const QString& code);

class Settings
{
public:
    /// `store` must outlive this.
    explicit Settings(QSettings& store) : m_store(store) {}

    // What this user likes
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] std::optional<text::NameLanguage> nameLanguage() const;
    void setNameLanguage(text::NameLanguage language);
    [[nodiscard]] bool isLegendShown() const;
    void setLegendShown(bool isShown);
    [[nodiscard]] bool isWheelScrolling() const;
    void setWheelScrolling(bool isScrolling);
    [[nodiscard]] bool isBirdsEyeShown() const;
    void setBirdsEyeShown(bool isShown);
    /// How many units "about" reaches each way, 0 to widestAboutSetting; 1 at first.
    static constexpr int widestAboutSetting = 10;
    [[nodiscard]] int aboutWidth() const;
    void setAboutWidth(int units);
    /// The choices of the chart over time, in codes that the chart reads; and its table.
    [[nodiscard]] QString timelineOptions() const;
    void setTimelineOptions(const QString& codes);
    [[nodiscard]] bool isTimelineTableShown() const;
    void setTimelineTableShown(bool isShown);
    /// Ids of checks; those that this version does not know are kept.
    [[nodiscard]] QStringList checksSwitchedOff() const;
    void setChecksSwitchedOff(const QStringList& ids);
    /// Order, width and visibility of the columns of the table, in codes that the table reads.
    [[nodiscard]] QString tableColumns() const;
    void setTableColumns(const QString& codes);
    /// How the last figure was exported, in codes that the export dialog reads.
    [[nodiscard]] QString exportChoice() const;
    void setExportChoice(const QString& codes);
    /// The command that opens a file at a line; empty where one is looked for.
    [[nodiscard]] QString editorCommand() const;
    void setEditorCommand(const QString& command);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    // What this user has opened: whole paths, newest first, each once
    static constexpr int mostRecentFiles = 10;
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetRecentFiles();

    // How this window stood; opaque to everybody but the window
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

private:
    QSettings& m_store;
};

} // namespace knotary::settings
