// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The open data set with its file: reads it beside the window, changes it only through edits on an
// undo stack, and tells everybody with one signal. A file that cannot be read leaves the open data
// set open; a file that is edited elsewhere is taken in as an edit, so that ids keep their meaning.

#include "app/document/figureview.h"
#include "app/document/filewatch.h"
#include "app/document/jobs.h"
#include "model/dataset/dataset.h"
#include "model/dataset/edit.h"
#include "model/formats/format.h"
#include "model/graph/projection.h"
#include "model/query/overview.h"
#include "model/query/timecolumns.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace knotary::document
{

class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] const dataset::Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const formats::SourceMap& places() const { return m_places; }

    /// What the last reading had to say, also when it failed.
    [[nodiscard]] const base::Diagnostics& diagnostics() const { return m_diagnostics; }
    /// The file that diagnostics() speaks of (empty for the built-in data set; not path() where a
    /// file could not be opened), and the fingerprint (FileWatch) of the bytes that were read.
    [[nodiscard]] QString diagnosedPath() const { return m_diagnosedPath; }
    [[nodiscard]] QByteArray diagnosedFingerprint() const { return m_diagnosedFingerprint; }
    /// Empty for the built-in data set and before anything was opened.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isEmpty() const { return m_dataset.entityCount() == 0; }

    /// The picture that was opened, and what of it is still to be shown; taken once.
    [[nodiscard]] QString figurePath() const { return m_figurePath; }
    [[nodiscard]] std::optional<FigureView> takeFigureView()
    {
        return std::exchange(m_figureView, std::nullopt);
    }
    /// The text of the data where a picture carries them, and no file has them; else empty.
    [[nodiscard]] const QByteArray& carriedText() const { return m_carriedText; }

    /// Both read in a job and end in changed(everything) or in openFailed. A picture that tells
    /// what it shows is known by its bytes.
    void open(const QString& path);
    void openBuiltIn();

    /// Who can read pictures.
    void setFigureReader(FigureReader reader) { m_figureReader = std::move(reader); }

    /// What is read together with a data set that is opened (empty path: the built-in one; nothing:
    /// one that is in no file). Asked for when the reading begins; delivered while the former data
    /// set is still there.
    using Companion = std::function<Jobs::Work(const std::optional<QString>& path)>;
    void setCompanion(Companion companion) { m_companion = std::move(companion); }

    /// What of the data as they were opened was worked out with the reading, because it takes a
    /// look at all of them.
    struct Prepared
    {
        std::shared_ptr<const graph::Projection> graph;
        std::shared_ptr<const query::TimeColumns> times; ///< with "about" of its usual width
        std::shared_ptr<const query::Overview> overview;
    };
    /// Once; null when the data have been changed since.
    [[nodiscard]] Prepared takePrepared() { return std::exchange(m_prepared, {}); }

    /// Looks whether the open file was changed elsewhere (it is watched anyway).
    void lookAtFile() { m_watch.look(); }

    void push(const dataset::Edit& edit);
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

Q_SIGNALS:
    /// The data set is about to be changed: whoever reads it in another thread must have stopped
    /// when the slot comes back.
    void aboutToChange();
    void changed(const knotary::dataset::Change& change);
    /// The reading of `path` failed; what is open stays. diagnostics() says why.
    void openFailed(const QString& path);
    void diagnosticsChanged();
    /// The open file was changed elsewhere: taken in, or kept out because it has errors (what is
    /// open stays), or gone from its place.
    void reloaded();
    void reloadRefused();
    /// A picture was opened with its data; comes after changed(everything).
    void figureOpened(const QString& path, knotary::document::FigureData data);
    void fileDisappeared();

private:
    friend class EditCommand;
    void apply(const dataset::Edit& edit);
    using Reader = std::function<formats::ReadResult(const base::Control& control)>;
    /// What is to be read; `path` is nothing where the data are in no file.
    struct Task
    {
        std::optional<QString> path;
        Reader read;
        QString figurePath{}; ///< of the picture that leads to the data; may be empty
        std::shared_ptr<const FigureOpening> figure{};
        bool mayBeFigure = false;
    };
    void startReading(Task task);
    /// What was read, and the fingerprint of its file.
    struct Reading
    {
        formats::ReadResult result;
        QByteArray fingerprint;
        Prepared prepared;
        std::optional<FigureView> view{};
    };
    void take(Reading reading, const Task& task, const Jobs::Delivery& deliverCompanion);
    void takeFigure(const QString& path, std::shared_ptr<const FigureOpening> figure);
    void readAgain();
    void takeAgain(Reading reading);
    void takeDiagnostics(Reading& reading, const QString& path);

    Jobs& m_jobs;
    Companion m_companion;
    dataset::Dataset m_dataset;
    formats::SourceMap m_places;
    Prepared m_prepared;
    base::Diagnostics m_diagnostics;
    QString m_diagnosedPath;
    QByteArray m_diagnosedFingerprint;
    QString m_path;
    FigureReader m_figureReader;
    QString m_figurePath;
    std::optional<FigureView> m_figureView;
    QByteArray m_carriedText;
    FileWatch m_watch;
    QUndoStack m_undoStack;
};

} // namespace knotary::document
