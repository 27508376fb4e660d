// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/scrubber.h"

#include "app/document/playback.h"
#include "app/text/wording.h"
#include "app/views/lineicon.h"
#include "app/views/timeline/scrubbertrack.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>
#include <utility>

namespace knotary::views
{

namespace
{

using document::Session;
using query::WindowMode;

constexpr std::array speeds{0.5, 1.0, 2.0, 4.0};
constexpr std::array modes{WindowMode::Instant, WindowMode::Range, WindowMode::Cumulative};
constexpr int roomForSummary = 860; // pixels of the whole strip
constexpr int roomForSpeed = 480;

} // namespace

Scrubber::Scrubber(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("scrubber"));
    buildControls();
    nameControls();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Scrubber::tell);
    connect(m_track, &ScrubberTrack::windowAsked, this,
            [this](const query::TimeWindow& window, bool isSettled) {
                m_session.playback().stop();
                m_session.setWindow(window,
                                    isSettled ? Session::Remember::Yes : Session::Remember::No);
            });
    connect(m_track, &ScrubberTrack::stepAsked, this,
            [this](int years) { m_session.stepWindow(years); });
    connect(m_track, &ScrubberTrack::clearAsked, this,
            [this] { m_session.setWindow(std::nullopt); });
    connect(&session, &Session::dataChanged, this, &Scrubber::follow);
    connect(&session, &Session::yearsChanged, this, &Scrubber::follow);
    connect(&session, &Session::projectionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session.comparison(), &document::Comparison::changed, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&session.playback(), &document::Playback::changed, this, &Scrubber::followPlayback);
    follow();
    followPlayback();
    tell();
}

void Scrubber::buildControls()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    m_play = new QToolButton(this);
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setAutoRaise(true);
    m_play->setIconSize({20, 20});
    connect(m_play, &QToolButton::clicked, this, [this] { m_session.playback().toggle(); });
    m_speed = new QComboBox(this);
    m_speed->setObjectName(QStringLiteral("speed"));
    for (const double speed : speeds)
        m_speed->addItem(QStringLiteral("%1×").arg(speed), speed);
    connect(m_speed, &QComboBox::activated, this, [this](int index) {
        m_session.playback().setSpeed(speeds.at(static_cast<std::size_t>(index)));
    });
    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("mode"));
    m_mode->addItems({{}, {}, {}});
    connect(m_mode, &QComboBox::activated, this, [this](int index) {
        m_session.setWindowMode(modes.at(static_cast<std::size_t>(index)));
    });
    m_track = new ScrubberTrack(this);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("scrubberSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    // The track must not move under the hand that drags along it, whatever the words.
    m_summary->setWordWrap(true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_allYears = new QToolButton(this);
    m_allYears->setObjectName(QStringLiteral("allYears"));
    m_allYears->setAutoRaise(true);
    connect(m_allYears, &QToolButton::clicked, this, [this] { m_session.setWindow(std::nullopt); });
    for (QWidget* widget : std::initializer_list<QWidget*>{m_play, m_speed, m_mode})
        row->addWidget(widget);
    row->addWidget(m_track, 4);
    row->addWidget(m_summary, 3);
    row->addWidget(m_allYears);
}

void Scrubber::nameControls()
{
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Years a second"));
    m_mode->setAccessibleName(tr("Which years"));
    m_mode->setToolTip(tr("What is shown: one year, a range, or all up to a year"));
    for (QComboBox* box : {m_speed, m_mode})
        box->view()->setAccessibleName(box->accessibleName()); // the list that opens
    m_mode->setItemText(0, tr("One year"));
    m_mode->setItemText(1, tr("Range"));
    m_mode->setItemText(2, tr("Up to year"));
    m_allYears->setText(tr("All years"));
    m_allYears->setAccessibleName(tr("All years"));
}

void Scrubber::setTheme(scene::Theme theme)
{
    m_track->setTheme(theme);
}

void Scrubber::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameControls();
    followPlayback();
    tell();
}

void Scrubber::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_summary->setVisible(width() >= roomForSummary);
    m_speed->setVisible(width() >= roomForSpeed);
}

void Scrubber::follow()
{
    const std::optional<query::YearRange> axis = m_session.axis();
    m_track->show(axis, m_session.windowMode(), m_session.window());
    for (std::size_t i = 0; i < modes.size(); ++i) {
        if (modes.at(i) == m_session.windowMode())
            m_mode->setCurrentIndex(static_cast<int>(i));
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_play, m_speed, m_mode, m_track})
        widget->setEnabled(axis.has_value());
    m_allYears->setEnabled(m_session.window().has_value());
    m_soon.start();
}

void Scrubber::followPlayback()
{
    const document::Playback& playback = m_session.playback();
    const QString name = playback.isPlaying() ? tr("Pause") : tr("Play the years");
    m_play->setIcon(lineIcon(playback.isPlaying() ? LineIcon::Pause : LineIcon::Play));
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        if (speeds.at(i) == playback.speed())
            m_speed->setCurrentIndex(static_cast<int>(i));
    }
    m_soon.start();
}

QString Scrubber::summary() const
{
    if (!m_session.axis())
        return tr("Nothing here has a date.");
    if (const auto& compared = m_session.comparison().years())
        return tr("%1 and %2 are compared").arg(compared->first).arg(compared->last);
    const std::optional<query::TimeWindow>& window = m_session.window();
    if (!window)
        return tr("All years are shown");
    const Session::Shown shown = m_session.shown();
    const graph::Projection& whole = m_session.wholeGraph();
    QStringList parts{
        text::windowName(*window),
        text::shownEntities(shown.entities, whole.nodeCount(), shown.maybeEntities),
        text::shownRelations(shown.relations, whole.edgeCount(), shown.maybeRelations)};
    if (m_session.playback().hasEnded())
        parts += tr("the last year");
    return parts.join(QStringLiteral(" · "));
}

void Scrubber::tell()
{
    const QString words = summary();
    m_summary->setText(words);
    m_summary->setToolTip(words);
    m_track->setToolTip(words);
    m_track->setAccessibleName(tr("Years"));
    m_track->setAccessibleDescription(words);
    const bool hasEnded = m_session.playback().hasEnded();
    if (std::exchange(m_hadEnded, hasEnded) == hasEnded || !hasEnded)
        return;
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace knotary::views
