// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Keeps the session's arrangement in a file beside the data file: a data set that is opened again
// stands as it was left. Looking at a data set writes nothing; what a person arranges is written
// when it has been quiet for a second, before another data set is opened, and at the end.

#include "model/formats/arrangementfile.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

class QThreadPool;

namespace knotary::document
{

struct Arrangement;
class Session;
class SidecarFile;

class Sidecar : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive this.
    explicit Sidecar(Session& session, QObject* parent = nullptr);
    ~Sidecar() override; ///< flushes

    /// Writes what is not written yet, and waits for the disk.
    void flush();

Q_SIGNALS:
    /// For a person, once a data set: what is kept there is not used, or not all of it.
    void couldNotRead(const QString& message);
    /// Once, until it can be written again.
    void couldNotWrite(const QString& message);
    void written();

private:
    struct Reading
    {
        std::shared_ptr<SidecarFile> file;
        formats::DecodedArrangement decoded;
        bool isThere = false;
    };
    void turnTo(Reading reading);
    [[nodiscard]] Arrangement kept() const;
    [[nodiscard]] formats::ArrangementFile present() const;
    void sayWhatWasRead();
    void writeSoon();
    void write();
    enum class Outcome
    {
        Written,
        StandsInTheWay,
        Failed
    };
    void hear(const std::shared_ptr<SidecarFile>& file, Outcome outcome, const QString& message);

    Session& m_session;
    /// One thread, so that writes follow each other and none is dropped: in a slot of Jobs the
    /// latest would run beside the one it takes the place of. Jobs that read wait for it too.
    std::shared_ptr<QThreadPool> m_writer;
    std::shared_ptr<SidecarFile> m_file;
    /// What was read or written last, with entities that the data do not know (any more).
    std::shared_ptr<const formats::ArrangementFile> m_known;
    base::Diagnostics m_diagnostics;
    QTimer m_quiet;
    bool m_isThere = false;        ///< there is a file of ours
    bool m_isArranged = false;     ///< by a person, since the data set was opened
    bool m_hasSaidRefusal = false; ///< that another's file stands there
    bool m_hasSaidFailure = false;
};

} // namespace knotary::document
