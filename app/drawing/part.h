// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a painter can tell a file about the strokes that follow: which part of the picture they are,
// what that part is called, and where it leads. A screen does not listen; an SVG file does.

#include <QPaintDevice>
#include <QPainter>
#include <QString>

#include <cstddef>

namespace knotary::drawing
{

/// One thing in a picture that has a name: a node, a relation, a bar, the legend.
struct Part
{
    QString id;    ///< "node-gsma"; unique in a picture, else the device makes it so; may be empty
    QString title; ///< what a reader is told of it, plain text; may be empty
    QString link;  ///< an http(s) address; may be empty
};

/// A paint device that keeps parts apart. Calls come in pairs and may be nested.
class PartListener
{
public:
    virtual ~PartListener() = default;
    virtual void beginPart(const Part& part) = 0;
    virtual void endPart() = 0;
    /// Whether so many parts in one place are worth telling apart. Where they are not, a painter
    /// spares itself their names.
    [[nodiscard]] virtual bool wants(std::size_t parts) const { return parts > 0; }

protected:
    PartListener() = default;
    PartListener(const PartListener&) = default;
    PartListener& operator=(const PartListener&) = default;
};

/// The listener that a painter paints on; null where its device is none.
[[nodiscard]] inline PartListener* partListenerOf(const QPainter& painter)
{
    return dynamic_cast<PartListener*>(painter.device());
}

/// Whether what is painted on takes names for so many parts.
[[nodiscard]] inline bool wantsParts(const QPainter& painter, std::size_t parts)
{
    const PartListener* listener = partListenerOf(painter);
    return listener != nullptr && listener->wants(parts);
}

/// What is painted during its life belongs to one part.
class PartGuard
{
public:
    PartGuard(const QPainter& painter, const Part& part) : m_listener(partListenerOf(painter))
    {
        if (m_listener != nullptr)
            m_listener->beginPart(part);
    }
    ~PartGuard()
    {
        if (m_listener != nullptr)
            m_listener->endPart();
    }
    PartGuard(const PartGuard&) = delete;
    PartGuard& operator=(const PartGuard&) = delete;

private:
    PartListener* m_listener;
};

} // namespace knotary::drawing
