// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an SVG file is going to hold, as a tree of parts and marks in the order in which they were
// painted. It is written when all of it is known: what most marks of a part have in common stands
// on its group, and each mark says only how it differs.

#include "app/drawing/part.h"
#include "app/figures/svglook.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace knotary::figures
{

class SvgDrawing
{
public:
    SvgDrawing();

    void beginPart(const drawing::Part& part);
    void endPart();

    [[nodiscard]] int lookNumber(const SvgLook& look) { return m_looks.numberOf(look); }

    /// A number for marks that are clipped to the shape; 0 is "not clipped". `within`: also to
    /// that one. The shape is an element without its end: `rect width="2" height="3"`.
    [[nodiscard]] int addClip(const QByteArray& shape, int within);
    /// A number for SvgLook::fillServer. `tag` is the element's start without an id.
    [[nodiscard]] int addPaint(const QByteArray& name, const QByteArray& attributes,
                               const QByteArray& content);

    enum class Join
    {
        Never,
        WithSame ///< with the mark before, where that has the same look: one path for both
    };
    /// `data` is what a path's attribute "d" says.
    void addPath(int look, int clip, const QByteArray& data, Join join);
    /// `shape` is an element without its end: `circle r="2"`.
    void addShape(int look, int clip, const QByteArray& shape);
    /// `attributes` of the element, and its text, which is not escaped yet.
    void addText(int look, int clip, const QByteArray& attributes, const QString& text);

    /// Takes an id away from what comes; what comes and has the same gets another.
    void reserveId(const QString& id) { m_ids.insert(id, 1); }

    /// Definitions and all marks.
    [[nodiscard]] QByteArray toSvg() const;

private:
    enum class Kind : std::uint8_t
    {
        Path,
        JoinablePath,
        Shape,
        Text,
        Part
    };
    struct Part;
    struct Mark
    {
        Kind kind = Kind::Shape;
        int look = 0;
        int clip = 0;
        int start = 0; ///< of what it says, in the data; of a part its number
        int end = 0;
        int text = 0; ///< of a text, where its letters begin
    };
    struct Part
    {
        QByteArray id;
        QByteArray title;
        QByteArray link;
        std::vector<Mark> marks;
    };
    class Writer;

    void add(Kind kind, int look, int clip, const QByteArray& data, const QByteArray& text = {});
    [[nodiscard]] QByteArray uniqueId(const QString& wanted);
    [[nodiscard]] QByteArray linkTo(const QString& address);
    [[nodiscard]] std::vector<Mark>& marks();

    SvgLooks m_looks;
    std::vector<QByteArray> m_clips;    ///< definitions; number 0 is none
    std::vector<QByteArray> m_paints;   ///< the same
    QByteArray m_data;                  ///< what all marks say
    std::vector<Part> m_parts;          ///< the first is the whole picture
    std::vector<std::size_t> m_open;    ///< parts that are painted now, the innermost last
    QHash<QString, int> m_ids;          ///< with how many asked for it
    QHash<QString, QByteArray> m_links; ///< as they stand in the file, by address
};

} // namespace knotary::figures
