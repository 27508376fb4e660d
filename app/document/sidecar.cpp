// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/sidecar.h"

#include "app/document/bookmarks.h"
#include "app/document/session.h"
#include "app/document/sidecarfile.h"
#include "app/text/diagnostictext.h"
#include "app/text/naming.h"
#include "model/formats/limits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <chrono>
#include <utility>

namespace knotary::document
{

namespace
{

using namespace std::chrono_literals;

constexpr auto quietTime = 1s;

QString shownName(const QString& path)
{
    return text::shown(QFileInfo(path).fileName());
}

QString shortly(const base::Diagnostic& diagnostic)
{
    const QString found = text::sentenceOf(diagnostic).found;
    return diagnostic.where.line == 0
               ? found
               : Sidecar::tr("line %1: %2").arg(QString::number(diagnostic.where.line), found);
}

QString refusal(const QString& path, const base::Diagnostic& reason)
{
    return Sidecar::tr("%1 is not used and stays as it is: %2")
        .arg(shownName(path), shortly(reason));
}

LayoutRecipe recipeFrom(const formats::ArrangedBy& kept, const dataset::Dataset& dataset)
{
    LayoutRecipe recipe;
    recipe.engine = kept.engine;
    recipe.seed = kept.seed.value_or(recipe.seed);
    for (const auto& [id, value] : kept.parameters)
        recipe.values.set(id, value);
    if (!kept.focus.empty())
        recipe.focus = dataset.findEntity(kept.focus).value_or(base::EntityId());
    return recipe;
}

formats::ArrangedBy arrangedBy(const LayoutRecipe& recipe, const dataset::Dataset& dataset)
{
    formats::ArrangedBy kept;
    kept.engine = recipe.engine;
    kept.seed = recipe.seed;
    if (const layout::Engine* engine = layout::findEngine(recipe.engine); engine != nullptr) {
        for (const base::ParameterDescription& parameter : engine->parameters())
            kept.parameters.emplace_back(parameter.id, recipe.values.value(parameter));
    }
    if (const dataset::Entity* focus = dataset.entity(recipe.focus); focus != nullptr)
        kept.focus = focus->key;
    return kept;
}

} // namespace

Sidecar::Sidecar(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_writer(std::make_shared<QThreadPool>()),
      m_known(std::make_shared<formats::ArrangementFile>())
{
    m_writer->setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &Sidecar::write);

    Document& document = session.document();
    document.setCompanion([this](const std::optional<QString>& path) -> Jobs::Work {
        if (m_quiet.isActive())
            write(); // it may be the same file that is opened again
        return [writer = m_writer, self = QPointer(this), path](const base::Control& control) {
            writer->waitForDone();
            auto reading = std::make_shared<Reading>();
            reading->file =
                path ? std::make_shared<SidecarFile>(*path) : std::make_shared<SidecarFile>();
            reading->decoded = reading->file->read(control);
            reading->isThere = reading->file->isThere();
            return Jobs::Delivery([self, reading] {
                if (self)
                    self->turnTo(std::move(*reading));
            });
        };
    });
    session.setKeptFunction([this] { return kept(); });

    connect(&document, &Document::changed, this, [this](const dataset::Change& change) {
        if (change.everything) {
            sayWhatWasRead();
            m_session.bookmarks().takeKept(m_known->bookmarks, m_known->filters,
                                           m_file && !m_file->path().isEmpty());
        }
        if (!change.everything && change.structure && m_isThere)
            m_isArranged = true; // by an edit; the layout that follows is kept
    });
    const auto arranged = [this] {
        m_isArranged = true;
        writeSoon();
    };
    connect(&session, &Session::arranged, this, arranged);
    // A bookmark leads to places, so these are kept with it.
    connect(&session.bookmarks(), &Bookmarks::edited, this, arranged);
    connect(&session, &Session::positionsChanged, this, &Sidecar::writeSoon);
    if (QCoreApplication* application = QCoreApplication::instance(); application != nullptr)
        connect(application, &QCoreApplication::aboutToQuit, this, &Sidecar::flush);
}

Sidecar::~Sidecar()
{
    m_session.document().setCompanion({});
    m_session.setKeptFunction({});
    flush();
}

void Sidecar::flush()
{
    if (m_quiet.isActive())
        write();
    m_writer->waitForDone();
}

void Sidecar::turnTo(Reading reading)
{
    if (m_quiet.isActive())
        write();
    m_file = std::move(reading.file);
    m_known = std::make_shared<formats::ArrangementFile>(
        std::move(reading.decoded.arrangement).value_or(formats::ArrangementFile()));
    m_diagnostics = std::move(reading.decoded.diagnostics);
    m_hasSaidRefusal = !reading.decoded.arrangement;
    m_isThere = reading.isThere;
    m_isArranged = false;
    m_hasSaidFailure = false;
}

Arrangement Sidecar::kept() const
{
    Arrangement arrangement;
    arrangement.places.reserve(m_known->entities.size());
    for (const formats::ArrangedEntity& entity : m_known->entities) {
        const std::optional<base::EntityId> id = m_session.dataset().findEntity(entity.key);
        if (!id)
            continue;
        if (entity.place)
            arrangement.places.emplace(*id, layout::Point{entity.place->x, entity.place->y});
        if (entity.place && entity.isPinned)
            arrangement.pinned.insert(*id);
        if (entity.isHidden)
            arrangement.hidden.insert(*id);
    }
    if (m_known->layout && layout::findEngine(m_known->layout->engine) != nullptr)
        arrangement.recipe = recipeFrom(*m_known->layout, m_session.dataset());
    return arrangement;
}

/// Copies only: what takes long is done beside the window.
formats::ArrangementFile Sidecar::present() const
{
    const dataset::Dataset& dataset = m_session.dataset();
    const Arrangement& arrangement = m_session.arrangement();
    formats::ArrangementFile present;
    present.bookmarks = m_session.bookmarks().views();
    present.filters = m_session.bookmarks().filters();
    const bool isForeign =
        m_known->layout && layout::findEngine(m_known->layout->engine) == nullptr;
    if (!arrangement.recipe.engine.empty())
        present.layout = arrangedBy(arrangement.recipe, dataset);
    else if (isForeign) // of a version that knows more engines
        present.layout = m_known->layout;
    const std::vector<base::EntityId> ids = dataset.entities();
    present.entities.reserve(ids.size());
    for (const base::EntityId id : ids) {
        formats::ArrangedEntity entity;
        if (const auto place = arrangement.places.find(id); place != arrangement.places.end())
            entity.place = formats::ArrangedPlace{place->second.x, place->second.y};
        entity.isPinned = arrangement.pinned.contains(id);
        entity.isHidden = arrangement.hidden.contains(id);
        if (!entity.place && !entity.isHidden)
            continue;
        entity.key = dataset.entity(id)->key;
        present.entities.push_back(std::move(entity));
    }
    // Another version of the data may know them: they keep their places.
    for (const formats::ArrangedEntity& entity : m_known->entities) {
        if (present.entities.size() >= formats::limits::entities)
            break;
        if (!dataset.findEntity(entity.key))
            present.entities.push_back(entity);
    }
    return present;
}

void Sidecar::sayWhatWasRead()
{
    if (m_diagnostics.empty() || !m_file)
        return;
    const base::Diagnostics diagnostics = std::exchange(m_diagnostics, {});
    const base::Diagnostic& first = diagnostics.front();
    Q_EMIT couldNotRead(m_hasSaidRefusal ? refusal(m_file->path(), first)
                                         : tr("Not everything in %1 could be used: %2")
                                               .arg(shownName(m_file->path()), shortly(first)));
}

void Sidecar::writeSoon()
{
    if (m_isArranged && m_file)
        m_quiet.start();
}

void Sidecar::write()
{
    m_quiet.stop();
    if (!m_file)
        return;
    m_known = std::make_shared<formats::ArrangementFile>(present());
    m_writer->start([this, file = m_file, arrangement = m_known] {
        const std::optional<SidecarFile::Failure> failure = file->write(*arrangement);
        Outcome outcome = Outcome::Written;
        QString message;
        if (failure && failure->standsInTheWay) {
            outcome = Outcome::StandsInTheWay;
            message = refusal(file->path(), *failure->standsInTheWay);
        } else if (failure) {
            outcome = Outcome::Failed;
            message = tr("Where things stand could not be kept in %1: %2")
                          .arg(shownName(file->path()), QString::fromStdString(failure->reason));
        }
        // The destructor waits for this thread.
        QMetaObject::invokeMethod(
            this, [this, file, outcome, message] { hear(file, outcome, message); },
            Qt::QueuedConnection);
    });
}

void Sidecar::hear(const std::shared_ptr<SidecarFile>& file, Outcome outcome,
                   const QString& message)
{
    const bool isPresent = file == m_file;
    switch (outcome) {
    case Outcome::Written:
        if (isPresent) {
            m_isThere = true;
            m_hasSaidRefusal = false;
            m_hasSaidFailure = false;
        }
        Q_EMIT written();
        break;
    case Outcome::StandsInTheWay:
        if (!isPresent || !std::exchange(m_hasSaidRefusal, true))
            Q_EMIT couldNotWrite(message);
        break;
    case Outcome::Failed:
        if (!isPresent || !std::exchange(m_hasSaidFailure, true))
            Q_EMIT couldNotWrite(message);
        break;
    }
}

} // namespace knotary::document
