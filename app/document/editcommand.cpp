// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/editcommand.h"

#include "app/document/document.h"

#include <QCoreApplication>

#include <array>
#include <string>
#include <utility>

namespace knotary::document
{

namespace
{

// Titles of the builders in model/dataset/edits.h, for the undo menu.
constexpr std::array<std::pair<const char*, const char*>, 6> titles{{
    {"rename", QT_TRANSLATE_NOOP("Edit", "Rename")},
    {"add-entity", QT_TRANSLATE_NOOP("Edit", "Add entity")},
    {"add-claim", QT_TRANSLATE_NOOP("Edit", "Add claim")},
    {"remove-entity", QT_TRANSLATE_NOOP("Edit", "Remove entity")},
    {"remove-claim", QT_TRANSLATE_NOOP("Edit", "Remove claim")},
    {"retract", QT_TRANSLATE_NOOP("Edit", "Retract claim")},
}};

QString titleOf(const std::string& titleId)
{
    for (const auto& [id, title] : titles) {
        if (titleId == id)
            return QCoreApplication::translate("Edit", title);
    }
    return QString::fromStdString(titleId);
}

} // namespace

EditCommand::EditCommand(Document& document, dataset::Edit edit)
    : QUndoCommand(titleOf(edit.titleId)), m_document(document), m_edit(std::move(edit))
{}

void EditCommand::redo()
{
    m_document.apply(m_edit);
}

void EditCommand::undo()
{
    m_document.apply(dataset::inverted(m_edit));
}

} // namespace knotary::document
