// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/aboutdialog.h"

#include "app/scene/style.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace knotary::window
{

namespace
{

QLabel* plainLabel(const QString& text, double pixels, QWidget* parent,
                   QFont::Weight weight = QFont::Normal)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scene::fontOf(pixels, weight));
    label->setWordWrap(true);
    return label;
}

/// Names and licences as their projects write them; not translated.
QString partsText()
{
    return QStringLiteral("Qt %1 — LGPL-3.0, GPL-2.0, GPL-3.0 (Qt Charts: GPL-3.0)\n"
                          "Boost.Graph — BSL-1.0\n"
                          "yaml-cpp — MIT\n"
                          "ICU — Unicode License\n"
                          "Open Sans — OFL-1.1\n"
                          "WenQuanYi Micro Hei — Apache-2.0, GPL-3.0 with font exception")
        .arg(QLatin1String(qVersion()));
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Knotary"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 18);
    layout->setSpacing(8);
    const QIcon icon = QGuiApplication::windowIcon();
    if (!icon.isNull()) {
        auto* picture = new QLabel(this);
        picture->setPixmap(icon.pixmap(64, 64));
        picture->setAccessibleName(tr("Icon of Knotary"));
        layout->addWidget(picture);
    }
    layout->addWidget(plainLabel(tr("Knotary %1").arg(QCoreApplication::applicationVersion()), 22,
                                 this, QFont::DemiBold));
    layout->addWidget(plainLabel(
        tr("Explores knowledge graphs whose every line says who says so, and where."), 14, this));
    layout->addWidget(plainLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."),
        13, this));
    layout->addWidget(plainLabel(tr("Built with"), 13, this, QFont::DemiBold));

    auto* parts = new QPlainTextEdit(partsText(), this);
    parts->setReadOnly(true);
    parts->setTabChangesFocus(true);
    parts->setAccessibleName(tr("Parts and their licences"));
    parts->setMinimumSize(460, 150);
    layout->addWidget(parts, 1);

    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace knotary::window
