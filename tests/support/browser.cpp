// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/browser.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPoint>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QtDebug>

namespace knotary::support
{

namespace
{

constexpr int patience = 60000; // milliseconds

QString found(const QStringList& names)
{
    for (const QString& name : names)
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

QJsonObject capabilities(const QString& program, const QString& profile)
{
    // Every name leads nowhere, and so does every proxy: a page that asks for anything is found
    // out.
    const QJsonArray arguments{
        QStringLiteral("--headless=new"),
        QStringLiteral("--no-sandbox"), // it opens our own files only, and root has no other way
        QStringLiteral("--disable-gpu"),
        QStringLiteral("--disable-dev-shm-usage"),
        QStringLiteral("--disable-quic"),
        QStringLiteral("--no-first-run"),
        QStringLiteral("--disable-background-networking"),
        QStringLiteral("--disable-component-update"),
        QStringLiteral("--disable-sync"),
        QStringLiteral("--host-resolver-rules=MAP * ~NOTFOUND"),
        QStringLiteral("--proxy-server=127.0.0.1:9"),
        QStringLiteral("--hide-scrollbars"),
        QStringLiteral("--window-size=1280,800"),
        QStringLiteral("--lang=en-US"),
        QStringLiteral("--user-data-dir=") + profile};
    const QJsonObject options{{QStringLiteral("binary"), program},
                              {QStringLiteral("args"), arguments}};
    const QJsonObject logs{{QStringLiteral("browser"), QStringLiteral("ALL")},
                           {QStringLiteral("performance"), QStringLiteral("ALL")}};
    const QJsonObject always{{QStringLiteral("browserName"), QStringLiteral("chrome")},
                             {QStringLiteral("goog:chromeOptions"), options},
                             {QStringLiteral("goog:loggingPrefs"), logs}};
    return {{QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("alwaysMatch"), always}}}};
}

QJsonObject step(const char* type, const QString& value)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("value"), value}};
}

QJsonObject pointerTo(QPoint place)
{
    return {{QStringLiteral("type"), QStringLiteral("pointerMove")},
            {QStringLiteral("x"), place.x()},
            {QStringLiteral("y"), place.y()},
            {QStringLiteral("duration"), 20}};
}

QJsonObject button(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("button"), 0}};
}

QJsonObject source(const char* type, const QJsonArray& actions)
{
    return {{QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("id"), QLatin1String(type)},
            {QStringLiteral("actions"), actions}};
}

} // namespace

Browser::~Browser()
{
    if (!m_session.isEmpty())
        call("DELETE", QStringLiteral("/session/") + m_session);
    m_driver.terminate();
    if (!m_driver.waitForFinished(5000))
        m_driver.kill();
    m_driver.waitForFinished(5000);
}

QString Browser::start()
{
    const QString chromium = found({QStringLiteral("chromium"), QStringLiteral("chromium-browser"),
                                    QStringLiteral("google-chrome")});
    const QString driver = found({QStringLiteral("chromedriver")});
    if (chromium.isEmpty() || driver.isEmpty())
        return QStringLiteral(
            "the page is tested in Chromium: please install the packages chromium "
            "and chromium-driver (./dev test does so)");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.path());
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    m_driver.setProcessEnvironment(environment);
    m_driver.start(driver, {QStringLiteral("--port=0")});
    QString said;
    static const QRegularExpression port(QStringLiteral("successfully on port (\\d+)"));
    while (!port.match(said).hasMatch()) {
        if (!m_driver.waitForReadyRead(patience))
            return QStringLiteral("chromedriver does not start: ") + said +
                   QString::fromUtf8(m_driver.readAllStandardError());
        said += QString::fromUtf8(m_driver.readAllStandardOutput());
    }
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_address = QStringLiteral("http://127.0.0.1:") + port.match(said).captured(1);
    const QJsonObject session =
        call("POST", QStringLiteral("/session"),
             capabilities(chromium, m_home.filePath(QStringLiteral("profile"))))
            .toObject();
    m_session = session.value(QStringLiteral("sessionId")).toString();
    return m_session.isEmpty() ? QStringLiteral("Chromium does not start: ") +
                                     session.value(QStringLiteral("message")).toString()
                               : QString();
}

