// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One report, every view and every type of file, drawn again and again on machines that differ in
// language, time zone, threads, screen and folder: the bytes are the same.

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace
{

using Environment = QMap<QString, QString>;
using Hashes = QMap<QString, QByteArray>; ///< SHA-256 by file name

/// The figures of every view that the program has.
const QStringList recipes{
    u"view: graph, theme: print, language: en+zh, years: \"2014..2019\", cite: apa"_qs,
    u"view: changes, years: \"2014..2016\", theme: grey, size-by: betweenness"_qs,
    u"view: graph, query: \"kind:organization,conference\", colour-by: communities, theme: dark"_qs,
    u"view: timeline, timeline: {by: evidence}, theme: light"_qs,
    u"view: lanes, rows: grouped, query: \"kind:conference\", language: zh"_qs,
    u"view: multiples, years: \"2014..2017\", query: \"near:wic-2015~1\""_qs,
    u"view: path, from: tim-cook, to: wuzhen-outlook-2019, cite: gbt7714, language: zh"_qs,
    u"view: page, focus: wic-2015, cite: chicago"_qs,
    u"view: table, query: \"kind:conference\", transparent: true"_qs};

} // namespace

class SameBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameTwice();
    void otherLanguageZoneAndThreads();
    void otherPlatformAndScale();
    void withADisplay();

private:
    [[nodiscard]] static bool canDraw(const QString& view, const QString& type);
    /// Draws the report in a new folder; what went wrong is a test failure.
    [[nodiscard]] Hashes draw(const Environment& changes, const QStringList& wrapper = {}) const;

    QByteArray m_report;
    Hashes m_first;
};

bool SameBytesTest::canDraw(const QString& view, const QString& type)
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QStringLiteral(KNOTARY_PROGRAM),
                  {u"figure"_qs, u"--view"_qs, view, u"--query"_qs, u"near:wic-2015"_qs,
                   u"--out"_qs, folder.filePath(u"a."_qs + type)});
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

void SameBytesTest::initTestCase()
{
    const bool hasPages = canDraw(u"graph"_qs, u"html"_qs);
    const bool hasTables = canDraw(u"table"_qs, u"svg"_qs);
    QString report = u"format: knotary-report\nversion: 1\n"
                     "defaults: {size: {width: 120, height: 80, dpi: 72}}\nfigures:\n"_qs;
    for (qsizetype i = 0; i < recipes.size(); ++i) {
        if (i >= 6 && !hasTables)
            break;
        const QString html = i == 0 && hasPages ? u", f0.html"_qs : QString();
        report +=
            u"  - {file: [f%1.svg, f%1.png, f%1.pdf%2], %3}\n"_qs.arg(i).arg(html, recipes[i]);
    }
    m_report = report.toUtf8();
    m_first =
        draw({{u"LC_ALL"_qs, u"C"_qs}, {u"TZ"_qs, u"UTC"_qs}, {u"KNOTARY_THREADS"_qs, u"1"_qs}});
    QVERIFY(m_first.size() >= 18);
}

Hashes SameBytesTest::draw(const Environment& changes, const QStringList& wrapper) const
{
    const QTemporaryDir folder;
    QFile report(folder.filePath(u"report.yaml"_qs));
    if (!report.open(QIODevice::WriteOnly) || report.write(m_report) != m_report.size())
        return {};
    report.close();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    for (auto change = changes.begin(); change != changes.end(); ++change)
        environment.insert(change.key(), change.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::rootPath());
    QStringList words = wrapper;
    words << QStringLiteral(KNOTARY_PROGRAM) << u"figures"_qs << report.fileName();
    process.start(words.takeFirst(), words);
    if (!process.waitForFinished(240'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    Hashes hashes;
    const QDir drawn(folder.path());
    for (const QString& name : drawn.entryList({u"f*"_qs}, QDir::Files)) {
        QFile file(drawn.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hashes[name] =
                QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    }
    return hashes;
}

void SameBytesTest::theSameTwice()
{
    QCOMPARE(draw({{u"LC_ALL"_qs, u"C"_qs}, {u"KNOTARY_THREADS"_qs, u"1"_qs}}), m_first);
}

void SameBytesTest::otherLanguageZoneAndThreads()
{
    QCOMPARE(draw({{u"LANG"_qs, u"zh_CN.UTF-8"_qs},
                   {u"LANGUAGE"_qs, u"zh_CN"_qs},
                   {u"TZ"_qs, u"Asia/Shanghai"_qs},
                   {u"KNOTARY_THREADS"_qs, u"8"_qs}}),
             m_first);
}

void SameBytesTest::otherPlatformAndScale()
{
    const mode_t before = ::umask(0077);
    const Hashes hashes = draw({{u"LC_ALL"_qs, u"de_DE.UTF-8"_qs},
                                {u"TZ"_qs, u"America/St_Johns"_qs},
                                {u"QT_QPA_PLATFORM"_qs, u"minimal"_qs},
                                {u"QT_SCALE_FACTOR"_qs, u"2"_qs},
                                {u"QT_FONT_DPI"_qs, u"144"_qs},
                                {u"KNOTARY_THREADS"_qs, u"3"_qs}});
    ::umask(before);
    QCOMPARE(hashes, m_first);
}

void SameBytesTest::withADisplay()
{
    if (QStandardPaths::findExecutable(u"xvfb-run"_qs).isEmpty())
        QSKIP("xvfb-run is not there");
    QCOMPARE(draw({{u"QT_QPA_PLATFORM"_qs, u"xcb"_qs}},
                  {u"xvfb-run"_qs, u"-a"_qs, u"-s"_qs, u"-screen 0 800x600x24 -dpi 200"_qs}),
             m_first);
}

QTEST_GUILESS_MAIN(SameBytesTest)
#include "samebytes_test.moc"
