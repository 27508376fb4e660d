// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"

#include "app/document/builtin.h"
#include "app/document/editcommand.h"
#include "app/document/jobs.h"

#include <QFile>

#include <memory>
#include <utility>

namespace knotary::document
{

Document::Document(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

void Document::open(const QString& path)
{
    const std::string nativePath = QFile::encodeName(path).toStdString();
    startReading(path, [nativePath](const base::Control& control) {
        return formats::readFile(nativePath, builtInSchema(), control);
    });
}

void Document::openBuiltIn()
{
    startReading(QString(), [](const base::Control& control) { return readBuiltIn(control); });
}

void Document::startReading(const QString& path, Reader reader)
{
    m_jobs.start(Slot::Open, [this, path, reader = std::move(reader)](
                                 const base::Control& control) -> Jobs::Delivery {
        auto result = std::make_shared<formats::ReadResult>(reader(control));
        return [this, path, result] { take(std::move(*result), path); };
    });
}

void Document::take(formats::ReadResult result, const QString& path)
{
    m_diagnostics = std::move(result.diagnostics);
    if (!result.dataset) {
        Q_EMIT diagnosticsChanged();
        Q_EMIT openFailed(path);
        return;
    }
    m_dataset = std::move(*result.dataset);
    m_places = std::move(result.places);
    m_path = path;
    m_undoStack.clear();
    Q_EMIT diagnosticsChanged();
    dataset::Change change;
    change.everything = true;
    Q_EMIT changed(change);
}

void Document::push(const dataset::Edit& edit)
{
    if (!edit.isEmpty())
        m_undoStack.push(new EditCommand(*this, edit)); // the stack owns it
}

void Document::apply(const dataset::Edit& edit)
{
    if (const std::optional<dataset::Change> change = m_dataset.apply(edit))
        Q_EMIT changed(*change);
}

} // namespace knotary::document
