// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/filter/filterbar.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/text/diagnostictext.h"
#include "app/text/filterwords.h"
#include "app/text/fold.h"
#include "app/views/filter/filterchip.h"
#include "app/views/filter/filterfield.h"
#include "app/views/filter/filtermenu.h"
#include "app/views/filter/flowlayout.h"
#include "app/views/pagehtml.h"
#include "model/query/compose.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace knotary::views
{

namespace
{

using document::Session;

/// The stretch of a text that a problem is about, in letters of QString.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

Stretch stretchOf(const base::Diagnostic& problem, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto begin = static_cast<qsizetype>(problem.where.byteOffset);
    return {QString::fromUtf8(bytes.left(begin)).size(),
            QString::fromUtf8(bytes.mid(begin, static_cast<qsizetype>(problem.where.byteLength)))
                .size()};
}

/// The text with the wrong places underlined.
QString markedText(const QString& text, const base::Diagnostics& problems)
{
    QString marked;
    qsizetype done = 0;
    for (const base::Diagnostic& problem : problems) {
        const Stretch wrong = stretchOf(problem, text);
        if (wrong.begin < done)
            continue;
        marked += text.mid(done, wrong.begin - done).toHtmlEscaped() + QLatin1String("<u><b>") +
                  text.mid(wrong.begin, wrong.length).toHtmlEscaped() + QLatin1String("</b></u>");
        done = wrong.begin + wrong.length;
    }
    return marked + text.mid(done).toHtmlEscaped();
}

} // namespace

FilterBar::FilterBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_by(new QToolButton(this)),
      m_menu(new FilterMenu(session, m_by)),
      m_field(new FilterField(session, this)),
      m_counts(new QLabel(this)),
      m_reset(new QToolButton(this)),
      m_problems(new QLabel(this))
{
    build();
    connect(m_menu, &FilterMenu::editAsked, this, &FilterBar::editAll);
    connect(m_field, &FilterField::entered, this, &FilterBar::enter);
    connect(m_field, &FilterField::dismissed, this, &FilterBar::leave);
    connect(m_field, &QLineEdit::textEdited, m_problems, &QWidget::hide);
    connect(m_field, &FilterField::steppedBefore, this, [this] { focusChip(m_chips.size() - 1); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_session.setFilter({});
        m_field->setFocus();
    });
    document::Filter& filter = m_session.filter();
    connect(&filter, &document::Filter::textChanged, this, &FilterBar::rebuild);
    connect(&filter, &document::Filter::contentsChanged, this, &FilterBar::updateCounts);
    connect(&m_session, &Session::dataChanged, this, &FilterBar::rebuild);
    connect(&m_session, &Session::languageChanged, this, &FilterBar::rebuild);
    connect(&m_session, &Session::projectionChanged, this, &FilterBar::updateCounts);
    rebuild();
}

void FilterBar::build()
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filter"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_by->setObjectName(QStringLiteral("filterBy"));
    m_by->setText(tr("Filter by"));
    m_by->setToolTip(tr("Choose what is to be shown"));
    m_by->setMenu(m_menu);
    m_by->setPopupMode(QToolButton::InstantPopup);
    m_by->setFocusPolicy(Qt::StrongFocus);
    m_field->setAccessibleName(tr("Filter as text"));
    m_field->setPlaceholderText(tr("kind:person  evidence:several  a word …"));
    m_counts->setObjectName(QStringLiteral("filterCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_reset->setObjectName(QStringLiteral("filterReset"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Show what the filter leaves out"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_problems->setObjectName(QStringLiteral("filterProblems"));
    m_problems->setTextFormat(Qt::RichText);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 3, 6, 3);
    column->setSpacing(2);
    m_row = new FlowLayout(nullptr);
    m_row->setSpacing(5);
    m_row->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_row);
    column->addWidget(m_problems);
    m_row->insertWidget(0, m_by);
    m_row->insertWidget(1, m_field);
    m_row->insertWidget(2, m_counts);
    m_row->insertWidget(3, m_reset);
    m_row->setStretched(m_field);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::addVerbs(const QList<QAction*>& verbs)
{
    m_menu->addVerbs(verbs);
}

/// One chip a term, in the order of the text.
void FilterBar::rebuild()
{
    const document::Filter& filter = m_session.filter();
    bool hadFocus = false;
    for (FilterChip* chip : std::exchange(m_chips, {})) {
        hadFocus = hadFocus || chip->hasFocus();
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // the term may go by its own hand
    }
    const text::Speech speech{m_session.dataset(), m_session.language()};
    QWidget* before = m_by;
    const std::vector<query::Term>& terms = filter.query().terms;
    for (std::size_t at = 0; at < terms.size(); ++at) {
        auto* chip = new FilterChip(text::termWords(speech, terms[at]), terms[at].isNegated, this);
        m_row->insertWidget(static_cast<int>(at) + 1, chip);
        setTabOrder(before, chip);
        before = chip;
        chip->show();
        connect(chip, &FilterChip::removeAsked, this, [this, at] {
            m_chipToFocus = at;
            set(query::without(m_session.filter().query(), at));
        });
        connect(chip, &FilterChip::turnAsked, this, [this, at] {
            m_chipToFocus = at;
            set(query::turnedRound(m_session.filter().query(), at));
        });
        connect(chip, &FilterChip::editAsked, this, [this, at] { edit(at); });
        m_chips.push_back(chip);
    }
    setTabOrder(before, m_field);
    setTabOrder(m_field, m_reset);
    if (hadFocus)
        focusChip(m_chipToFocus);
    m_editing = Editing::Nothing;
    showProblems(QString::fromStdString(filter.text()), filter.problems());
    updateCounts();
}

void FilterBar::focusChip(std::size_t at)
{
    if (m_chips.empty())
        m_field->setFocus();
    else
        m_chips[std::min(at, m_chips.size() - 1)]->setFocus(Qt::TabFocusReason);
}

QString FilterBar::countsText() const
{
    if (m_session.filter().isWorking())
        return tr("Looking through the data …");
    const Session::Shown shown = m_session.shown();
    const graph::Projection& whole = m_session.wholeGraph();
    const QString text = tr("%1, %2 shown")
                             .arg(text::shownEntities(shown.entities, whole.nodeCount(), 0),
                                  text::shownRelations(shown.relations, whole.edgeCount(), 0));
    const std::size_t hidden = m_session.hidden().size();
    return hidden == 0 ? text : tr("%1, and hidden by hand: %2").arg(text).arg(hidden);
}

void FilterBar::updateCounts()
{
    const bool isSet = !m_session.filter().text().empty();
    m_counts->setVisible(isSet);
    m_reset->setVisible(isSet);
    if (isSet)
        m_counts->setText(countsText());
    updateGeometry();
}

void FilterBar::set(const query::Query& query)
{
    m_session.setFilter(query::textOf(query));
}

void FilterBar::edit(std::size_t term)
{
    const std::vector<query::Term>& terms = m_session.filter().query().terms;
    if (term >= terms.size())
        return;
    m_editing = Editing::Term;
    m_editedTerm = term;
    m_field->setText(QString::fromStdString(query::textOf(terms[term])));
    focusField();
}

void FilterBar::editAll()
{
    m_editing = Editing::All;
    m_field->setText(QString::fromStdString(m_session.filter().text()));
    focusField();
}

void FilterBar::leave()
{
    if (m_editing != Editing::Nothing || !m_field->text().isEmpty()) {
        m_editing = Editing::Nothing;
        m_field->clear();
        showProblems(QString::fromStdString(m_session.filter().text()),
                     m_session.filter().problems());
        return;
    }
    Q_EMIT dismissed();
}

/// What stands in the field comes to the filter, unless there is something wrong with it.
void FilterBar::enter()
{
    QString typed = m_field->text().trimmed();
    if (typed.startsWith(u'@')) {
        if (const auto* saved = m_session.bookmarks().findFilter(typed.mid(1).toStdString()))
            typed = QString::fromStdString(saved->query);
    }
    const query::ParsedQuery parsed =
        query::parseQuery(typed.toStdString(), m_session.dataset(), text::foldTyped);
    if (!parsed.diagnostics.empty()) {
        if (typed != m_field->text())
            m_field->setText(typed);
        showProblems(typed, parsed.diagnostics);
        const Stretch wrong = stretchOf(parsed.diagnostics.front(), typed);
        m_field->setSelection(static_cast<int>(wrong.begin), static_cast<int>(wrong.length));
        return;
    }
    query::Query all = m_session.filter().query();
    std::vector<query::Term> terms = parsed.query.terms;
    if (m_editing == Editing::All)
        all.terms.clear();
    std::size_t at = all.terms.size();
    if (m_editing == Editing::Term && m_editedTerm < all.terms.size()) {
        at = m_editedTerm;
        all = query::without(std::move(all), at);
    }
    all.terms.insert(all.terms.begin() + static_cast<std::ptrdiff_t>(at), terms.begin(),
                     terms.end());
    m_editing = Editing::Nothing;
    m_field->clear();
    set(all);
}

void FilterBar::showProblems(const QString& text, const base::Diagnostics& problems)
{
    m_problems->setVisible(!problems.empty());
    if (problems.empty()) {
        m_problems->clear();
        return;
    }
    QStringList plain;
    for (const base::Diagnostic& problem : problems) {
        const text::DiagnosticSentence sentence = text::sentenceOf(problem);
        plain += tr("Column %1: %2 — %3")
                     .arg(QString::number(problem.where.column), sentence.found, sentence.expected);
    }
    m_problems->setText(tr("Not understood: %1").arg(markedText(text, problems)) +
                        QLatin1String("<br>") + escaped(plain.join(u'\n')));
    m_problems->setAccessibleName(plain.join(u' '));
    m_field->setAccessibleDescription(plain.join(u' '));
}

} // namespace knotary::views
