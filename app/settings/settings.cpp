// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::settings
{

namespace
{

constexpr std::array<std::pair<ThemeChoice, const char*>, 5> themeCodes{{
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
    {ThemeChoice::Print, "print"},
    {ThemeChoice::Grey, "grey"},
}};

QString themeKey()
{
    return QStringLiteral("likes/theme");
}

QString nameLanguageKey()
{
    return QStringLiteral("likes/nameLanguage");
}

QString legendKey()
{
    return QStringLiteral("likes/legend");
}

QString wheelKey()
{
    return QStringLiteral("likes/wheelScrolls");
}

QString birdsEyeKey()
{
    return QStringLiteral("likes/birdsEye");
}

QString aboutKey()
{
    return QStringLiteral("likes/aboutWidth");
}

QString timelineKey()
{
    return QStringLiteral("likes/timeline");
}

QString checksOffKey()
{
    return QStringLiteral("likes/checksSwitchedOff");
}

QString timelineTableKey()
{
    return QStringLiteral("likes/timelineTable");
}

QString tableKey()
{
    return QStringLiteral("likes/tableColumns");
}

QString exportKey()
{
    return QStringLiteral("likes/export");
}

QString recentKey()
{
    return QStringLiteral("files/recent");
}

QString editorKey()
{
    return QStringLiteral("likes/editor");
}

QString folderKey()
{
    return QStringLiteral("window/lastFolder");
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString stateKey()
{
    return QStringLiteral("window/state");
}

} // namespace

QString codeOf(ThemeChoice choice)
{
    for (const auto& [value, code] : themeCodes)
        if (value == choice)
            return QString::fromLatin1(code);
    return {};
}

std::optional<ThemeChoice> readThemeChoice(const QString& code)
{
    for (const auto& [value, name] : themeCodes)
        if (code == QLatin1String(name))
            return value;
    return {};
}

ThemeChoice Settings::theme() const
{
    return readThemeChoice(m_store.value(themeKey()).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store.setValue(themeKey(), codeOf(choice));
}

std::optional<text::NameLanguage> Settings::nameLanguage() const
{
    text::NameLanguage language{};
    if (text::readNameLanguage(m_store.value(nameLanguageKey()).toString(), language))
        return language;
    return {};
}

void Settings::setNameLanguage(text::NameLanguage language)
{
    m_store.setValue(nameLanguageKey(), text::codeOf(language));
}

bool Settings::isLegendShown() const
{
    return m_store.value(legendKey(), true).toBool();
}

void Settings::setLegendShown(bool isShown)
{
    m_store.setValue(legendKey(), isShown);
}

bool Settings::isWheelScrolling() const
{
    return m_store.value(wheelKey(), false).toBool();
}

void Settings::setWheelScrolling(bool isScrolling)
{
    m_store.setValue(wheelKey(), isScrolling);
}

bool Settings::isBirdsEyeShown() const
{
    return m_store.value(birdsEyeKey(), false).toBool();
}

void Settings::setBirdsEyeShown(bool isShown)
{
    m_store.setValue(birdsEyeKey(), isShown);
}

int Settings::aboutWidth() const
{
    return std::clamp(m_store.value(aboutKey(), 1).toInt(), 0, widestAboutSetting);
}

void Settings::setAboutWidth(int units)
{
    m_store.setValue(aboutKey(), units);
}

QString Settings::timelineOptions() const
{
    return m_store.value(timelineKey()).toString();
}

void Settings::setTimelineOptions(const QString& codes)
{
    m_store.setValue(timelineKey(), codes);
}

bool Settings::isTimelineTableShown() const
{
    return m_store.value(timelineTableKey(), false).toBool();
}

void Settings::setTimelineTableShown(bool isShown)
{
    m_store.setValue(timelineTableKey(), isShown);
}

QStringList Settings::checksSwitchedOff() const
{
    return m_store.value(checksOffKey()).toStringList();
}

void Settings::setChecksSwitchedOff(const QStringList& ids)
{
    m_store.setValue(checksOffKey(), ids);
}

QString Settings::tableColumns() const
{
    return m_store.value(tableKey()).toString();
}

void Settings::setTableColumns(const QString& codes)
{
    m_store.setValue(tableKey(), codes);
}

QStringList Settings::recentFiles() const
{
    QStringList paths = m_store.value(recentKey()).toStringList();
    paths.removeAll(QString());
    return paths.mid(0, mostRecentFiles);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList paths = recentFiles();
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue(recentKey(), paths.mid(0, mostRecentFiles));
}

void Settings::forgetRecentFiles()
{
    m_store.remove(recentKey());
}

QString Settings::exportChoice() const
{
    return m_store.value(exportKey()).toString();
}

void Settings::setExportChoice(const QString& codes)
{
    m_store.setValue(exportKey(), codes);
}

QString Settings::editorCommand() const
{
    return m_store.value(editorKey()).toString();
}

void Settings::setEditorCommand(const QString& command)
{
    m_store.setValue(editorKey(), command);
}

QString Settings::lastFolder() const
{
    return m_store.value(folderKey()).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(folderKey(), folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey()).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey(), geometry);
}

QByteArray Settings::windowState() const
{
    return m_store.value(stateKey()).toByteArray();
}

void Settings::setWindowState(const QByteArray& state)
{
    m_store.setValue(stateKey(), state);
}

} // namespace knotary::settings
