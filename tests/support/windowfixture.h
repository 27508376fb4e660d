// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A real window over real data, worked with mouse and keys only, and read by what it shows: the
// accessibility tree, the text of pages and labels.

#include "app/document/document.h"
#include "app/document/jobs.h"
#include "app/document/session.h"
#include "app/scene/buildscene.h"
#include "app/settings/settings.h"
#include "app/views/canvas/accessiblecanvas.h"
#include "app/views/canvas/canvasview.h"
#include "app/views/details/detailsview.h"
#include "app/window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

#include <memory>
#include <string>

namespace knotary::support
{

inline bool writeFile(const QString& path, const std::string& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(text.data(), static_cast<qint64>(text.size())) ==
               static_cast<qint64>(text.size());
}

/// Document, jobs and session over the text of a file, laid out as the program does it.
class SessionFixture
{
public:
    SessionFixture() : document(jobs), session(document, jobs)
    {
        session.setExtentsFunction(scene::nodeExtents);
    }

    [[nodiscard]] bool open(const std::string& yaml)
    {
        const QString path = folder.filePath(QStringLiteral("data.yaml"));
        if (!writeFile(path, yaml))
            return false;
        document.open(path);
        return waitForLayout();
    }

    [[nodiscard]] bool waitForLayout()
    {
        return QTest::qWaitFor([this] { return !session.positions().empty(); }, 120'000) &&
               QTest::qWaitFor([this] { return !session.isLayingOut(); }, 120'000);
    }

    [[nodiscard]] base::EntityId entity(const char* key) const
    {
        return document.dataset().findEntity(key).value_or(base::EntityId{});
    }

    QTemporaryDir folder;
    document::Jobs jobs;
    document::Document document;
    document::Session session;
};

/// What a screen reader finds below a widget, by the beginning of its name; null where nothing is.
inline QAccessibleInterface* accessibleNamed(QAccessibleInterface* parent, const QString& name)
{
    for (int index = 0; parent != nullptr && index < parent->childCount(); ++index) {
        QAccessibleInterface* child = parent->child(index);
        if (child != nullptr && child->text(QAccessible::Name).startsWith(name))
            return child;
    }
    return nullptr;
}

/// Where a node stands on the canvas, in the canvas's pixels; null where it is not shown.
inline QPoint placeOfNode(views::CanvasView& canvas, const QString& name)
{
    QAccessibleInterface* node =
        accessibleNamed(QAccessible::queryAccessibleInterface(&canvas), name);
    return node != nullptr ? canvas.mapFromGlobal(node->rect().center()) : QPoint();
}

/// Where a link that suits stands on the page, scrolled into sight; null where there is none.
template<class Suits>
QPoint placeOfLinkThat(QTextBrowser& page, const Suits& suits)
{
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().anchorHref().isEmpty() || !suits(fragment))
                continue;
            QTextCursor cursor(page.document());
            cursor.setPosition(fragment.position() + 1);
            page.setTextCursor(cursor);
            page.ensureCursorVisible();
            return page.cursorRect(cursor).center();
        }
    }
    return {};
}

inline QPoint placeOfLink(QTextBrowser& page, const QString& text)
{
    return placeOfLinkThat(
        page, [&text](const QTextFragment& fragment) { return fragment.text() == text; });
}

inline QPoint placeOfAddress(QTextBrowser& page, const QString& address)
{
    return placeOfLinkThat(page, [&address](const QTextFragment& fragment) {
        return fragment.charFormat().anchorHref() == address;
    });
}

/// Types a path into the file dialog that opens next, and Enter until it takes it: the dialog reads
/// the folder beside itself and says yes only when it has seen the file.
inline void answerFileDialog(const QString& path)
{
    // A key that opens a dialog runs that dialog's event loop, and a timer does not fire while its
    // own slot is still running: so keys are pressed later, from outside the timer's slot.
    const auto pressLater = [](QWidget* widget, Qt::Key key) {
        QMetaObject::invokeMethod(
            widget, [widget, key] { QTest::keyClick(widget, key); }, Qt::QueuedConnection);
    };
    auto* timer = new QTimer(qApp);
    timer->setInterval(50);
    QObject::connect(timer, &QTimer::timeout, qApp,
                     [timer, path, pressLater, hasSeen = false, hasTyped = false]() mutable {
                         QWidget* modal = QApplication::activeModalWidget();
                         if (auto* box = qobject_cast<QMessageBox*>(modal); box != nullptr) {
                             // On a busy machine the dialog has not read its folder yet and does
                             // not know the file.
                             pressLater(box, Qt::Key_Escape);
                             hasTyped = false;
                             return;
                         }
                         auto* dialog = qobject_cast<QFileDialog*>(modal);
                         if (dialog == nullptr) {
                             if (hasSeen) {
                                 timer->stop();
                                 timer->deleteLater();
                             }
                             return;
                         }
                         auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
                         if (line == nullptr) {
                             dialog->reject();
                             return;
                         }
                         if (!hasTyped || line->text() != path) {
                             line->setFocus();
                             QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
                             QTest::keyClicks(line, path);
                         }
                         hasSeen = true;
                         hasTyped = true;
                         pressLater(line, Qt::Key_Return);
                     });
    timer->start();
}

/// The whole window, with settings of its own.
class WindowFixture : public SessionFixture
{
public:
    WindowFixture()
        : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          settings(store)
    {
        QAccessible::setActive(true);
        views::installAccessibleCanvas();
        settings.setTheme(settings::ThemeChoice::Light);
        window = std::make_unique<window::MainWindow>(session, settings);
        window->resize(1600, 1000);
        window->show();
    }

    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(window.get()); }
    [[nodiscard]] views::CanvasView& canvas() const
    {
        return *window->findChild<views::CanvasView*>();
    }
    [[nodiscard]] views::DetailsView& details() const
    {
        return *window->findChild<views::DetailsView*>();
    }

    QSettings store;
    settings::Settings settings;
    std::unique_ptr<window::MainWindow> window;
};

} // namespace knotary::support
