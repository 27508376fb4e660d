// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/paths/pathoptions.h"

#include "app/text/wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace knotary::views
{

namespace
{

/// An ampersand in a name is no mnemonic.
QString asMenuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QComboBox* comboBox(const char* objectName, const QString& name, const QString& toolTip,
                    const QStringList& texts, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    box->setToolTip(toolTip);
    box->addItems(texts);
    box->setFrame(false);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 12);
    return box;
}

} // namespace

PathOptions::PathOptions(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_choice(comboBox("pathChoice", tr("Which paths"), tr("Which paths are looked for"),
                        {tr("Shortest path"), tr("All shortest"), tr("Longer, too")}, this)),
      m_evidence(comboBox("pathEvidence", tr("Evidence of each step"),
                          tr("What each step must rest on"),
                          {tr("By any claim"), tr("With a source"), tr("With several sources"),
                           tr("Confirmed only")},
                          this)),
      m_limits(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    const QStringList meanings{
        tr("Every claim counts as a step"), tr("At least one source supports each step"),
        tr("Two sources or more, which do not repeat each other, support each step"),
        tr("Each step is stated by a source, neither inferred nor only announced, and nobody "
           "disputes it")};
    for (int row = 0; row < meanings.size(); ++row)
        m_evidence->setItemData(row, meanings[row], Qt::ToolTipRole);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_limits->setObjectName(QStringLiteral("pathLimits"));
    m_limits->setMenu(m_menu);
    m_limits->setPopupMode(QToolButton::InstantPopup);
    m_limits->setAutoRaise(true);
    m_limits->setFocusPolicy(Qt::StrongFocus);
    m_limits->setToolTip(tr("What paths keep away from"));
    for (QWidget* widget : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_evidence),
                            static_cast<QWidget*>(m_limits)})
        row->addWidget(widget);
    for (QComboBox* box : {m_choice, m_evidence})
        connect(box, &QComboBox::activated, this, &PathOptions::choose);
    connect(m_menu, &QMenu::aboutToShow, this, &PathOptions::fillLimits);
    refresh();
}

void PathOptions::refresh()
{
    const document::PathQuestion& question = m_session.paths().question();
    m_choice->setCurrentIndex(static_cast<int>(question.choice));
    m_evidence->setCurrentIndex(static_cast<int>(question.evidence));
    const int limits = limitCount();
    m_limits->setText(limits == 0 ? tr("Avoid") : tr("Avoid (%1)").arg(limits));
    m_limits->setAccessibleName(m_limits->text());
}

/// Those that a person has set.
int PathOptions::limitCount() const
{
    const document::PathQuestion& question = m_session.paths().question();
    return static_cast<int>(question.avoided.size() + question.avoidedKinds.size());
}

void PathOptions::choose()
{
    document::PathQuestion question = m_session.paths().question();
    question.choice = static_cast<document::PathChoice>(m_choice->currentIndex());
    question.evidence = static_cast<query::PathEvidence>(m_evidence->currentIndex());
    m_session.paths().ask(std::move(question));
}

void PathOptions::addSwitch(const QString& title, bool document::PathQuestion::*option,
                            bool isEnabled)
{
    QAction* action = m_menu->addAction(title);
    action->setCheckable(true);
    action->setChecked(m_session.paths().question().*option);
    action->setEnabled(isEnabled);
    connect(action, &QAction::toggled, this, [this, option](bool isOn) {
        document::PathQuestion question = m_session.paths().question();
        question.*option = isOn;
        m_session.paths().ask(std::move(question));
    });
}

void PathOptions::fillLimits()
{
    m_menu->clear();
    addSwitch(tr("What is &hidden or filtered out"), &document::PathQuestion::isOnlyShown, true);
    addSwitch(tr("Other &times than the one looked at"), &document::PathQuestion::isOnlyInTime,
              m_session.window().has_value());
    m_menu->addSeparator();
    fillKinds(*m_menu->addMenu(tr("A &kind of entity")));
    fillAvoided(*m_menu);
}

void PathOptions::fillKinds(QMenu& menu)
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    const std::vector<base::KindId>& avoided = m_session.paths().question().avoidedKinds;
    for (std::size_t number = 0; number < m_session.dataset().schema.kinds().size(); ++number) {
        const base::KindId kind(number);
        QAction* action = menu.addAction(asMenuText(kindPlural(speech, kind)));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(avoided, kind) != avoided.end());
        connect(action, &QAction::toggled, this, [this, kind](bool isAvoided) {
            document::PathQuestion question = m_session.paths().question();
            std::erase(question.avoidedKinds, kind);
            if (isAvoided)
                question.avoidedKinds.push_back(kind);
            m_session.paths().ask(std::move(question));
        });
    }
}

/// The stations of what is looked at, and who is avoided already.
void PathOptions::fillAvoided(QMenu& menu)
{
    constexpr std::size_t mostOffered = 20;
    const document::PathFinder& paths = m_session.paths();
    const document::PathQuestion& question = paths.question();
    std::vector<base::EntityId> offered(question.avoided.begin(), question.avoided.end());
    const document::Entities stations = paths.entities();
    for (const base::EntityId station : stations) {
        const bool isEnd = station == question.from || station == question.to;
        if (!isEnd && !question.avoided.contains(station))
            offered.push_back(station);
    }
    std::ranges::sort(offered);
    if (offered.size() > mostOffered)
        offered.resize(mostOffered);
    if (offered.empty())
        return;
    menu.addSection(tr("Entities on the way"));
    const text::Speech speech{m_session.dataset(), m_session.language()};
    for (const base::EntityId entity : offered) {
        const QString name = text::entityName(speech, entity);
        constexpr int mostPixels = 360;
        QAction* action = menu.addAction(
            asMenuText(menu.fontMetrics().elidedText(name, Qt::ElideRight, mostPixels)));
        action->setCheckable(true);
        action->setChecked(question.avoided.contains(entity));
        connect(action, &QAction::toggled, this, [this, entity](bool isAvoided) {
            document::PathQuestion changed = m_session.paths().question();
            if (isAvoided)
                changed.avoided.insert(entity);
            else
                changed.avoided.erase(entity);
            m_session.paths().ask(std::move(changed));
        });
    }
}

} // namespace knotary::views
