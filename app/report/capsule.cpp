// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/capsule.h"

#include "app/document/builtin.h"
#include "app/figures/carried.h"
#include "app/figures/fontversions.h"
#include "app/report/recipe.h"
#include "model/formats/filebytes.h"
#include "model/formats/limits.h"
#include "model/formats/yaml/encode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace knotary::report
{

namespace
{

constexpr float unitsAPlace = 100; ///< places are kept to so many parts of a layout unit

formats::ArrangedPlace rounded(layout::Point point)
{
    return {std::round(point.x * unitsAPlace) / unitsAPlace,
            std::round(point.y * unitsAPlace) / unitsAPlace};
}

bool isBuiltIn(const formats::DecodedCapsule& figure)
{
    const formats::ReadResult builtIn = document::readBuiltIn(base::Control());
    return builtIn.dataset && (builtIn.dataset->heading.title == figure.data->heading.title ||
                               formats::meaningHash(*builtIn.dataset) == figure.capsule->dataHash);
}

} // namespace

QByteArray capsuleOf(const MadeFigure& made)
{
    const dataset::Dataset& dataset = *made.dataset;
    formats::FigureCapsule capsule;
    capsule.recipe = recipeOf(made.request, dataset);
    for (std::size_t node = 0; made.graph != nullptr && node < made.positions.size(); ++node) {
        const dataset::Entity* const entity = dataset.entity(made.graph->entityOfNode[node]);
        capsule.recipe.places[entity->key] = rounded(made.positions[node]);
    }
    capsule.dataName = made.dataName;
    capsule.dataHash = formats::meaningHash(dataset);
    capsule.subgraph =
        formats::encodeDataset(dataset, formats::partOf(dataset, made.entities, made.claims));
    for (const figures::FontVersion& font : figures::fontVersions())
        capsule.fonts.push_back({font.family.toStdString(), font.version.toStdString()});
    capsule.knotary = KNOTARY_VERSION;
    return formats::encodeCapsule(capsule);
}

formats::DecodedCapsule capsuleIn(const QByteArray& picture, const QString& path,
                                  const base::Control& control)
{
    const std::string name = path.toStdString();
    figures::Carried carried = figures::carriedIn(picture, name, control);
    if (!carried.text)
        return {std::nullopt, std::nullopt, std::move(carried.diagnostics)};
    const std::string text = carried.text->trimmed().toStdString() + "\n";
    return formats::decodeCapsule(text, name + " (carried)", control, document::builtInSchema());
}

formats::DecodedCapsule readCapsule(const QString& path, const base::Control& control)
{
    std::string bytes;
    if (const auto problem = formats::readBytes(QFile::encodeName(path).toStdString(),
                                                formats::limits::fileBytes, control, bytes))
        return {std::nullopt, std::nullopt, {*problem}};
    return capsuleIn(QByteArray::fromStdString(bytes), path, control);
}

std::optional<DataPlace> findData(const formats::DecodedCapsule& figure, const QString& figurePath)
{
    const std::string& name = figure.capsule->dataName;
    if (name.empty())
        return isBuiltIn(figure) ? std::optional(DataPlace()) : std::nullopt;
    const QString beside =
        QFileInfo(figurePath).dir().filePath(QFile::decodeName(QByteArray::fromStdString(name)));
    return QFileInfo(beside).isFile() ? std::optional(DataPlace{beside}) : std::nullopt;
}

} // namespace knotary::report
