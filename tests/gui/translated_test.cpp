// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds text that no translator would get to see: every string is put in brackets, and what is
// shown without them was not translated. The data of this test stands in brackets itself.

#include "app/operations/operation.h"
#include "tests/support/generateddata.h"
#include "tests/support/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolBar>
#include <QTranslator>
#include <QTreeView>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

class BracketTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override
    {
        // Qt's own words come from Qt's own translations.
        if (context[0] == 'Q' && qstrcmp(context, "QObject") != 0)
            return {};
        QString text = QString::fromUtf8(source);
        text.replace(u'>', QStringLiteral("⟧>⟦")); // a path of menus is taken apart
        return QStringLiteral("⟦%1⟧").arg(text);
    }
};

/// What is left when everything in brackets, also within brackets, is taken away.
QString outsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'⟦')
            ++depth;
        else if (letter == u'⟧')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

bool isUntranslated(QString text)
{
    QString outside = outsideBrackets(text);
    outside.remove(QLatin1String("Knotary")); // the name of the program is no word
    static const QRegularExpression keys(QStringLiteral("\\b(src|thing|sort|c|s)-?\\d+\\b|src-"));
    outside.remove(keys); // ids of the data
    static const QRegularExpression paths(QStringLiteral("(<p>)?/tmp/\\S+\\.yaml(</p>)?"));
    outside.remove(paths); // of files that were opened before
    for (const QChar letter : outside)
        if (letter.isLetter())
            return true;
    return false;
}

} // namespace

class TranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNotTranslated();
    void window();
    void pages();
    void dialogs_data();
    void dialogs();

private:
    static QStringList untranslatedIn(QWidget& top);
};

QStringList TranslatedTest::untranslatedIn(QWidget& top)
{
    QStringList found;
    const auto check = [&](const QObject& owner, const char* what, const QString& text) {
        if (isUntranslated(text))
            found += QStringLiteral("%1 %2 %3: %4")
                         .arg(QLatin1String(owner.metaObject()->className()), owner.objectName(),
                              QLatin1String(what), text);
    };
    check(top, "title", top.windowTitle());
    for (const QAction* action : top.findChildren<QAction*>()) {
        if (action->objectName().startsWith(QLatin1String("_q_")) ||
            action->parent()->inherits("QLineEdit") || action->parent()->inherits("QTextEdit") ||
            action->parent()->inherits("QWidgetTextControl"))
            continue; // Qt's own
        check(*action, "action", action->text());
        check(*action, "tip", action->toolTip());
    }
    QList<QWidget*> widgets = top.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->objectName().startsWith(QLatin1String("qt_")) ||
            (widget->parent() != nullptr && widget->parent()->inherits("QTabBar")))
            continue; // Qt's own
        check(*widget, "name", widget->accessibleName());
        // The key of a drawing speaks the language of the names, as the drawing does.
        if (!widget->inherits("knotary::views::LegendCard"))
            check(*widget, "description", widget->accessibleDescription());
        check(*widget, "tip", widget->toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            check(*widget, "label", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            check(*widget, "button", button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            check(*widget, "placeholder", line->placeholderText());
        if (qobject_cast<const QDockWidget*>(widget) || qobject_cast<const QToolBar*>(widget))
            check(*widget, "title", widget->windowTitle());
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int item = 0; item < box->count(); ++item)
                check(*widget, "choice", box->itemText(item));
        if (const auto* tree = qobject_cast<const QTreeView*>(widget))
            for (int column = 0; column < tree->model()->columnCount(); ++column) {
                check(*widget, "header",
                      tree->model()->headerData(column, Qt::Horizontal).toString());
                if (column == 0)
                    for (int row = 0; row < tree->model()->rowCount(); ++row)
                        check(*widget, "row", tree->model()->index(row, 0).data().toString());
            }
    }
    found.removeDuplicates();
    return found;
}

void TranslatedTest::findsWhatIsNotTranslated()
{
    QWidget top;
    QLabel plain(QStringLiteral("not translated"), &top);
    QCOMPARE(untranslatedIn(top).size(), 1);
    plain.setText(QStringLiteral("⟦translated⟧ 12 · ⟦more⟧"));
    QVERIFY(untranslatedIn(top).isEmpty());
}

void TranslatedTest::window()
{
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    {
        WindowFixture fixture;
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.open(generatedYaml({.entities = 150, .claims = 200, .kinds = 4})));
        fixture.session.visit(fixture.entity("thing-3"));
        fixture.session.setYears(query::YearRange{2016, 2017});
        QTest::qWait(50);
        const QStringList found = untranslatedIn(*fixture.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TranslatedTest::pages()
{
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    {
        WindowFixture fixture;
        QVERIFY(fixture.isReady());
        const auto untranslated = [&] {
            QStringList lines;
            QString page = fixture.details().toPlainText();
            page.remove(QChar::ObjectReplacementCharacter);
            for (const QString& line : page.split(u'\n'))
                if (isUntranslated(line))
                    lines += line;
            return lines;
        };
        const QStringList empty = untranslated();
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u'\n')));
        QVERIFY(fixture.open(generatedYaml({.entities = 150, .claims = 200, .kinds = 4})));
        const QStringList start = untranslated();
        QVERIFY2(start.isEmpty(), qPrintable(start.join(u'\n')));
        fixture.session.visit(fixture.entity("thing-3"));
        QStringList entity = untranslated();
        // Dates, and what joins names to a sentence, are said in the language of the names, which
        // is a choice of its own.
        static const QRegularExpression dateWords(QStringLiteral(
            "\\b(about|and|from|on|since|until|before|after|a|an|or|to|between|one|of|some|day|"
            "month|in|the|s"
            "|January|February|March|April|May|June|July|August|September|October|November"
            "|December)\\b"));
        entity.erase(std::remove_if(entity.begin(), entity.end(),
                                    [](QString line) {
                                        return !isUntranslated(
                                            outsideBrackets(line).remove(dateWords));
                                    }),
                     entity.end());
        QVERIFY2(entity.isEmpty(), qPrintable(entity.join(u'\n')));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TranslatedTest::dialogs_data()
{
    QTest::addColumn<int>("dialog");
    QTest::newRow("about") << int(operations::Dialog::About);
    QTest::newRow("shortcuts") << int(operations::Dialog::Shortcuts);
}

void TranslatedTest::dialogs()
{
    QFETCH(int, dialog);
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    {
        WindowFixture fixture;
        QVERIFY(fixture.isReady());
        fixture.window->showDialog(static_cast<operations::Dialog>(dialog));
        auto* shown = fixture.window->findChild<QDialog*>();
        QVERIFY(shown != nullptr);
        const QStringList found = untranslatedIn(*shown);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TranslatedTest)
#include "translated_test.moc"
