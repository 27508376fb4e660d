// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/filedrop.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace knotary::window
{

namespace
{

QStringList localFilesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

FileDrop::FileDrop(QMainWindow& window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true);
    // Not the window alone: a child that accepts drops is asked first.
    QApplication::instance()->installEventFilter(this);
}

/// Dialogs are windows of their own and stay so; a panel that floats is still ours.
bool FileDrop::isOfWindow(QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (widget == nullptr)
        return false;
    const QWidget* top = widget->window();
    return top == &m_window ||
           (qobject_cast<const QDockWidget*>(top) != nullptr && top->parentWidget() == &m_window);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    if (!isOfWindow(watched))
        return false;
    auto* drop = static_cast<QDropEvent*>(event); // a drag is a drop that is still on its way
    const QStringList paths = localFilesIn(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (type == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace knotary::window
