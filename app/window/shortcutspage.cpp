// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcutspage.h"

#include "app/operations/operation.h"
#include "app/scene/style.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace knotary::window
{

namespace
{

QTreeWidgetItem* section(QTreeWidget& page, const QString& title)
{
    auto* item = new QTreeWidgetItem(&page, {title});
    item->setFont(0, scene::fontOf(13, QFont::DemiBold));
    item->setFirstColumnSpanned(true);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void addOperations(QTreeWidget& page)
{
    QTreeWidgetItem* menu = nullptr;
    for (const operations::Operation& operation : operations::catalogue()) {
        QStringList keys;
        for (const QKeySequence& sequence : operations::shortcutsOf(operation))
            keys += sequence.toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        const QStringList path = operations::menuPathOf(operation);
        const QString title = operations::withoutMnemonic(path.join(QStringLiteral(" › ")));
        if (menu == nullptr || menu->text(0) != title)
            menu = section(page, title);
        new QTreeWidgetItem(menu, {operations::withoutMnemonic(operations::titleOf(operation)),
                                   keys.join(QStringLiteral("   "))});
    }
}

} // namespace

ShortcutsPage::ShortcutsPage(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys and gestures"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 640);

    auto* page = new QTreeWidget(this);
    page->setAccessibleName(tr("Keys and gestures"));
    page->setColumnCount(2);
    page->setHeaderLabels({tr("To do this"), tr("use this")});
    page->setRootIsDecorated(false);
    page->setFocusPolicy(Qt::StrongFocus);

    const std::pair<QString, QString> gestures[] = {
        {tr("Zoom at the cursor"), tr("Wheel, or pinch")},
        {tr("Move the drawing"),
         tr("Drag the background, or drag with the middle or right button, or Space and drag")},
        {tr("Move sideways"), tr("Shift and wheel")},
        {tr("Choose a node and show its details"), tr("Click")},
        {tr("Add to the selection or take away"), tr("Ctrl or Shift and click")},
        {tr("Select an area"), tr("Shift and drag")},
        {tr("Move a node and pin it there"), tr("Drag the node")},
        {tr("Move a node and leave it free"), tr("Alt and drag the node")},
        {tr("Show hidden neighbours, and hide them again"), tr("Double-click the node")},
        {tr("Show what surrounds a node"), tr("Rest the pointer on it")},
        {tr("Clear the selection"), tr("Click the background, or Esc")},
        {tr("Show the whole graph"), tr("Double-click the background, or Home")},
        {tr("Walk from node to node"), tr("Tab, Shift+Tab")},
        {tr("Walk to the nearest node in a direction"), tr("Arrow keys")},
        {tr("Move the drawing by keys"), tr("Ctrl and arrow keys")},
        {tr("Show the details of the node"), tr("Enter")},
        {tr("Select the node"), tr("Space")},
        {tr("Previous and next year, with Shift five"), tr("Page up and page down")},
        {tr("Leave the graph"), tr("Ctrl+Tab")},
        {tr("Menu of a node, a relation or the graph"), tr("Right click, or the menu key")},
        {tr("Back and forward"), tr("Mouse buttons 4 and 5")},
    };
    QTreeWidgetItem* graph = section(*page, tr("In the graph"));
    for (const auto& [action, keys] : gestures)
        new QTreeWidgetItem(graph, {action, keys});
    addOperations(*page);
    page->expandAll();
    page->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
}

} // namespace knotary::window
