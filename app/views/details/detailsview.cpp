// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/details/detailsview.h"

#include <QTextBlock>

namespace knotary::views
{

namespace
{

constexpr int markStays = 2000; // milliseconds
constexpr int markOpacity = 56; // of 255

} // namespace

DetailsView::DetailsView(document::Session& session, QWidget* parent) : PageView(session, parent)
{
    setObjectName(QStringLiteral("details"));
    setAccessibleName(tr("Details"));
    m_unmark.setSingleShot(true);
    m_unmark.setInterval(markStays);
    connect(&m_unmark, &QTimer::timeout, this, [this] { setExtraSelections({}); });

    using document::Session;
    connect(&session, &Session::currentChanged, this, &DetailsView::followSession);
    connect(&session, &Session::sourceChanged, this, &DetailsView::followSession);
    connect(&session.document(), &document::Document::changed, this,
            [this](const dataset::Change& change) {
                if (change.everything)
                    forgetReading();
            });
    showPage(session.page());
}

void DetailsView::followSession()
{
    if (session().page() == page())
        return;
    // Who goes back or forward already stands on the way; who visits is put on it afterwards.
    const document::Navigation& way = session().navigation();
    const bool isReturning =
        !way.visited().empty() && pageOf(way.visited()[way.at()]) == session().page();
    setExtraSelections({});
    showPage(session().page(), isReturning ? Begin::WhereLeft : Begin::AtTop);
}

QTextCursor DetailsView::placeOf(base::ClaimId claim) const
{
    QTextCursor cursor(document());
    bool isFound = false;
    for (QTextBlock block = document()->begin(); block.isValid() && !isFound;
         block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QStringList names = fragment.charFormat().anchorNames();
            if (!isFound && names.contains(anchorOf(claim))) {
                isFound = true;
                cursor.setPosition(fragment.position());
            } else if (isFound && !names.isEmpty()) {
                break; // the next claim of the same sentence
            }
            if (isFound)
                cursor.setPosition(fragment.position() + fragment.length(),
                                   QTextCursor::KeepAnchor);
        }
    }
    return cursor;
}

void DetailsView::showClaim(base::ClaimId id)
{
    const dataset::Claim* claim = session().dataset().claim(id);
    if (claim == nullptr)
        return;
    const base::EntityId shown = page().entity;
    if (!shown.isValid() || (shown != claim->subject && shown != claim->object()))
        session().visit(claim->subject);
    if (!placeOf(id).hasSelection())
        showWhole();
    if (const QTextCursor place = placeOf(id); place.hasSelection()) {
        scrollToAnchor(anchorOf(id));
        mark(place);
    }
}

void DetailsView::mark(const QTextCursor& place)
{
    ExtraSelection selection;
    selection.cursor = place;
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(markOpacity);
    selection.format.setBackground(ground);
    setExtraSelections({selection});
    m_unmark.start();
}

} // namespace knotary::views
