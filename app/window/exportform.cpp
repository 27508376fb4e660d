// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exportform.h"

#include "app/operations/exportfigure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <cmath>
#include <utility>

namespace knotary::window
{

namespace
{

using operations::ExportChoice;
using operations::FigureFormat;
using report::View;

constexpr int formatCount = 5; // of operations::FigureFormat

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

template<class Value>
Value chosenIn(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

template<class Value>
QVariant dataOf(Value value)
{
    return static_cast<int>(value);
}

QComboBox* narrowBox(const char* name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    // A long entry does not make the dialog wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

ExportForm::ExportForm(Titles titles, QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    // A low dialog scrolls, a high one has its room below the fields.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addWhat();
    addSize();
    addWords(titles);
    addLook();
    connect(this, &ExportForm::changed, this, &ExportForm::followFormat);
}

void ExportForm::addWhat()
{
    m_view = narrowBox("view", this);
    m_format = narrowBox("format", this);
    for (int i = 0; i < formatCount; ++i)
        m_format->addItem(operations::titleOf(static_cast<FigureFormat>(i)), i);
    m_form->addRow(tr("&View:"), m_view);
    m_form->addRow(tr("&Format:"), m_format);
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
}

QDoubleSpinBox* ExportForm::millimetresBox(const QString& name)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(operations::leastMillimetres, operations::mostMillimetres);
    box->setDecimals(1);
    box->setSingleStep(5);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ExportForm::followSize);
    return box;
}

void ExportForm::addSize()
{
    m_preset = narrowBox("preset", this);
    const std::pair<const char*, QString> names[] = {
        {"a4-column", tr("A4, one column of two")},
        {"a4-page", tr("A4, whole page")},
        {"slide", tr("Slide, 16:9")},
        {"web", tr("Web page, 1200 pixels wide")},
    };
    for (const auto& [id, name] : names)
        m_preset->addItem(name, QLatin1String(id));
    m_preset->addItem(tr("A size of your own"), QString());
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportForm::takePreset);

    m_width = millimetresBox(tr("Width in millimetres"));
    m_width->setObjectName(QStringLiteral("width"));
    m_height = millimetresBox(tr("Height in millimetres"));
    m_height->setObjectName(QStringLiteral("height"));
    m_height->setSuffix(tr(" mm"));
    auto* size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    auto* times = new QLabel(QStringLiteral("×"), this);
    times->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    size->addWidget(times);
    size->addWidget(m_height, 1);

    m_dpi = new QSpinBox(this);
    m_dpi->setObjectName(QStringLiteral("dpi"));
    m_dpi->setRange(operations::leastDpi, operations::mostDpi);
    m_dpi->setSingleStep(50);
    m_dpi->setKeyboardTracking(false);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportForm::followSize);
    m_pixels = new QLabel(this);
    m_pixels->setObjectName(QStringLiteral("pixels"));
    m_pixels->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* dots = new QHBoxLayout;
    dots->addWidget(m_dpi);
    dots->addWidget(m_pixels, 1);

    m_form->addRow(tr("Si&ze:"), m_preset);
    m_form->addRow(tr("&Width, height:"), size);
    m_form->addRow(tr("Dots an &inch:"), dots);
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(size)); label != nullptr)
        label->setBuddy(m_width);
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(dots)); label != nullptr)
        label->setBuddy(m_dpi);
    m_dpi->setAccessibleName(tr("Dots an inch"));
}

void ExportForm::addWords(Titles titles)
{
    if (titles == Titles::OneForAll) {
        m_title = new QLineEdit(this);
        m_title->setObjectName(QStringLiteral("title"));
        m_title->setPlaceholderText(tr("No title"));
        m_form->addRow(tr("&Title:"), m_title);
        connect(m_title, &QLineEdit::textChanged, this, [this] {
            if (!m_isFilling)
                Q_EMIT changed();
        });
    }
    m_caption = new QPlainTextEdit(this);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setTabChangesFocus(true);
    m_caption->setPlaceholderText(tr("Below the drawing"));
    m_caption->setFixedHeight(3 * m_caption->fontMetrics().lineSpacing());
    m_form->addRow(tr("Ca&ption:"), m_caption);
    connect(m_caption, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
}

void ExportForm::addLook()
{
    m_theme = narrowBox("theme", this);
    m_theme->addItem(tr("For paper"), dataOf(scene::Theme::Print));
    m_theme->addItem(tr("Light"), dataOf(scene::Theme::Light));
    m_theme->addItem(tr("Dark"), dataOf(scene::Theme::Dark));
    m_theme->addItem(tr("Shades of grey"), dataOf(scene::Theme::Grey));
    m_language = narrowBox("language", this);
    m_language->addItem(tr("English"), dataOf(text::NameLanguage::English));
    m_language->addItem(tr("Chinese"), dataOf(text::NameLanguage::Chinese));
    m_language->addItem(tr("Both"), dataOf(text::NameLanguage::Both));
    m_citations = narrowBox("citations", this);
    m_citations->addItem(tr("Not listed"), -1);
    m_citations->addItem(QStringLiteral("APA"), dataOf(text::CitationStyle::Apa));
    m_citations->addItem(QStringLiteral("Chicago"), dataOf(text::CitationStyle::Chicago));
    m_citations->addItem(QStringLiteral("GB/T 7714"), dataOf(text::CitationStyle::GbT7714));
    m_form->addRow(tr("&Colours:"), m_theme);
    m_form->addRow(tr("&Language:"), m_language);
    m_form->addRow(tr("So&urces:"), m_citations);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportForm::followLanguage);
    for (QComboBox* box : {m_theme, m_language, m_citations})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                Q_EMIT changed();
        });
    m_transparent = new QCheckBox(tr("Transparent &ground"), this);
    m_transparent->setObjectName(QStringLiteral("transparent"));
    m_carries = new QCheckBox(tr("The file holds &data and view"), this);
    m_carries->setObjectName(QStringLiteral("carries"));
    m_carries->setToolTip(tr("Who opens the figure in Knotary is back in this view. It then holds "
                             "what is drawn, with its sources."));
    for (QCheckBox* box : {m_transparent, m_carries}) {
        m_form->addRow(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_isFilling)
                Q_EMIT changed();
        });
    }
}

