// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One figure of each bookmark, all of one look, into one folder.

#include "app/operations/exportfigure.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace knotary::operations
{

struct BookmarkFigure
{
    QString name; ///< the bookmark's
    QString file; ///< in the folder; no two are the same, whatever the case of their letters
    report::FigureRequest request;
};
/// In the order of the bookmarks.
[[nodiscard]] std::vector<BookmarkFigure> figuresOfBookmarks(document::Session& session,
                                                             const Ui& ui, report::View view,
                                                             const ExportChoice& choice);

/// Names without ending, fit for files and all different.
[[nodiscard]] QStringList uniqueFileNames(const QStringList& names);

/// Writes them one after the other. Lives on the thread of the window.
class BookmarkExport : public QObject
{
    Q_OBJECT

public:
    explicit BookmarkExport(document::Session& session, QObject* parent = nullptr);
    ~BookmarkExport() override;

    struct Plan
    {
        QString folder;
        std::vector<BookmarkFigure> figures;
        FigureFormat format = FigureFormat::Png;
        QString data{};          ///< the file that the report names; empty: the built-in data set
        bool withReport = false; ///< writes the recipe of all as "report.yaml" beside them
    };
    void start(Plan plan);
    /// What is written stays.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// The files of the plan that are there already.
    [[nodiscard]] static QStringList filesInTheWay(const Plan& plan);

Q_SIGNALS:
    /// So many of all are written.
    void progressed(int written, int all);
    /// `failures` are sentences; empty where all went well.
    void finished(int written, bool isCancelled, const QStringList& failures);

private:
    void writeNext();
    void take(const Exported& exported);
    void end(bool isCancelled);

    document::Session& m_session;
    std::shared_ptr<const dataset::Dataset> m_data;
    Plan m_plan;
    std::size_t m_next = 0;
    int m_written = 0;
    bool m_isRunning = false;
    QStringList m_failures;
};

/// Where a report of these figures is written to, in a folder.
inline constexpr const char* reportFileName = "report.yaml";
/// The text of that file.
[[nodiscard]] QByteArray reportOf(const dataset::Dataset& dataset,
                                  const BookmarkExport::Plan& plan);

} // namespace knotary::operations
