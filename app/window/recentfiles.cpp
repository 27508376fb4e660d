// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/recentfiles.h"

#include "app/text/naming.h"

#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

namespace knotary::window
{

namespace
{

/// An ampersand in a name is no mnemonic, and nothing hides in a name.
QString asMenuText(const QString& text)
{
    return text::shown(text).replace(u'&', QLatin1String("&&"));
}

/// "&1 " to "&9 ", then nothing.
QString digitOf(qsizetype place)
{
    return place < 9 ? QStringLiteral("&%1  ").arg(place + 1) : QStringLiteral("     ");
}

} // namespace

QString shortFolder(const QString& folder, int mostCharacters)
{
    const QString home = QDir::homePath();
    QString path = folder;
    if (path == home || path.startsWith(home + u'/'))
        path = u'~' + path.mid(home.size());
    if (path.size() <= mostCharacters)
        return path;
    const int half = (mostCharacters - 1) / 2;
    return path.left(half) + u'…' + path.right(mostCharacters - 1 - half);
}

RecentFiles::RecentFiles(settings::Settings& settings, QWidget* parent)
    : QMenu(tr("Open &recent"), parent), m_settings(settings)
{
    setObjectName(QStringLiteral("recentFiles"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill);
    fill();
}

void RecentFiles::add(const QString& path)
{
    m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    fill();
}

void RecentFiles::fill()
{
    clear();
    const QStringList paths = m_settings.recentFiles();
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const QFileInfo file(paths[place]);
        const QString title =
            tr("%1 — %2", "file name, folder")
                .arg(asMenuText(file.fileName()), asMenuText(shortFolder(file.path())));
        const bool isThere = file.exists();
        QAction* open =
            addAction(digitOf(place) + (isThere ? title : tr("%1 (not there any more)").arg(title)),
                      this, [this, path = paths[place]] { Q_EMIT chosen(path); });
        open->setEnabled(isThere);
        open->setToolTip(Qt::convertFromPlainText(text::shown(paths[place])));
    }
    if (paths.isEmpty())
        addAction(tr("No file was opened yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("&Forget these"), this, [this] {
        m_settings.forgetRecentFiles();
        fill();
    })->setEnabled(!paths.isEmpty());
}

} // namespace knotary::window
