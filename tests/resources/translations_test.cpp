// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the translations to their sentences: nothing left out, the same places for arguments, a
// mnemonic where the English has one. A wrong place marker would show on screen as "%3".

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

namespace
{

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each grammatical number
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement()) // a numerusform
                    message.forms.append(xml.readElementText());
            }
            if (message.forms.isEmpty())
                message.forms.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& language)
{
    QFile file(QStringLiteral(KNOTARY_SOURCE_DIR "/resources/i18n/knotary_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1 in %2" -> {"%1", "%2"}; each once, because a sentence may repeat what it is given.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(n|[0-9])"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

/// How many letters can be typed with Alt: "&&" is a plain ampersand.
qsizetype mnemonicsOf(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&[A-Za-z0-9]"));
    return text.count(mnemonic);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayEverything_data();
    void sayEverything();
    void keepThePlacesOfArguments_data() { sayEverything_data(); }
    void keepThePlacesOfArguments();
    void keepMnemonicsAndMenuLevels();
};

void TranslationsTest::sayEverything_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh");
}

void TranslationsTest::sayEverything()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(language);
    QVERIFY(!messages.isEmpty());
    for (const Message& message : messages) {
        const bool isWhole = message.isFinished && !message.forms.contains(QString());
        QVERIFY2(isWhole, qPrintable(message.context + QStringLiteral(": ") + message.source));
    }
}

void TranslationsTest::keepThePlacesOfArguments()
{
    QFETCH(QString, language);
    for (const Message& message : readMessages(language)) {
        for (const QString& form : message.forms)
            QVERIFY2(placesOf(form) == placesOf(message.source),
                     qPrintable(message.source + QStringLiteral(" -> ") + form));
    }
}

void TranslationsTest::keepMnemonicsAndMenuLevels()
{
    for (const Message& message : readMessages(QStringLiteral("zh"))) {
        const QString& form = message.forms.first();
        const QByteArray both = (message.source + QStringLiteral(" -> ") + form).toUtf8();
        QVERIFY2(mnemonicsOf(form) == mnemonicsOf(message.source), both.constData());
        if (message.source.startsWith(u'&')) // the path of a menu
            QVERIFY2(form.count(u'>') == message.source.count(u'>'), both.constData());
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
