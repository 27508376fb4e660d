// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses a layout engine and its parameters; made from the catalogue of engines, so a new engine
// needs nothing here.

#include "app/document/session.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace knotary::window
{

class ArrangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ArrangeDialog(document::Session& session, QWidget* parent = nullptr);

private:
    void showEngine();
    void addParameter(const base::ParameterDescription& parameter,
                      const base::ParameterValues& values);
    void setDefaults();
    void arrange();
    [[nodiscard]] const layout::Engine& engine() const;

    struct Field
    {
        const base::ParameterDescription* parameter;
        std::function<double()> value;
        std::function<void(double)> setValue;
    };

    document::Session& m_session;
    QComboBox* m_engine = nullptr;
    QFormLayout* m_form = nullptr; ///< the engine, its parameters, the seed
    QSpinBox* m_seed = nullptr;
    QLabel* m_focus = nullptr;
    std::vector<Field> m_fields;
};

} // namespace knotary::window
