// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text of the file that a problem stands in, to be read but not changed: the line is marked and
// scrolled into sight, and the page says when the file is another one by now.

#include "app/document/document.h"
#include "app/document/filewatch.h"
#include "app/document/sourcetext.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace knotary::document
{
class Jobs;
}

namespace knotary::views
{

class SourceModel;

class SourceView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    SourceView(document::Document& document, document::Jobs& jobs, QWidget* parent = nullptr);

    /// The line of a problem that the document lists.
    void showProblem(const base::Diagnostic& problem);
    /// A line of the open file (of the built-in one where none is open); 0 for its beginning.
    void showPlace(int line, int column);
    /// "data.yaml:12:3", whole path; as it is copied.
    [[nodiscard]] QString place() const;

Q_SIGNALS:
    /// The person wants this place in an editor.
    void editorWanted(const QString& path, int line, int column);
    /// The person wants to say which editor.
    void editorChoiceWanted();
    /// The person pressed Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QString nameWithoutFile() const;
    void turnTo(const QString& path, int line, int column);
    void read();
    void take(document::SourceText text);
    void follow();
    void scrollToMark();
    void scrollToCaret(const QModelIndex& index);
    void refresh();
    [[nodiscard]] QString notice() const;
    void copyPlace() const;
    void copyLines() const;

    document::Document& m_document;
    document::Jobs& m_jobs;
    document::FileWatch m_watch;
    SourceModel* m_model = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_notice = nullptr;
    QTableView* m_table = nullptr;
    QToolButton* m_copyButton = nullptr;
    QToolButton* m_editorButton = nullptr;
    QAction* m_openAction = nullptr;
    QString m_path;
    std::optional<base::Diagnostic> m_problem;
    int m_line = 0;
    int m_column = 0;
    bool m_isOpen = false; ///< something was asked for
    bool m_isRead = false; ///< the text shown is that of m_path
    bool m_isGone = false;
    bool m_hasMoved = false; ///< m_line is of a text that is not shown yet
    bool m_isSolved = false; ///< m_problem is not in the document's list any more
};

} // namespace knotary::views
