// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runwindow.h"

#include "app/document/document.h"
#include "app/document/jobs.h"
#include "app/document/session.h"
#include "app/document/sidecar.h"
#include "app/report/openfigure.h"
#include "app/scene/buildscene.h"
#include "app/settings/settings.h"
#include "app/views/canvas/accessiblecanvas.h"
#include "app/window/mainwindow.h"
#include "app/window/outlinedstyle.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace knotary::window
{

namespace
{

/// Ours and Qt's own words; where there is no translation the English of the source stays, whose
/// plural forms ("1 claim", "2 claims") are a translation too.
void installTranslators(QApplication& application)
{
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/knotary_en.qm")))
        QCoreApplication::installTranslator(english);
    for (const auto& [name, folder] :
         {std::pair{QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{QStringLiteral("knotary"), QStringLiteral(":/i18n")}}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    }
}

text::NameLanguage languageOfDesktop()
{
    return QLocale().language() == QLocale::Chinese ? text::NameLanguage::Chinese
                                                    : text::NameLanguage::English;
}

} // namespace

int runWindow(int& argc, char** argv, const QStringList& files, const WindowObserver& observer)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("knotary"));
    QCoreApplication::setApplicationName(QStringLiteral("knotary"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KNOTARY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Knotary"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.knotary.Knotary"));
    QApplication::setStyle(new OutlinedStyle); // Qt takes it over
    QApplication::setFont(scene::fontOf(13));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/knotary.svg")));
    installTranslators(application);
    views::installAccessibleCanvas();

    QSettings store;
    settings::Settings settings(store);
    document::Jobs jobs;
    document::Document document(jobs);
    document.setFigureReader(report::openFigure);
    document::Session session(document, jobs);
    session.setExtentsFunction(scene::nodeExtents);
    session.setLanguage(languageOfDesktop());

    MainWindow window(session, settings);
    const document::Sidecar sidecar(session);
    QObject::connect(&sidecar, &document::Sidecar::couldNotRead, &window, &MainWindow::remark);
    QObject::connect(&sidecar, &document::Sidecar::couldNotWrite, &window, &MainWindow::remark);
    if (observer)
        observer(window, session);
    if (files.isEmpty())
        document.openBuiltIn();
    else
        document.open(files.front());
    window.show();
    return QApplication::exec();
}

} // namespace knotary::window
