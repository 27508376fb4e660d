// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"

#include "app/document/builtin.h"
#include "app/document/editcommand.h"
#include "app/document/jobs.h"
#include "app/document/pipeline.h"
#include "model/dataset/difference.h"

#include <QFile>

#include <memory>
#include <utility>

namespace knotary::document
{

namespace
{

template<class IdType>
std::unordered_map<IdType, base::SourceSpan>
movedTo(const std::unordered_map<IdType, IdType>& newIds,
        const std::unordered_map<IdType, base::SourceSpan>& places)
{
    std::unordered_map<IdType, base::SourceSpan> moved;
    for (const auto& [id, place] : places) {
        if (const auto found = newIds.find(id); found != newIds.end())
            moved.emplace(found->second, place);
    }
    return moved;
}

formats::ReadResult readPath(const QString& path, const base::Control& control)
{
    return formats::readFile(QFile::encodeName(path).toStdString(), builtInSchema(), control);
}

} // namespace

Document::Document(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs)
{
    connect(&m_watch, &FileWatch::changed, this, &Document::readAgain);
    connect(&m_watch, &FileWatch::disappeared, this, &Document::fileDisappeared);
}

void Document::open(const QString& path)
{
    startReading({.path = path,
                  .read = [path](const base::Control& control) { return readPath(path, control); },
                  .mayBeFigure = true});
}

void Document::openBuiltIn()
{
    startReading({.path = QString(),
                  .read = [](const base::Control& control) { return readBuiltIn(control); }});
}

void Document::startReading(Task task)
{
    Jobs::Work companion = m_companion ? m_companion(task.path) : Jobs::Work();
    m_jobs.start(Slot::Open,
                 [this, task = std::move(task), companion = std::move(companion),
                  figureReader = m_figureReader,
                  openPath = m_path](const base::Control& control) -> Jobs::Delivery {
                     if (task.mayBeFigure && figureReader) {
                         if (auto figure = figureReader(*task.path, openPath, control))
                             return [this, path = *task.path, figure] { takeFigure(path, figure); };
                     }
                     auto reading = std::make_shared<Reading>();
                     reading->fingerprint = FileWatch::fingerprintOf(task.path.value_or(QString()));
                     reading->result = task.read(control);
                     if (const auto& dataset = reading->result.dataset) {
                         reading->prepared = {
                             wholeGraphOf(*dataset), std::make_shared<query::TimeColumns>(*dataset),
                             std::make_shared<query::Overview>(query::overviewOf(*dataset))};
                         if (task.figure != nullptr)
                             reading->view = task.figure->view(*dataset);
                     }
                     Jobs::Delivery deliver;
                     if (companion && reading->result.dataset)
                         deliver = companion(control);
                     return [this, task, reading, deliver = std::move(deliver)] {
                         take(std::move(*reading), task, deliver);
                     };
                 });
}

/// The picture is read; now its data.
void Document::takeFigure(const QString& path, std::shared_ptr<const FigureOpening> figure)
{
    if (!figure->read) {
        m_diagnostics = figure->diagnostics;
        m_diagnosedPath = path;
        m_diagnosedFingerprint = {};
        Q_EMIT diagnosticsChanged();
        Q_EMIT openFailed(path);
        return;
    }
    startReading({.path = figure->dataPath,
                  .read = figure->read,
                  .figurePath = path,
                  .figure = std::move(figure)});
}

void Document::takeDiagnostics(Reading& reading, const QString& path)
{
    m_diagnostics = std::move(reading.result.diagnostics);
    m_diagnosedPath = path;
    m_diagnosedFingerprint = reading.fingerprint;
}

void Document::take(Reading reading, const Task& task, const Jobs::Delivery& deliverCompanion)
{
    const QString path = task.path.value_or(QString());
    takeDiagnostics(reading, path);
    formats::ReadResult& result = reading.result;
    if (!result.dataset) {
        Q_EMIT diagnosticsChanged();
        Q_EMIT openFailed(path);
        return;
    }
    Q_EMIT aboutToChange();
    if (deliverCompanion)
        deliverCompanion();
    m_dataset = std::move(*result.dataset);
    m_places = std::move(result.places);
    m_prepared = std::move(reading.prepared);
    m_path = path;
    m_figurePath = task.figurePath;
    m_carriedText = task.path ? QByteArray() : task.figure->carried;
    const bool isFigure = reading.view.has_value();
    const FigureData data = isFigure ? reading.view->data : FigureData::Same;
    m_figureView = std::move(reading.view);
    m_watch.watch(path, reading.fingerprint);
    m_undoStack.clear();
    Q_EMIT diagnosticsChanged();
    dataset::Change change;
    change.everything = true;
    Q_EMIT changed(change);
    if (isFigure)
        Q_EMIT figureOpened(task.figurePath, data);
}

void Document::readAgain()
{
    m_jobs.start(Slot::Open, [this, path = m_path](const base::Control& control) -> Jobs::Delivery {
        auto reading = std::make_shared<Reading>();
        reading->fingerprint = FileWatch::fingerprintOf(path);
        reading->result = readPath(path, control);
        return [this, path, reading] {
            if (path == m_path)
                takeAgain(std::move(*reading));
        };
    });
}

void Document::takeAgain(Reading reading)
{
    takeDiagnostics(reading, m_path);
    formats::ReadResult& result = reading.result;
    Q_EMIT diagnosticsChanged();
    if (!result.dataset || base::hasErrors(m_diagnostics)) {
        Q_EMIT reloadRefused();
        return;
    }
    dataset::Difference change = dataset::difference(m_dataset, *result.dataset);
    const bool isRelabelled =
        m_dataset.heading != result.dataset->heading || m_dataset.schema != change.schema;
    Q_EMIT aboutToChange();
    m_prepared = {};
    m_dataset.heading = result.dataset->heading;
    m_dataset.schema = std::move(change.schema);
    m_places = {movedTo(change.entities, result.places.entities),
                movedTo(change.claims, result.places.claims),
                movedTo(change.sources, result.places.sources)};
    m_undoStack.clear(); // what it would put back is not what stands there now
    if (const std::optional<dataset::Change> applied = m_dataset.apply(change.edit)) {
        dataset::Change said = *applied;
        said.labels = said.labels || isRelabelled;
        Q_EMIT changed(said);
    }
    Q_EMIT reloaded();
}

void Document::push(const dataset::Edit& edit)
{
    if (!edit.isEmpty())
        m_undoStack.push(new EditCommand(*this, edit)); // the stack owns it
}

void Document::apply(const dataset::Edit& edit)
{
    Q_EMIT aboutToChange();
    m_prepared = {};
    if (const std::optional<dataset::Change> change = m_dataset.apply(edit))
        Q_EMIT changed(*change);
}

} // namespace knotary::document
