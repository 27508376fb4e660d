// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The seam through which a verb asks a person something: the window answers with dialogs, a test
// with a script.

#include "app/figures/timelineoptions.h"
#include "app/report/request.h"
#include "app/text/csv.h"
#include "model/base/ids.h"

#include <QByteArray>
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
    Arrange,
    Bookmarks,
    ExportBookmarks
};

enum class Appearance
{
    System,
    Light,
    Dark,
    Print,
    Grey
};

/// How views are set that figures are made of.
struct ViewChoices
{
    charts::LanesForm lanes = charts::LanesForm::Rows;
    std::int64_t yearsInPanel = 1; ///< of the years side by side
    report::TableRows table = report::TableRows::Entities;
};

/// A picture on its way to the clipboard, in the forms that other programs may want.
struct CopiedPicture
{
    QByteArray png;
    QByteArray svg;
    QString html; ///< the picture in a page
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
    /// A folder to write several files into; nothing: the person thought better of it.
    [[nodiscard]] virtual std::optional<QString> askFolder(const QString& title) = 0;
    /// A line of text, such as a name for something; nothing: the person thought better of it.
    [[nodiscard]] virtual std::optional<QString>
    askText(const QString& title, const QString& question, const QString& suggestion) = 0;
    /// Whether to go on; both are plain text.
    [[nodiscard]] virtual bool askWhether(const QString& title, const QString& question) = 0;
    /// Puts text where it can be pasted from.
    virtual void copy(const QString& text) = 0;
    virtual void copyPicture(const CopiedPicture& picture) = 0;
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
    /// Asks how a figure of this view shall be, shows it, and exports it.
    virtual void showExport(report::View view) = 0;
    /// Asks for a printer and prints the figure on it.
    virtual void print(const report::FigureRequest& figure) = 0;
    /// What a figure is made of where a person does not say of what.
    [[nodiscard]] virtual report::View viewInFocus() const = 0;
    virtual void setAppearance(Appearance appearance) = 0;
    [[nodiscard]] virtual Appearance appearance() const = 0;
    /// Whether the wheel moves the drawing (zooming then takes Ctrl) instead of zooming.
    virtual void setWheelScrolling(bool isScrolling) = 0;
    [[nodiscard]] virtual bool isWheelScrolling() const = 0;
    /// The chart over time as it is shown, for a figure of it.
    [[nodiscard]] virtual figures::TimelineOptions timelineOptions() const { return {}; }
    [[nodiscard]] virtual ViewChoices viewChoices() const { return {}; }
    /// The table as it is shown: the rows that are selected, or all. Without a header while there
    /// is none.
    [[nodiscard]] virtual text::Cells tableCells() const { return {}; }
    /// Opens the table where the selection is.
    virtual void showInTable() { focusView(View::Table); }
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