QJsonValue Browser::call(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    QNetworkRequest request(QUrl(m_address + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QByteArray sent =
        method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    QNetworkReply* const reply = m_network.sendCustomRequest(request, method, sent);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonValue value =
        QJsonDocument::fromJson(reply->readAll()).object().value(QStringLiteral("value"));
    reply->deleteLater();
    if (value.toObject().contains(QStringLiteral("error")))
        qWarning().noquote() << "browser:" << path << value.toObject()["message"].toString();
    return value;
}

QJsonValue Browser::inSession(const QString& path, const QJsonObject& body)
{
    return call("POST", QStringLiteral("/session/") + m_session + path, body);
}

void Browser::open(const QString& file, const QString& fragment)
{
    // The same file with another fragment would not be loaded anew.
    inSession(QStringLiteral("/url"), {{QStringLiteral("url"), QStringLiteral("about:blank")}});
    QUrl url = QUrl::fromLocalFile(file);
    url.setFragment(fragment);
    (void)requests();
    (void)errors();
    inSession(QStringLiteral("/url"), {{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}});
}

QJsonValue Browser::run(const QString& script, const QJsonArray& arguments)
{
    return inSession(QStringLiteral("/execute/sync"),
                     {{QStringLiteral("script"), script}, {QStringLiteral("args"), arguments}});
}

QString Browser::text(const QString& selector)
{
    return run(QStringLiteral("return document.querySelector(arguments[0])?.textContent ?? ''"),
               {selector})
        .toString();
}

QString Browser::element(const QString& selector)
{
    const QJsonObject object = inSession(QStringLiteral("/element"),
                                         {{QStringLiteral("using"), QStringLiteral("css selector")},
                                          {QStringLiteral("value"), selector}})
                                   .toObject();
    return object.value(QStringLiteral("element-6066-11e4-a52e-4f735466cecf")).toString();
}

void Browser::click(const QString& selector)
{
    inSession(QStringLiteral("/element/%1/click").arg(element(selector)));
}

void Browser::type(const QString& selector, const QString& text)
{
    inSession(QStringLiteral("/element/%1/value").arg(element(selector)),
              {{QStringLiteral("text"), text}});
}

void Browser::act(const QJsonObject& source)
{
    inSession(QStringLiteral("/actions"), {{QStringLiteral("actions"), QJsonArray{source}}});
}

void Browser::press(const QStringList& keys)
{
    QJsonArray actions;
    for (const QString& key : keys) {
        actions.append(step("keyDown", key));
        actions.append(step("keyUp", key));
    }
    act(source("key", actions));
}

void Browser::pressWith(const QString& held, const QString& key)
{
    act(source("key", {step("keyDown", held), step("keyDown", key), step("keyUp", key),
                       step("keyUp", held)}));
}

void Browser::drag(QPoint from, QPoint to)
{
    act(source("pointer", {pointerTo(from), button("pointerDown"), pointerTo((from + to) / 2),
                           pointerTo(to), button("pointerUp")}));
}

void Browser::wheel(QPoint at, int pixels)
{
    act(source("wheel", {QJsonObject{{QStringLiteral("type"), QStringLiteral("scroll")},
                                     {QStringLiteral("x"), at.x()},
                                     {QStringLiteral("y"), at.y()},
                                     {QStringLiteral("deltaX"), 0},
                                     {QStringLiteral("deltaY"), pixels}}}));
}

void Browser::tell(const QString& command, const QJsonObject& parameters)
{
    inSession(QStringLiteral("/goog/cdp/execute"),
              {{QStringLiteral("cmd"), command}, {QStringLiteral("params"), parameters}});
}

void Browser::resize(int width, int height)
{
    tell(QStringLiteral("Emulation.setDeviceMetricsOverride"),
         {{QStringLiteral("width"), width},
          {QStringLiteral("height"), height},
          {QStringLiteral("deviceScaleFactor"), 1},
          {QStringLiteral("mobile"), false}});
}

QByteArray Browser::printed()
{
    return QByteArray::fromBase64(inSession(QStringLiteral("/print")).toString().toLatin1());
}

QByteArray Browser::picture()
{
    return QByteArray::fromBase64(
        call("GET", QStringLiteral("/session/%1/screenshot").arg(m_session)).toString().toLatin1());
}

QJsonArray Browser::log(const QString& type)
{
    return inSession(QStringLiteral("/se/log"), {{QStringLiteral("type"), type}}).toArray();
}

QStringList Browser::requests()
{
    QStringList addresses;
    for (const QJsonValue& entry : log(QStringLiteral("performance"))) {
        const QJsonObject message =
            QJsonDocument::fromJson(entry[QStringLiteral("message")].toString().toUtf8())
                .object()
                .value(QStringLiteral("message"))
                .toObject();
        if (message.value(QStringLiteral("method")) == QStringLiteral("Network.requestWillBeSent"))
            addresses += message
                             .value(QStringLiteral(
                                 "params"))[QStringLiteral("request")][QStringLiteral("url")]
                             .toString();
    }
    return addresses;
}

QStringList Browser::errors()
{
    QStringList messages;
    for (const QJsonValue& entry : log(QStringLiteral("browser")))
        messages += entry[QStringLiteral("level")].toString() + QStringLiteral(": ") +
                    entry[QStringLiteral("message")].toString();
    return messages;
}

} // namespace knotary::support
