// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/cards.h"

#include "app/scene/labeltext.h"
#include "app/text/figurewords.h"
#include "model/query/entityfacts.h"

#include <algorithm>
#include <cmath>

namespace knotary::scene
{

namespace
{

constexpr double apart = 2.5; ///< pixels between a name and its notes: boxes of labels never touch

QStringList notesOf(const SceneInput& input, base::EntityId entity)
{
    QStringList notes;
    const dataset::Entity* record = input.dataset.entity(entity);
    if (record != nullptr && record->kind.isValid())
        notes << text::nameLinesIn(input.dataset.schema.kind(record->kind).label, input.language)
                     .join(QStringLiteral(" / "));
    const query::EntityFacts facts = query::factsOf(input.dataset, entity);
    notes << text::supportCountsIn(facts.relations, facts.sources.size(), input.language);
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
