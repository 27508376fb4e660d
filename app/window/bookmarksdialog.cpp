// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bookmarksdialog.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/operations/bookmarks.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace knotary::window
{

namespace
{

using document::Bookmarks;

/// What can be done with the entries of one list.
struct Deeds
{
    std::function<QStringList()> names;
    std::function<void(std::size_t, const std::string&)> rename;
    std::function<void(std::size_t)> remove;
    std::function<void(std::size_t, std::size_t)> move;
    std::function<void(std::size_t)> go;
};

/// A list with its buttons; every button has a key that works in the list.
class EntriesPage : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(BookmarksDialog)

public:
    EntriesPage(Bookmarks& bookmarks, Deeds deeds, const QString& goTitle, QDialog& dialog)
        : m_deeds(std::move(deeds)), m_list(new QListWidget(this))
    {
        auto* grid = new QGridLayout(this);
        grid->addWidget(m_list, 0, 0, 6, 1);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        addButton(*grid, goTitle, QKeySequence(Qt::Key_Return), [this, &dialog](std::size_t at) {
            m_deeds.go(at);
            dialog.accept();
        });
        addButton(*grid, tr("Re&name"), QKeySequence(Qt::Key_F2),
                  [this](std::size_t at) { m_list->editItem(m_list->item(static_cast<int>(at))); });
        addButton(*grid, tr("&Remove"), QKeySequence(Qt::Key_Delete),
                  [this](std::size_t at) { m_deeds.remove(at); });
        addButton(*grid, tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up),
                  [this](std::size_t at) {
                      if (at > 0)
                          moveTo(at, at - 1);
                  });
        addButton(*grid, tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down),
                  [this](std::size_t at) { moveTo(at, at + 1); });
        grid->setRowStretch(5, 1);
        connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
            m_deeds.rename(static_cast<std::size_t>(m_list->row(item)), item->text().toStdString());
            fill(); // an empty name was not taken
        });
        connect(m_list, &QListWidget::itemDoubleClicked, this, [this, &dialog] {
            m_deeds.go(static_cast<std::size_t>(m_list->currentRow()));
            dialog.accept();
        });
        connect(
            &bookmarks, &Bookmarks::changed, this, [this] { fill(); }, Qt::QueuedConnection);
        fill();
    }

    [[nodiscard]] QListWidget& list() const { return *m_list; }

private:
    template<class Do>
    void addButton(QGridLayout& grid, const QString& title, const QKeySequence& keys, Do run)
    {
        auto* button = new QPushButton(title, this);
        button->setAutoDefault(false);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        m_buttons.append(button);
        grid.addWidget(button, static_cast<int>(m_buttons.size()) - 1, 1);
        const auto runHere = [this, run] {
            if (m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count())
                run(static_cast<std::size_t>(m_list->currentRow()));
        };
        connect(button, &QPushButton::clicked, this, runHere);
        auto* action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, runHere);
        m_list->addAction(action);
    }

    void moveTo(std::size_t from, std::size_t to)
    {
        if (to >= static_cast<std::size_t>(m_list->count()))
            return;
        m_deeds.move(from, to);
        fill();
        m_list->setCurrentRow(static_cast<int>(to));
    }

    void fill()
    {
        const QStringList names = m_deeds.names();
        QStringList shown;
        for (int row = 0; row < m_list->count(); ++row)
            shown += m_list->item(row)->text();
        if (names == shown && !names.isEmpty())
            return; // somebody may be typing a name
        const QSignalBlocker quiet(m_list);
        const int row = m_list->currentRow();
        m_list->clear();
        for (const QString& name : names) {
            auto* item = new QListWidgetItem(name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        for (QPushButton* button : m_buttons)
            button->setEnabled(m_list->count() > 0);
    }

    Deeds m_deeds;
    QListWidget* m_list;
    QList<QPushButton*> m_buttons;
};

template<class Entries>
QStringList namesOf(const Entries& entries)
{
    QStringList names;
    for (const auto& entry : entries)
        names += QString::fromStdString(entry.name);
    return names;
}

} // namespace

BookmarksDialog::BookmarksDialog(document::Session& session, operations::Ui& ui, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("bookmarksDialog"));
    setWindowTitle(tr("Bookmarks and saved filters"));
    setAttribute(Qt::WA_DeleteOnClose);
    Bookmarks& bookmarks = session.bookmarks();
    auto* views = new EntriesPage(
        bookmarks,
        {[&bookmarks] { return namesOf(bookmarks.views()); },
         [&bookmarks](std::size_t at, const std::string& name) { bookmarks.renameView(at, name); },
         [&bookmarks](std::size_t at) { bookmarks.removeView(at); },
         [&bookmarks](std::size_t from, std::size_t to) { bookmarks.moveView(from, to); },
         [&session, &ui](std::size_t at) { operations::goToBookmark(session, ui, at); }},
        tr("&Go there"), *this);
    auto* filters = new EntriesPage(
        bookmarks,
        {[&bookmarks] { return namesOf(bookmarks.filters()); },
         [&bookmarks](std::size_t at, const std::string& name) {
             bookmarks.renameFilter(at, name);
         },
         [&bookmarks](std::size_t at) { bookmarks.removeFilter(at); },
         [&bookmarks](std::size_t from, std::size_t to) { bookmarks.moveFilter(from, to); },
         [&session](std::size_t at) {
             if (at < session.bookmarks().filters().size())
                 session.setFilter(std::string(session.bookmarks().filters()[at].query));
         }},
        tr("&Apply"), *this);
    views->list().setAccessibleName(tr("Bookmarks"));
    filters->list().setAccessibleName(tr("Saved filters"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(views, tr("&Bookmarks"));
    tabs->addTab(filters, tr("Saved &filters"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* exportAll = buttons->addButton(tr("&Export all…"), QDialogButtonBox::ActionRole);
    exportAll->setToolTip(tr("A figure of each bookmark"));
    exportAll->setEnabled(!bookmarks.views().empty());
    connect(&bookmarks, &Bookmarks::changed, exportAll,
            [exportAll, &bookmarks] { exportAll->setEnabled(!bookmarks.views().empty()); });
    connect(exportAll, &QPushButton::clicked, this, [this, &ui] {
        accept();
        ui.showDialog(operations::Dialog::ExportBookmarks);
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    if (bookmarks.views().empty())
        tabs->setCurrentWidget(filters);
    (bookmarks.views().empty() ? filters : views)->list().setFocus();
    resize(460, 340);
}

} // namespace knotary::window
