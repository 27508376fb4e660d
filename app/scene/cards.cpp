// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/cards.h"

#include "app/scene/labeltext.h"
#include "app/text/figurewords.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace knotary::scene
{

namespace
{

constexpr double apart = 2.5; ///< pixels between a name and its notes: boxes of labels never touch

struct Counts
{
    std::size_t relations = 0;
    std::size_t sources = 0;
};

/// Of all claims in which the entity has a part, shown or not.
Counts countsOf(const dataset::Dataset& dataset, base::EntityId entity)
{
    std::set<base::ClaimId> relations; // one of a thing to itself counts once
    std::set<base::SourceId> sources;
    for (const auto claims : {dataset.claimsAbout(entity), dataset.claimsPointingAt(entity)}) {
        for (const base::ClaimId id : claims) {
            const dataset::Claim* claim = dataset.claim(id);
            if (claim == nullptr)
                continue;
            if (claim->object().isValid())
                relations.insert(id);
            for (const dataset::Evidence& evidence : claim->evidence)
                sources.insert(evidence.source);
        }
    }
    return {relations.size(), sources.size()};
}

QStringList notesOf(const SceneInput& input, base::EntityId entity)
{
    QStringList notes;
    const dataset::Entity* record = input.dataset.entity(entity);
    if (record != nullptr && record->kind.isValid())
        notes << text::nameLinesIn(input.dataset.schema.kind(record->kind).label, input.language)
                     .join(QStringLiteral(" / "));
    const Counts counts = countsOf(input.dataset, entity);
    notes << text::supportCountsIn(counts.relations, counts.sources, input.language);
    return notes;
}

QSizeF sizeOf(const QStringList& notes)
{
    double width = 0;
    for (const QString& note : notes)
        width = std::max(width, widthOf(note, notePixels, Weight::Regular));
    return {std::ceil(width) + 4, lineHeightOf(notePixels) * static_cast<double>(notes.size()) + 1};
}

/// Where notes of that size stand if they begin at `top`; they are aligned as the name is.
QRectF boxAt(const LabelMark& label, QSizeF size, double top)
{
    double left = label.box.left();
    if (label.alignment == Qt::AlignHCenter)
        left = label.box.center().x() - size.width() / 2;
    else if (label.alignment == Qt::AlignRight)
        left = label.box.right() - size.width();
    return {QPointF(left, top), size};
}

/// Below the name; or in its place, where it is as wide and can move up so far.
void addNotes(const SceneInput& input, LabelPlacer& placer, LabelMark& label)
{
    const QStringList notes = notesOf(input, label.entity);
    const QSizeF size = sizeOf(notes);
    const QRectF below = boxAt(label, size, label.box.bottom() + apart);
    if (placer.take(below)) {
        label.notesBox = below.translated(0, -apart);
    } else {
        const QRectF above(label.box.left(), label.box.top() - apart - size.height(),
                           label.box.width(), size.height());
        if (size.width() > label.box.width() || !placer.take(above))
            return;
        label.box.translate(0, -size.height());
        label.notesBox = boxAt(label, size, label.box.bottom());
    }
    label.notes = notes;
}

} // namespace

void addCards(const SceneInput& input, LabelPlacer& placer, Scene& scene)
{
    if (input.scale < cardScale)
        return;
    for (LabelMark& label : scene.labels) {
        if (label.entity.isValid() && !label.hasLeader)
            addNotes(input, placer, label);
    }
}

} // namespace knotary::scene
