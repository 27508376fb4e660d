// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What colours and sizes tell on the canvas, and the legend that explains them.

#include "app/document/lens.h"
#include "app/operations/analyses.h"
#include "app/scene/nodelens.h"
#include "app/views/canvas/birdseye.h"
#include "app/views/canvas/canvasview.h"
#include "app/views/canvas/legendcard.h"

namespace knotary::views
{

void CanvasView::updateLegend()
{
    // Of a large graph, the one that a job counts with the rest of the groundwork.
    const scene::LegendCounts* counts = m_picture->legendCounts();
    m_countedFor = counts;
    if (counts != nullptr || m_picture->isSmall()) {
        std::vector<scene::LegendEntry> entries =
            counts != nullptr
                ? scene::legendOf(*counts, m_session.dataset().schema, m_theme,
                                  m_session.language())
                : scene::legendOf(m_session.dataset(), m_session.projection(), m_theme,
                                  m_session.language(), m_session.windowContents().get());
        if (const auto& changes = m_session.comparison().changes(); changes != nullptr)
            scene::append(entries, scene::legendOf(*changes, m_theme, m_session.language()));
        entries = withLens(std::move(entries));
        m_legend->setEntries(std::move(entries), m_theme);
    }
    placeOverlays();
}

/// While numbers are worked out anew for a graph that has changed, nodes keep their look and the
/// legend says what it is waiting for: at each step of the years all colours would flicker.
void CanvasView::followLens()
{
    const document::Lens& lens = m_session.lens();
    const auto isWaiting = [&lens](const analysis::Analysis* analysis) {
        return analysis != nullptr && lens.column(*analysis) == nullptr;
    };
    const bool isAnew = m_lens != nullptr && m_lens->colour.analysis == lens.colouring() &&
                        m_lens->size.analysis == lens.sizing() &&
                        (isWaiting(lens.colouring()) || isWaiting(lens.sizing()));
    if (!isAnew) {
        m_lens = operations::nodeLensOf(m_session);
        m_picture->setLens(m_lens);
        redrawFor(Picture::Change::Looks);
        updateBirdsEye();
    }
    updateLegend();
    // The legend is another and may cover what it did not. Not at once: the graph may be about to
    // change, and not everybody has heard of it.
    if (!isAnew && lens.working() == nullptr)
        QTimer::singleShot(0, this, [this] {
            if (m_follow == Follow::Fit && !m_session.window() && hasDrawing())
                fitAll();
        });
}

std::vector<scene::LegendEntry> CanvasView::withLens(std::vector<scene::LegendEntry> usual) const
{
    const document::Lens& lens = m_session.lens();
    if (m_lens != nullptr && m_lens->tones != scene::NodeLens::Tones::Kinds)
        scene::takeColoursOff(usual, m_theme);
    std::vector<scene::LegendEntry> entries;
    const auto addPending = [&](text::LensPartName part, const analysis::Analysis* analysis) {
        if (analysis != nullptr && lens.column(*analysis) == nullptr)
            scene::append(entries, scene::pendingLegend(part, *analysis, m_session.language()));
    };
    addPending(text::LensPartName::Colour, lens.colouring());
    addPending(text::LensPartName::Size, lens.sizing());
    const bool isPresent = entries.empty() && m_lens != nullptr;
    const auto present = isPresent ? m_lens : operations::nodeLensOf(m_session);
    if (present != nullptr)
        usual = scene::legendWith(*present, std::move(usual), m_session.dataset(), m_theme,
                                  m_session.language());
    scene::append(entries, std::move(usual));
    return entries;
}

void CanvasView::updateBirdsEye()
{
    if (!isBirdsEyeShown()) // who does not look at it need not pay for it
        return;
    std::vector<QRgb> colours;
    if (m_lens != nullptr && m_lens->tones != scene::NodeLens::Tones::Kinds) {
        const std::vector<scene::ToneStyle> tones = scene::toneStyles(m_lens->tones, m_theme);
        for (const base::EntityId entity : m_session.projection().entityOfNode) {
            const std::size_t tone = m_lens->toneOf(entity);
            colours.push_back(
                (tone + 1 < tones.size() ? tones[tone].fill : tones.back().outline).rgba());
        }
    }
    m_birdsEye->setPlaces(m_session.positions(), std::move(colours));
}

} // namespace knotary::views
