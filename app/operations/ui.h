// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The seam through which a verb asks a person something: the window answers with dialogs, a test
// with a script.

#include "app/figures/timelineoptions.h"
#include "model/base/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace knotary::operations
{

struct FileFilter
{
    QString title;        ///< "Portable Document Format"
    QStringList patterns; ///< "*.pdf"
};

enum class View
{
    Canvas,
    Search,
    Details,
    Timeline,
    Problems,
    Text,
    Legend,
    BirdsEye,
    Evidence,
    Sources,
    Table,
    Paths,
    Checks,
    Filter
};

/// What of the drawing is in sight.
struct CameraPlace
{
    double x = 0; ///< layout units, of the middle
    double y = 0;
    double scale = 1; ///< pixels a layout unit
    bool operator==(const CameraPlace&) const = default;
};

/// What a person can do with the canvas's camera; never part of undo.
enum class CameraMove
{
    FitAll,
    FitSelection,
    FitPath, ///< the chains that are looked at
    ZoomIn,
    ZoomOut
};

enum class Dialog
{
    About,
    Shortcuts,
    Arrange
};

enum class Appearance
{
    System,
    Light,
    Dark,
    Print,
    Grey
};

class Ui
{
public:
    virtual ~Ui() = default;
    [[nodiscard]] virtual std::optional<QString> askOpenFile(const QString& title,
                                                             const QList<FileFilter>& filters) = 0;
    [[nodiscard]] virtual std::optional<QString> askSaveFile(const QString& title,
                                                             const QString& suggestedName,
                                                             const QList<FileFilter>& filters) = 0;
    /// A line of text, such as a name for something; nothing: the person thought better of it.
    [[nodiscard]] virtual std::optional<QString>
    askText(const QString& title, const QString& question, const QString& suggestion) = 0;
    /// Whether to go on; both are plain text.
    [[nodiscard]] virtual bool askWhether(const QString& title, const QString& question) = 0;
    /// Puts text where it can be pasted from.
    virtual void copy(const QString& text) = 0;
    /// Opens a web address, or a file, with what the desktop has for it.
    virtual void openOutside(const QString& address) = 0;
    /// Something the person must know; plain text.
    virtual void tell(const QString& title, const QString& message) = 0;
    /// A passing remark for the status bar.
    virtual void remark(const QString& message) = 0;
    /// Puts the keyboard into a view, showing it first where it is hidden.
    virtual void focusView(View view) = 0;
    virtual void moveCamera(CameraMove move) = 0;
    [[nodiscard]] virtual CameraPlace camera() const = 0;
    virtual void setCamera(const CameraPlace& place) = 0;
    /// Brings the hidden neighbours of an entity to sight; where they are many, the person chooses
    /// which kinds of relation to follow.
    virtual void expand(base::EntityId entity) = 0;
    virtual void showDialog(Dialog dialog) = 0;
    virtual void setAppearance(Appearance appearance) = 0;
    [[nodiscard]] virtual Appearance appearance() const = 0;
    /// Whether the wheel moves the drawing (zooming then takes Ctrl) instead of zooming.
    virtual void setWheelScrolling(bool isScrolling) = 0;
    [[nodiscard]] virtual bool isWheelScrolling() const = 0;
    /// The chart over time as it is shown, for a figure of it.
    [[nodiscard]] virtual figures::TimelineOptions timelineOptions() const { return {}; }
    virtual void setAboutWidth(int units) = 0;
    virtual void toggleFullScreen() = 0;
    [[nodiscard]] virtual bool isFullScreen() const = 0;
    virtual void togglePanel(View view) = 0;
    [[nodiscard]] virtual bool isPanelShown(View view) const = 0;
    virtual void quit() = 0;

protected:
    Ui() = default;
    Ui(const Ui&) = default;
    Ui& operator=(const Ui&) = default;
};

} // namespace knotary::operations
