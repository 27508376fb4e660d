// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arrangedialog.h"

#include "app/operations/engines.h"
#include "app/operations/enginewords.h"
#include "app/text/naming.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace knotary::window
{

namespace
{

int shownSeed(std::uint64_t seed)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(seed, most));
}

} // namespace

ArrangeDialog::ArrangeDialog(document::Session& session, QWidget* parent)
    : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Arrange"));
    setAttribute(Qt::WA_DeleteOnClose);

    m_engine = new QComboBox(this);
    m_engine->setObjectName(QStringLiteral("engine"));
    for (const layout::Engine* known : layout::catalogue()) {
        m_engine->addItem(operations::titleOf(*known));
        if (operations::isArrangedBy(m_session, *known))
            m_engine->setCurrentIndex(m_engine->count() - 1);
    }
    m_seed = new QSpinBox(this);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(shownSeed(m_session.arrangement().recipe.seed));
    m_seed->setToolTip(tr("Another number, another drawing; the same number, the same one"));
    m_focus = new QLabel(this);
    m_focus->setTextFormat(Qt::PlainText);
    m_focus->setWordWrap(true);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Way:"), m_engine);
    m_form->addRow(tr("&Start number:"), m_seed);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply |
                                 QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Cancel,
                             this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Arrange"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_focus);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(m_engine, &QComboBox::currentIndexChanged, this, &ArrangeDialog::showEngine);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        arrange();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &ArrangeDialog::arrange);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &ArrangeDialog::setDefaults);
    showEngine();
}

const layout::Engine& ArrangeDialog::engine() const
{
    return *layout::catalogue()[static_cast<std::size_t>(std::max(m_engine->currentIndex(), 0))];
}

void ArrangeDialog::showEngine()
{
    for (; !m_fields.empty(); m_fields.pop_back())
        m_form->removeRow(1); // the widgets go with it
    const base::ParameterValues values = operations::isArrangedBy(m_session, engine())
                                             ? m_session.arrangement().recipe.values
                                             : base::ParameterValues();
    for (const base::ParameterDescription& parameter : engine().parameters())
        addParameter(parameter, values);

    const dataset::Entity* current =
        m_session.dataset().entity(operations::focusFor(m_session, engine()));
    m_focus->setVisible(engine().columns().focus);
    m_focus->setText(
        current != nullptr
            ? tr("Around: %1").arg(text::shown(text::nameIn(current->names, m_session.language())))
            : tr("Nothing is selected: the best connected entity stands in the middle."));
}

void ArrangeDialog::addParameter(const base::ParameterDescription& parameter,
                                 const base::ParameterValues& values)
{
    const double value = values.value(parameter);
    const QString label = tr("%1:").arg(operations::titleOf(parameter));
    if (!parameter.choices.empty()) {
        auto* box = new QComboBox(this);
        for (const base::ParameterChoice& choice : parameter.choices)
            box->addItem(operations::titleOf(choice));
        box->setCurrentIndex(static_cast<int>(std::lround(value)));
        m_fields.push_back(
            {&parameter, [box] { return static_cast<double>(box->currentIndex()); },
             [box](double chosen) { box->setCurrentIndex(static_cast<int>(chosen)); }});
        m_form->insertRow(m_form->rowCount() - 1, label, box);
        return;
    }
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(parameter.isWhole ? 0 : 2);
    box->setSingleStep(parameter.isWhole ? 1 : 0.1);
    box->setRange(parameter.minimum, parameter.maximum);
    box->setValue(value);
    m_fields.push_back({&parameter, [box] { return box->value(); },
                        [box](double chosen) { box->setValue(chosen); }});
    m_form->insertRow(m_form->rowCount() - 1, label, box);
}

void ArrangeDialog::setDefaults()
{
    for (const Field& field : m_fields)
        field.setValue(field.parameter->defaultValue);
    m_seed->setValue(1);
}

void ArrangeDialog::arrange()
{
    document::LayoutRecipe recipe;
    recipe.engine = engine().id();
    const std::uint64_t kept = m_session.arrangement().recipe.seed; // a file may say more than fits
    recipe.seed =
        m_seed->value() == shownSeed(kept) ? kept : static_cast<std::uint64_t>(m_seed->value());
    recipe.focus = operations::focusFor(m_session, engine());
    for (const Field& field : m_fields)
        recipe.values.set(field.parameter->id, field.value());
    m_session.arrange(std::move(recipe));
}

} // namespace knotary::window
