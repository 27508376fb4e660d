// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of the whole window on the built-in data.

#include "app/text/wording.h"
#include "app/views/search/searchbox.h"
#include "tests/support/windowfixture.h"

#include <QTest>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

struct Told
{
    int depth = 0;
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
};

/// Everything below an object that is not out of sight, depth first.
void tell(QAccessibleInterface* object, int depth, std::vector<Told>& told)
{
    if (object == nullptr || depth > 30 || object->state().invisible)
        return;
    told.push_back({depth, object->role(), object->text(QAccessible::Name)});
    for (int index = 0; index < object->childCount(); ++index)
        tell(object->child(index), depth + 1, told);
}

bool isToBeNamed(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

} // namespace

class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyVisibleNodeIsNamed();
    void everythingToPressOrFillIsNamed();
    void nodesAreReadFromTopToBottom();
    void aNodeCanBeChosenAndTellsSo();

private:
    [[nodiscard]] QAccessibleInterface* canvas() const
    {
        return QAccessible::queryAccessibleInterface(&m_fixture->canvas());
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void AccessibleTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QTRY_VERIFY(!m_fixture->canvas().shownNodes().empty());
}

void AccessibleTest::cleanupTestCase()
{
    m_fixture.reset();
}

void AccessibleTest::everyVisibleNodeIsNamed()
{
    std::vector<Told> told;
    tell(canvas(), 0, told);
    QStringList names;
    for (const Told& one : told)
        if (one.role == QAccessible::ListItem)
            names += one.name;

    const dataset::Dataset& data = m_fixture->document.dataset();
    const text::Speech speech{data, m_fixture->session.language()};
    // At the start the whole graph is in sight.
    QCOMPARE(static_cast<std::size_t>(names.size()), data.entityCount());
    for (const base::EntityId entity : data.entities()) {
        const QString start = text::entityName(speech, entity) + QStringLiteral(", ") +
                              text::kindName(speech, data.entity(entity)->kind);
        const auto isOfEntity = [&](const QString& name) {
            return name.startsWith(start) && name.contains(QLatin1String("relation")) &&
                   name.contains(QLatin1String("source"));
        };
        QVERIFY2(std::ranges::any_of(names, isOfEntity), qPrintable(start));
    }
}

void AccessibleTest::everythingToPressOrFillIsNamed()
{
    auto* search = m_fixture->window->findChild<views::SearchBox*>();
    QTest::keyClicks(search, QStringLiteral("x")); // brings the button that clears
    QTest::qWait(300);
    std::vector<Told> told;
    tell(QAccessible::queryAccessibleInterface(m_fixture->window.get()), 0, told);
    search->clear();
    QVERIFY(told.size() > m_fixture->document.dataset().entityCount() + 20);
    QStringList unnamed;
    for (std::size_t index = 0; index < told.size(); ++index) {
        if (isToBeNamed(told[index].role) && told[index].name.trimmed().isEmpty())
            unnamed += QStringLiteral("role %1 after “%2”")
                           .arg(told[index].role)
                           .arg(index > 0 ? told[index - 1].name : QString());
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QStringLiteral("; "))));
}

void AccessibleTest::nodesAreReadFromTopToBottom()
{
    int before = 0;
    for (int index = 0; index < canvas()->childCount(); ++index) {
        QAccessibleInterface* node = canvas()->child(index);
        if (node->role() != QAccessible::ListItem)
            continue;
        const QRect rect = node->rect();
        QVERIFY2(!rect.isEmpty(), qPrintable(node->text(QAccessible::Name)));
        QVERIFY(rect.center().y() >= before - 1);
        before = rect.center().y();
    }
}

void AccessibleTest::aNodeCanBeChosenAndTellsSo()
{
    QAccessibleInterface* gsma = accessibleNamed(canvas(), QStringLiteral("GSMA,"));
    QVERIFY(gsma != nullptr);
    gsma->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(gsma->state().selected);
    QVERIFY(m_fixture->details().isVisible());
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("gsma"));
}

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
