// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Answers what the window would ask a person: a test says beforehand what is chosen and reads
// afterwards what was said.

#include "app/operations/ui.h"

namespace knotary::support
{

class ScriptedUi : public operations::Ui
{
public:
    std::optional<QString> fileToOpen;
    std::optional<QString> fileToSave;
    QString suggestedName;
    QStringList told;
    QStringList remarks;
    QList<operations::View> focused;
    QList<operations::CameraMove> cameraMoves;
    QList<base::EntityId> expanded;
    QList<operations::Dialog> dialogs;
    std::optional<QString> textAnswer; ///< none: the suggestion
    bool isTextRefused = false;
    std::optional<QString> folder;
    operations::CopiedPicture picture;
    QList<report::View> exported;
    QList<report::FigureRequest> printed;
    report::View inFocus = report::View::Graph;
    operations::ViewChoices choices;
    figures::TimelineOptions timeline;
    QStringList asked;
    bool isWilling = true;
    QString copied;
    QStringList openedOutside;
    text::Cells cells; ///< of the table
    operations::CameraPlace cameraPlace;
    int aboutWidth = 1;
    operations::Appearance look = operations::Appearance::System;
    bool hasQuit = false;

    std::optional<QString> askOpenFile(const QString&,
                                       const QList<operations::FileFilter>&) override
    {
        return fileToOpen;
    }
    std::optional<QString> askSaveFile(const QString&, const QString& name,
                                       const QList<operations::FileFilter>&) override
    {
        suggestedName = name;
        return fileToSave;
    }
    std::optional<QString> askFolder(const QString&) override { return folder; }
    std::optional<QString> askText(const QString&, const QString& question,
                                   const QString& suggestion) override
    {
        asked += question;
        return isTextRefused ? std::nullopt : std::optional(textAnswer.value_or(suggestion));
    }
    bool askWhether(const QString&, const QString& question) override
    {
        asked += question;
        return isWilling;
    }
    void copy(const QString& text) override { copied = text; }
    void copyPicture(const operations::CopiedPicture& copiedPicture) override
    {
        picture = copiedPicture;
    }
    void showExport(report::View view) override { exported += view; }
    void print(const report::FigureRequest& figure) override { printed += figure; }
    report::View viewInFocus() const override { return inFocus; }
    operations::ViewChoices viewChoices() const override { return choices; }
    figures::TimelineOptions timelineOptions() const override { return timeline; }
    void openOutside(const QString& address) override { openedOutside += address; }
    operations::CameraPlace camera() const override { return cameraPlace; }
    void setCamera(const operations::CameraPlace& place) override { cameraPlace = place; }
    text::Cells tableCells() const override { return cells; }
    void tell(const QString&, const QString& message) override { told += message; }
    void remark(const QString& message) override { remarks += message; }
    void focusView(operations::View view) override { focused += view; }
    void moveCamera(operations::CameraMove move) override { cameraMoves += move; }
    void expand(base::EntityId entity) override { expanded += entity; }
    void showDialog(operations::Dialog dialog) override { dialogs += dialog; }
    void setAppearance(operations::Appearance appearance) override { look = appearance; }
    operations::Appearance appearance() const override { return look; }
    void setWheelScrolling(bool isScrolling) override { m_isWheelScrolling = isScrolling; }
    bool isWheelScrolling() const override { return m_isWheelScrolling; }
    void setAboutWidth(int units) override { aboutWidth = units; }
    void toggleFullScreen() override { m_isFullScreen = !m_isFullScreen; }
    bool isFullScreen() const override { return m_isFullScreen; }
    void togglePanel(operations::View) override { m_isPanelShown = !m_isPanelShown; }
    bool isPanelShown(operations::View) const override { return m_isPanelShown; }
    void quit() override { hasQuit = true; }

private:
    bool m_isWheelScrolling = false;
    bool m_isFullScreen = false;
    bool m_isPanelShown = true;
};

} // namespace knotary::support