void ExportForm::addRow(QWidget* field)
{
    m_form->addRow(field);
}

void ExportForm::setViews(const QList<View>& views, View chosen)
{
    m_isFilling = true;
    m_view->clear();
    for (const View known : views)
        m_view->addItem(operations::titleOf(known), dataOf(known));
    choose(*m_view, dataOf(chosen));
    m_isFilling = false;
}

View ExportForm::view() const
{
    return chosenIn<View>(*m_view);
}

void ExportForm::setUsual(const schema::LocalizedText& title, text::NameLanguage language)
{
    m_isFilling = true;
    m_usual = title;
    choose(*m_language, dataOf(language));
    m_isFilling = false;
    followLanguage();
}

/// A title that nobody has typed is said in the language of the figure.
void ExportForm::followLanguage()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QString former = std::exchange(
        m_usualTitle,
        text::shown(text::nameIn(m_usual, chosenIn<text::NameLanguage>(*m_language))));
    if (m_title != nullptr && m_title->text() == former)
        m_title->setText(m_usualTitle);
    m_isFilling = wasFilling;
}

void ExportForm::setChoice(const ExportChoice& choice)
{
    m_isFilling = true;
    choose(*m_format, dataOf(choice.format));
    m_preset->setCurrentIndex(m_preset->findData(choice.preset));
    m_width->setValue(choice.millimetres.width());
    m_height->setValue(choice.millimetres.height());
    m_dpi->setValue(choice.dpi);
    choose(*m_theme, dataOf(choice.theme));
    if (choice.language)
        choose(*m_language, dataOf(*choice.language));
    choose(*m_citations, choice.citations ? dataOf(*choice.citations) : QVariant(-1));
    m_transparent->setChecked(choice.isTransparent);
    m_carries->setChecked(choice.carriesData);
    m_isFilling = false;
    followLanguage();
    followFormat();
}

ExportChoice ExportForm::choice() const
{
    ExportChoice choice;
    choice.format = chosenIn<FigureFormat>(*m_format);
    choice.preset = m_preset->currentData().toString();
    choice.millimetres = QSizeF(m_width->value(), m_height->value());
    choice.dpi = m_dpi->value();
    if (m_title != nullptr && m_title->text() != m_usualTitle)
        choice.title = m_title->text().trimmed();
    choice.caption = m_caption->toPlainText().trimmed();
    choice.theme = chosenIn<scene::Theme>(*m_theme);
    choice.language = chosenIn<text::NameLanguage>(*m_language);
    choice.citations.reset(); // the first of the list: none
    if (m_citations->currentIndex() > 0)
        choice.citations = chosenIn<text::CitationStyle>(*m_citations);
    choice.isTransparent = m_transparent->isChecked();
    choice.carriesData = m_carries->isChecked();
    return choice;
}

void ExportForm::takePreset()
{
    const report::Preset* preset = report::findPreset(m_preset->currentData().toString());
    if (m_isFilling || preset == nullptr)
        return;
    m_isFilling = true;
    m_width->setValue(preset->millimetres.width());
    m_height->setValue(preset->millimetres.height());
    m_dpi->setValue(preset->dpi);
    m_isFilling = false;
    Q_EMIT changed();
}

/// Another width or height than the preset's is a size of one's own.
void ExportForm::followSize()
{
    if (m_isFilling)
        return;
    const report::Preset* preset = report::findPreset(m_preset->currentData().toString());
    const QSizeF size(m_width->value(), m_height->value());
    if (preset != nullptr && (std::abs(size.width() - preset->millimetres.width()) > 0.05 ||
                              std::abs(size.height() - preset->millimetres.height()) > 0.05)) {
        m_isFilling = true;
        m_preset->setCurrentIndex(m_preset->count() - 1);
        m_isFilling = false;
    }
    Q_EMIT changed();
}

/// What the format has no use for rests; of dots an inch only a picture of pixels is made.
void ExportForm::followFormat()
{
    const FigureFormat format = chosenIn<FigureFormat>(*m_format);
    const bool isText = format == FigureFormat::Text;
    const bool isPicture =
        format == FigureFormat::Png || format == FigureFormat::Svg || format == FigureFormat::Pdf;
    m_dpi->setEnabled(format == FigureFormat::Png);
    m_transparent->setEnabled(isPicture);
    m_carries->setEnabled(isPicture);
    m_citations->setEnabled(format != FigureFormat::Html || !report::isExplored(view()));
    for (QWidget* field : {static_cast<QWidget*>(m_preset), static_cast<QWidget*>(m_width),
                           static_cast<QWidget*>(m_height), static_cast<QWidget*>(m_theme)})
        field->setEnabled(!isText);
    const QSize pixels =
        operations::pixelsOf(QSizeF(m_width->value(), m_height->value()), m_dpi->value());
    m_pixels->setText(format == FigureFormat::Png ? tr("= %1 × %2 pixels")
                                                        .arg(QLocale().toString(pixels.width()),
                                                             QLocale().toString(pixels.height()))
                                                  : QString());
}

} // namespace knotary::window
