// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The only undo command of the program: an Edit and the way back from it.

#include "model/dataset/edit.h"

#include <QUndoCommand>

namespace knotary::document
{

class Document;

class EditCommand : public QUndoCommand
{
public:
    EditCommand(Document& document, dataset::Edit edit);
    void redo() override;
    void undo() override;

private:
    Document& m_document;
    dataset::Edit m_edit;
};

} // namespace knotary::document
