// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How cheaply can a Qt program of this kind start at all? Shows a window that holds next to
// nothing, and after its first paint prints what that took and ends. The floor that `start` is
// measured against.
//   startfloor widget   one empty widget
//   startfloor window   a main window with menu, docks, list and status bar around an empty widget
//   startfloor chart    the same with a bar chart in a dock

#include <QAbstractItemView>
#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPaintEvent>
#include <QPainter>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTimer>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace
{

double processorMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1000.0 +
               static_cast<double>(time.tv_usec) / 1000.0;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// Ends the program as soon as its first paint is on the way to the screen.
class Canvas : public QWidget
{
public:
    explicit Canvas(const QElapsedTimer& clock) : m_clock(clock) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter(this).drawText(rect(), Qt::AlignCenter, QStringLiteral("painted"));
        if (m_isPainted)
            return;
        m_isPainted = true;
        QTimer::singleShot(0, this, [this] {
            std::printf("{\"cpuMs\":%.3f,\"wallMs\":%.3f}\n", processorMilliseconds(),
                        static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            std::fflush(stdout);
            std::_Exit(EXIT_SUCCESS); // what tidying up costs is not asked
        });
    }

private:
    QElapsedTimer m_clock;
    bool m_isPainted = false;
};

QChartView* barChart()
{
    auto* values = new QBarSet(QStringLiteral("values"));
    for (int value = 0; value < 20; ++value)
        values->append(value);
    auto* bars = new QBarSeries;
    bars->append(values);
    auto* chart = new QChart;
    chart->addSeries(bars);
    chart->createDefaultAxes();
    return new QChartView(chart);
}

std::unique_ptr<QMainWindow> mainWindow(QWidget* canvas, bool isCharted)
{
    auto window = std::make_unique<QMainWindow>();
    window->menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Open"));
    window->menuBar()->addMenu(QStringLiteral("View"));
    const auto addDock = [&window](const QString& title, QWidget* content,
                                   Qt::DockWidgetArea area) {
        auto* dock = new QDockWidget(title);
        dock->setWidget(content);
        window->addDockWidget(area, dock);
    };
    addDock(QStringLiteral("Details"), new QTextBrowser, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("Problems"), new QListWidget, Qt::LeftDockWidgetArea);
    if (isCharted)
        addDock(QStringLiteral("Chart"), barChart(), Qt::BottomDockWidgetArea);
    window->statusBar()->showMessage(QStringLiteral("Ready"));
    window->setCentralWidget(canvas);
    return window;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    const QApplication application(argc, argv);
    const QString kind = QApplication::arguments().value(1, QStringLiteral("widget"));
    auto canvas = std::make_unique<Canvas>(clock);
    std::unique_ptr<QMainWindow> window;
    QWidget* shown = canvas.get();
    if (kind != QStringLiteral("widget")) {
        window = mainWindow(canvas.release(), kind == QStringLiteral("chart"));
        shown = window.get();
    }
    shown->resize(1280, 800);
    shown->show();
    return QApplication::exec();
}
