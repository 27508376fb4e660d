// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arrangedialog.h"
#include "tests/support/builtinsession.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace knotary;
using window::ArrangeDialog;

class ArrangeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatEveryEngineCanBeTold();
    void arrangesAsItSays();

private:
    [[nodiscard]] static std::size_t fieldsIn(const ArrangeDialog& dialog)
    {
        const auto parameters = dialog.findChildren<QWidget*>();
        return static_cast<std::size_t>(
            std::count_if(parameters.begin(), parameters.end(), [&](const QWidget* widget) {
                const bool isField = qobject_cast<const QDoubleSpinBox*>(widget) != nullptr ||
                                     qobject_cast<const QComboBox*>(widget) != nullptr;
                return isField && widget->objectName() != QLatin1String("engine");
            }));
    }
};

void ArrangeDialogTest::offersWhatEveryEngineCanBeTold()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    auto* dialog = new ArrangeDialog(fixture.session);
    dialog->show();
    auto* engines = dialog->findChild<QComboBox*>(QStringLiteral("engine"));
    QCOMPARE(static_cast<std::size_t>(engines->count()), layout::catalogue().size());
    for (int i = 0; i < engines->count(); ++i) {
        engines->setCurrentIndex(i);
        QCOMPARE(fieldsIn(*dialog),
                 layout::catalogue()[static_cast<std::size_t>(i)]->parameters().size());
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!fixture.session.isLayingOut());
    QTest::qWait(50);
    QCOMPARE(fixture.session.steps().count(), 0);
    QVERIFY(fixture.session.arrangement().recipe.engine.empty());
}

void ArrangeDialogTest::arrangesAsItSays()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    auto* dialog = new ArrangeDialog(fixture.session);
    dialog->show();
    auto* engines = dialog->findChild<QComboBox*>(QStringLiteral("engine"));
    engines->setCurrentText(QStringLiteral("In a grid"));
    auto* spacing = dialog->findChildren<QDoubleSpinBox*>().constLast();
    spacing->setValue(2);
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Apply), Qt::LeftButton);
    QTRY_COMPARE(fixture.session.steps().count(), 1);
    const document::LayoutRecipe& recipe = fixture.session.arrangement().recipe;
    QCOMPARE(QString::fromStdString(recipe.engine), QStringLiteral("grid"));
    bool isTold = false;
    for (const base::ParameterDescription& parameter : layout::findEngine("grid")->parameters())
        isTold = isTold || recipe.values.value(parameter) == 2;
    QVERIFY(isTold);
    QVERIFY(dialog->isVisible()); // to try another
    QTest::keyClick(dialog, Qt::Key_Escape);
}

QTEST_MAIN(ArrangeDialogTest)
#include "arrangedialog_test.moc"
