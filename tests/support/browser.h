// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chromium without a window and without a network, driven by chromedriver over the WebDriver
// protocol (https://www.w3.org/TR/webdriver2/): opens a file, clicks, types and looks.

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace knotary::support
{

class Browser
{
public:
    Browser() = default;
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    /// Empty, or why there is no browser.
    [[nodiscard]] QString start();

    void open(const QString& file, const QString& fragment = {});
    /// The body of a function; what it returns.
    QJsonValue run(const QString& script, const QJsonArray& arguments = {});
    [[nodiscard]] QString text(const QString& selector);

    /// As a person does: at the middle of the first element that matches.
    void click(const QString& selector);
    /// Keys one after the other; names of WebDriver's keys below.
    void press(const QStringList& keys);
    /// With another key held.
    void pressWith(const QString& held, const QString& key);
    void type(const QString& selector, const QString& text);
    void drag(QPoint from, QPoint to);
    void wheel(QPoint at, int pixels);

    /// A command of the developer tools: what a reader's system is like.
    void tell(const QString& command, const QJsonObject& parameters);
    void resize(int width, int height);
    [[nodiscard]] QByteArray printed();
    /// PNG
    [[nodiscard]] QByteArray picture();

    /// Since the last call: addresses that were asked for, and errors of the page.
    [[nodiscard]] QStringList requests();
    [[nodiscard]] QStringList errors();

    static inline const QString tab = QStringLiteral("\uE004");
    static inline const QString enter = QStringLiteral("\uE007");
    static inline const QString shift = QStringLiteral("\uE008");
    static inline const QString control = QStringLiteral("\uE009");
    static inline const QString escape = QStringLiteral("\uE00C");
    static inline const QString left = QStringLiteral("\uE012");
    static inline const QString up = QStringLiteral("\uE013");
    static inline const QString right = QStringLiteral("\uE014");
    static inline const QString down = QStringLiteral("\uE015");

private:
    QJsonValue call(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    QJsonValue inSession(const QString& path, const QJsonObject& body = {});
    [[nodiscard]] QString element(const QString& selector);
    void act(const QJsonObject& source);
    [[nodiscard]] QJsonArray log(const QString& type);

    QTemporaryDir m_home;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_address;
    QString m_session;
};

} // namespace knotary::support
