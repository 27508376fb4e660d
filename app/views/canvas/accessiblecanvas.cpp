// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/accessiblecanvas.h"

#include "app/document/lens.h"
#include "app/operations/analysiswords.h"
#include "app/text/wording.h"
#include "app/views/canvas/canvasview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>
#include <QWindow>

#include <algorithm>
#include <unordered_map>

namespace knotary::views
{

namespace
{

class AccessibleNode : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleNode)

public:
    AccessibleNode(CanvasView& canvas, base::EntityId entity) : m_canvas(&canvas), m_entity(entity)
    {}

    [[nodiscard]] bool isValid() const override { return m_canvas && shown() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!m_canvas)
            return {};
        const text::Speech speech{m_canvas->session().dataset(), m_canvas->session().language()};
        if (kind == QAccessible::Name)
            return entitySummary(speech, m_entity) +
                   (isMaybe() ? QStringLiteral(", ") + text::maybeInThisTime() : QString());
        if (kind == QAccessible::Description)
            return description(speech);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override
    {
        const CanvasView::ShownNode* node = m_canvas ? shown() : nullptr;
        if (node == nullptr)
            return {};
        const QRect box = node->box.toAlignedRect();
        return {m_canvas->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const CanvasView::ShownNode* node = m_canvas ? shown() : nullptr;
        if (node == nullptr) {
            state.invisible = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = node->isSelected;
        state.active = node->isCurrent;
        state.focused = m_canvas->hasFocus() && m_canvas->keyboardNode() == m_entity;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    [[nodiscard]] QString localizedActionDescription(const QString& action) const override
    {
        return action == pressAction()
                   ? tr("Shows what is known about this")
                   : QAccessibleActionInterface::localizedActionDescription(action);
    }
    void doAction(const QString& action) override
    {
        if (!m_canvas)
            return;
        if (action == pressAction())
            m_canvas->activate(m_entity);
        else if (action == setFocusAction())
            m_canvas->focusNode(m_entity);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] base::EntityId entity() const { return m_entity; }

private:
    /// Its years, and what a lens says of it.
    [[nodiscard]] QString description(const text::Speech& speech) const
    {
        QStringList parts = operations::lensSentences(m_canvas->session().lens(), m_entity);
        const QString years = text::yearsText(query::factsOf(speech.dataset, m_entity));
        if (!years.isEmpty())
            parts.prepend(years);
        return parts.join(QStringLiteral("; "));
    }
    [[nodiscard]] bool isMaybe() const
    {
        const auto& contents = m_canvas->session().windowContents();
        return contents != nullptr && contents->of(m_entity) == query::WindowAnswer::Maybe;
    }

    [[nodiscard]] const CanvasView::ShownNode* shown() const
    {
        const auto& nodes = m_canvas->shownNodes();
        const auto node = std::find_if(nodes.begin(), nodes.end(), [this](const auto& candidate) {
            return candidate.entity == m_entity;
        });
        return node != nodes.end() ? &*node : nullptr;
    }

    QPointer<CanvasView> m_canvas;
    base::EntityId m_entity;
};

/// Nodes first, in reading order, then the canvas's own buttons.
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView* canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~AccessibleCanvas() override
    {
        for (const auto& [entity, id] : m_nodes)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return nodeCount() + QAccessibleWidget::childCount();
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index < nodeCount())
            return nodeInterface(canvas().shownNodes()[static_cast<std::size_t>(index)].entity);
        return QAccessibleWidget::child(index - nodeCount());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (const auto* node = dynamic_cast<const AccessibleNode*>(child); node != nullptr) {
            const auto& nodes = canvas().shownNodes();
            const auto found =
                std::find_if(nodes.begin(), nodes.end(), [node](const auto& candidate) {
                    return candidate.entity == node->entity();
                });
            return found != nodes.end() ? static_cast<int>(found - nodes.begin()) : -1;
        }
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? index : index + nodeCount();
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = childCount() - 1; index >= 0; --index) { // buttons lie above nodes
            QAccessibleInterface* candidate = child(index);
            if (candidate != nullptr && !candidate->state().invisible &&
                candidate->rect().contains(x, y))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        if (canvas().hasFocus() && canvas().keyboardNode().isValid()) {
            for (const CanvasView::ShownNode& node : canvas().shownNodes())
                if (node.entity == canvas().keyboardNode())
                    return nodeInterface(node.entity);
        }
        return QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] CanvasView& canvas() const { return *static_cast<CanvasView*>(widget()); }
    [[nodiscard]] int nodeCount() const { return static_cast<int>(canvas().shownNodes().size()); }
    [[nodiscard]] QAccessibleInterface* nodeInterface(base::EntityId entity) const
    {
        const auto found = m_nodes.find(entity);
        if (found != m_nodes.end())
            return QAccessible::accessibleInterface(found->second);
        auto* node = new AccessibleNode(canvas(), entity); // owned by Qt's cache
        m_nodes.emplace(entity, QAccessible::registerAccessibleInterface(node));
        return node;
    }

    mutable std::unordered_map<base::EntityId, QAccessible::Id> m_nodes;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    if (auto* canvas = qobject_cast<CanvasView*>(object); canvas != nullptr)
        return new AccessibleCanvas(canvas);
    return nullptr;
}

} // namespace

void installAccessibleCanvas()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace knotary::views
