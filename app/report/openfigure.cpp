// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/openfigure.h"

#include "app/document/builtin.h"
#include "app/figures/carried.h"
#include "app/report/capsule.h"
#include "app/report/recipe.h"
#include "app/text/fold.h"
#include "model/formats/filebytes.h"
#include "model/formats/limits.h"
#include "model/formats/yaml/encode.h"
#include "model/graph/snapshot.h"
#include "model/query/timecolumns.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace knotary::report
{

namespace
{

using document::FigureData;
using document::FigureOpening;
using document::FigureView;

using Figure = std::shared_ptr<const formats::DecodedCapsule>;

/// What of the data set the view shows.
document::Entities shownIn(const FigureRequest& request, const dataset::Dataset& dataset)
{
    graph::Projection graph = query::project(graph::buildSnapshot(dataset), dataset,
                                             queryOf(request, dataset), text::foldTyped);
    if (request.window) {
        const query::WindowContents contents =
            query::TimeColumns(dataset, request.query.about).contentsOf(*request.window);
        graph = graph::induced(
            graph, [&](base::EntityId entity) { return contents.shows(entity); },
            [&](base::ClaimId claim) { return contents.shows(claim); });
    }
    document::Entities shown(graph.entityOfNode.begin(), graph.entityOfNode.end());
    std::erase_if(shown, [&](base::EntityId entity) { return request.hidden.contains(entity); });
    return shown;
}

/// What the figure shows, as far as the data set knows it.
document::Entities drawnIn(const formats::DecodedCapsule& figure, const dataset::Dataset& dataset)
{
    document::Entities drawn;
    for (const base::EntityId id : figure.data->entities())
        if (const auto entity = dataset.findEntity(figure.data->entity(id)->key))
            drawn.insert(*entity);
    return drawn;
}

bool isOfGraph(View view)
{
    return view == View::Graph || view == View::Changes || view == View::Multiples;
}

FigureView viewOf(const formats::DecodedCapsule& figure, const dataset::Dataset& dataset,
                  FigureData data)
{
    FigureRequest request = requestOf(figure.capsule->recipe, dataset).request;
    if (request.view != View::Graph)
        request.window.reset(); // an axis
    FigureView view;
    view.data = data;
    view.arrangement.places = request.places;
    view.arrangement.recipe = request.layout;
    view.arrangement.hidden = request.hidden;
    view.window = request.window;
    view.filter = query::textOf(queryOf(request, dataset));
    view.selected = request.selected;
    view.current = request.focus.value_or(base::EntityId());
    view.compared = request.compared;
    view.language = request.language;
    // The terms may ask for what only the whole data set knows ("near", "degree"): where they would
    // show something else, what was drawn is shown without them.
    if (data == FigureData::Changed || !isOfGraph(request.view))
        return view;
    const document::Entities drawn = drawnIn(figure, dataset);
    if (shownIn(request, dataset) == drawn)
        return view;
    view.window.reset();
    view.filter.clear();
    view.arrangement.hidden.clear();
    for (const base::EntityId entity : dataset.entities())
        if (!drawn.contains(entity))
            view.arrangement.hidden.insert(entity);
    return view;
}

/// Where the data are: beside the figure, open, or built in.
std::optional<QString> dataPathOf(const formats::DecodedCapsule& figure, const QString& path,
                                  const QString& openPath)
{
    if (const std::optional<DataPlace> place = findData(figure, path))
        return place->path;
    const std::string openName = QFile::encodeName(QFileInfo(openPath).fileName()).toStdString();
    if (openName == figure.capsule->dataName && QFileInfo(openPath).isFile())
        return openPath;
    return std::nullopt;
}

/// Of the file as it is read from disk: nothing where it is no picture.
std::optional<QByteArray> pictureAt(const QString& path, const base::Control& control)
{
    std::string bytes;
    if (formats::readBytes(QFile::encodeName(path).toStdString(), formats::limits::fileBytes,
                           control, bytes))
        return std::nullopt;
    QByteArray picture = QByteArray::fromStdString(bytes);
    return figures::pictureTypeOf(picture) ? std::optional(std::move(picture)) : std::nullopt;
}

formats::ReadResult readData(const QString& path, const base::Control& control)
{
    return path.isEmpty() ? document::readBuiltIn(control)
                          : formats::readFile(QFile::encodeName(path).toStdString(),
                                              document::builtInSchema(), control);
}

formats::ReadResult readCarried(const QByteArray& text, const QString& path,
                                const base::Control& control)
{
    return formats::catalogue().front()->read(
        {text.constData(), static_cast<std::size_t>(text.size())},
        path.toStdString() + " (carried)", document::builtInSchema(), control);
}

} // namespace

std::shared_ptr<const FigureOpening> openFigure(const QString& path, const QString& openPath,
                                                const base::Control& control)
{
    const std::optional<QByteArray> picture = pictureAt(path, control);
    if (!picture)
        return nullptr;
    const auto figure =
        std::make_shared<const formats::DecodedCapsule>(capsuleIn(*picture, path, control));
    auto opening = std::make_shared<FigureOpening>();
    opening->diagnostics = figure->diagnostics;
    if (!figure->capsule)
        return opening;
    opening->dataPath = dataPathOf(*figure, path, openPath);
    opening->carried = QByteArray::fromStdString(figure->capsule->subgraph);
    if (opening->dataPath)
        opening->read = [data = *opening->dataPath](const base::Control& reading) {
            return readData(data, reading);
        };
    else
        opening->read = [text = opening->carried, path](const base::Control& reading) {
            return readCarried(text, path, reading);
        };
    const bool isCarried = !opening->dataPath;
    opening->view = [figure, isCarried](const dataset::Dataset& dataset) {
        const bool isSame =
            !isCarried && formats::meaningHash(dataset) == figure->capsule->dataHash;
        return viewOf(*figure, dataset,
                      isCarried ? FigureData::Carried
                      : isSame  ? FigureData::Same
                                : FigureData::Changed);
    };
    return opening;
}

} // namespace knotary::report
