// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/jobs.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <atomic>

using knotary::base::Control;
using knotary::document::Jobs;
using knotary::document::Slot;

namespace
{

void waitUntilCancelled(const Control& control)
{
    while (!control.isCancelled())
        QThread::msleep(1);
}

} // namespace

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOffTheThreadAndDeliversOnIt()
    {
        Jobs jobs;
        std::atomic<QThread*> workedOn{nullptr};
        QThread* deliveredOn = nullptr;
        jobs.start(Slot::Open, [&](const Control&) -> Jobs::Delivery {
            workedOn = QThread::currentThread();
            return [&] { deliveredOn = QThread::currentThread(); };
        });
        QVERIFY(jobs.isRunning(Slot::Open));
        QTRY_VERIFY(deliveredOn != nullptr);
        QCOMPARE(deliveredOn, QThread::currentThread());
        QVERIFY(workedOn.load() != deliveredOn);
        QVERIFY(!jobs.isRunning(Slot::Open));
    }

    void theLatestWinsAndTheFormerIsCancelled()
    {
        Jobs jobs;
        QStringList delivered;
        std::atomic<bool> wasCancelled{false};
        jobs.start(Slot::Layout, [&](const Control& control) -> Jobs::Delivery {
            waitUntilCancelled(control);
            wasCancelled = true;
            return [&] { delivered += QStringLiteral("former"); };
        });
        jobs.start(Slot::Layout, [&](const Control&) -> Jobs::Delivery {
            return [&] { delivered += QStringLiteral("latest"); };
        });
        QTRY_COMPARE(delivered, QStringList{QStringLiteral("latest")});
        QTRY_VERIFY(wasCancelled.load());
        QTest::qWait(20);
        QCOMPARE(delivered.size(), 1);
    }

    void slotsDoNotDisturbEachOther()
    {
        Jobs jobs;
        std::atomic<bool> mayEnd{false};
        bool layoutDone = false;
        bool openDone = false;
        jobs.start(Slot::Layout, [&](const Control&) -> Jobs::Delivery {
            while (!mayEnd)
                QThread::msleep(1);
            return [&] { layoutDone = true; };
        });
        jobs.start(Slot::Open,
                   [&](const Control&) -> Jobs::Delivery { return [&] { openDone = true; }; });
        QTRY_VERIFY(openDone);
        QVERIFY(!layoutDone);
        mayEnd = true;
        QTRY_VERIFY(layoutDone);
    }

    void cancelDropsTheResult()
    {
        Jobs jobs;
        bool delivered = false;
        QSignalSpy running(&jobs, &Jobs::runningChanged);
        jobs.start(Slot::Open, [&](const Control& control) -> Jobs::Delivery {
            waitUntilCancelled(control);
            return [&] { delivered = true; };
        });
        jobs.cancel(Slot::Open);
        QVERIFY(!jobs.isRunning(Slot::Open));
        QTest::qWait(30);
        QVERIFY(!delivered);
        QCOMPARE(running.size(), 2);
    }

    void reportsProgressInWholePercents()
    {
        Jobs jobs;
        QList<double> heard;
        connect(&jobs, &Jobs::progressChanged, this,
                [&](Slot, double fraction) { heard += fraction; });
        bool done = false;
        jobs.start(Slot::Open, [&](const Control& control) -> Jobs::Delivery {
            for (int step = 0; step <= 10000; ++step)
                control.report(step / 10000.0);
            return [&] { done = true; };
        });
        QTRY_VERIFY(done);
        QCOMPARE(heard.size(), 101);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
    }

    void aDyingOwnerWaitsForItsJobs()
    {
        std::atomic<bool> ended{false};
        {
            Jobs jobs;
            jobs.start(Slot::Layout, [&](const Control& control) -> Jobs::Delivery {
                waitUntilCancelled(control);
                ended = true;
                return {};
            });
        }
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
