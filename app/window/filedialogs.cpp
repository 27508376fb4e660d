// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace knotary::window
{

namespace
{

using operations::FileFilter;

QString filterText(const FileFilter& filter)
{
    return QStringLiteral("%1 (%2)").arg(filter.title, filter.patterns.join(u' '));
}

QString suffixOf(const FileFilter& filter)
{
    return filter.patterns.isEmpty() ? QString() : QFileInfo(filter.patterns.front()).suffix();
}

void setUp(QFileDialog& dialog, const QString& folder, const QList<FileFilter>& filters)
{
    QStringList texts;
    for (const FileFilter& filter : filters)
        texts += filterText(filter);
    if (!texts.isEmpty())
        dialog.setNameFilters(texts);
    // Without a desktop there is no dialog of the desktop's.
    dialog.setOption(QFileDialog::DontUseNativeDialog,
                     QGuiApplication::platformName() == QLatin1String("offscreen"));
    dialog.setDirectory(QDir(folder).exists() && !folder.isEmpty()
                            ? folder
                            : QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
}

std::optional<QString> chosenFile(QFileDialog& dialog)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().front();
}

} // namespace

std::optional<QString> askOpenFile(QWidget& parent, const QString& folder, const QString& title,
                                   const QList<FileFilter>& filters)
{
    QFileDialog dialog(&parent, title);
    dialog.setFileMode(QFileDialog::ExistingFile);
    setUp(dialog, folder, filters);
    return chosenFile(dialog);
}

std::optional<QString> askSaveFile(QWidget& parent, const QString& folder, const QString& title,
                                   const QString& suggestedName, const QList<FileFilter>& filters)
{
    QFileDialog dialog(&parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    setUp(dialog, folder, filters);
    dialog.selectFile(suggestedName);
    if (!filters.isEmpty())
        dialog.setDefaultSuffix(suffixOf(filters.front()));
    // Another kind of file is chosen: the name that stands there follows.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& chosen) {
        for (const FileFilter& filter : filters) {
            if (filterText(filter) != chosen)
                continue;
            dialog.setDefaultSuffix(suffixOf(filter));
            const QStringList names = dialog.selectedFiles();
            if (names.isEmpty())
                return;
            const QFileInfo info(names.front());
            dialog.selectFile(info.completeBaseName() + u'.' + suffixOf(filter));
        }
    });
    return chosenFile(dialog);
}

std::optional<QString> askFolder(QWidget& parent, const QString& folder, const QString& title)
{
    QFileDialog dialog(&parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    setUp(dialog, folder, {});
    return chosenFile(dialog);
}

} // namespace knotary::window
