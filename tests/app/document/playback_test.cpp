// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/playback.h"

#include "tests/support/builtinsession.h"

#include <QSignalSpy>
#include <QtTest>

using namespace knotary;
using document::Playback;
using document::Session;
using query::WindowMode;

namespace
{

constexpr double quick = 500; // steps a second, so that a test need not wait

QString textOf(const Session& session)
{
    return session.window() ? QString::fromStdString(query::textOf(*session.window()))
                            : QStringLiteral("all");
}

} // namespace

class PlaybackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.open()); }
    void init()
    {
        m_fixture.session.playback().stop();
        m_fixture.session.setWindow(std::nullopt);
        m_fixture.session.setWindowMode(WindowMode::Instant);
        m_fixture.session.playback().setSpeed(quick);
    }

    void playsToTheEndAndSaysSo()
    {
        Session& session = m_fixture.session;
        Playback& playback = session.playback();
        QStringList seen;
        const auto note =
            connect(&session, &Session::yearsChanged, this, [&] { seen += textOf(session); });
        playback.start();
        QVERIFY(playback.isPlaying());
        QCOMPARE(textOf(session), QStringLiteral("2014"));
        QTRY_VERIFY(!playback.isPlaying());
        disconnect(note);
        QCOMPARE(seen.size(), 12);
        QCOMPARE(seen.last(), QStringLiteral("2025"));
        QVERIFY(playback.hasEnded());
        session.stepWindow(-1);
        QVERIFY(!playback.hasEnded());
    }

    void isOneStepOfTheWayBack()
    {
        Session& session = m_fixture.session;
        session.setWindow(query::parseTimeWindow("2014"));
        session.playback().start();
        QTRY_VERIFY(!session.playback().isPlaying());
        QCOMPARE(textOf(session), QStringLiteral("2025"));
        session.goBack();
        QCOMPARE(textOf(session), QStringLiteral("2014"));
    }

    void beginsAgainFromTheEndAndKeepsTheMode()
    {
        Session& session = m_fixture.session;
        session.setWindow(query::parseTimeWindow("..2025"));
        session.playback().setSpeed(0.5);
        session.playback().start();
        QCOMPARE(textOf(session), QStringLiteral("..2014"));
        session.playback().stop();
        session.setWindow(query::parseTimeWindow("2015..2017"));
        session.playback().setSpeed(quick);
        session.playback().start();
        QTRY_VERIFY(!session.playback().isPlaying());
        QCOMPARE(textOf(session), QStringLiteral("2023..2025"));
    }

    void restsWhereAllYearsAreAskedFor()
    {
        Session& session = m_fixture.session;
        session.playback().setSpeed(0.5);
        session.playback().start();
        session.setWindow(std::nullopt);
        QVERIFY(!session.playback().isPlaying());
        QCOMPARE(textOf(session), QStringLiteral("all"));
    }

private:
    support::BuiltInSession m_fixture;
};

QTEST_GUILESS_MAIN(PlaybackTest)
#include "playback_test.moc"
