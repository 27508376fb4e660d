// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure on its way into another program: its forms are made when they are asked for, or shortly
// before, beside the window.

#include "app/operations/exportchoice.h"

#include <QMimeData>
#include <QTemporaryDir>

#include <array>
#include <future>
#include <memory>
#include <optional>

namespace knotary::window
{

/// Where files stand that were dragged out; gone with this object, at the latest.
class DropFolder
{
public:
    /// A folder that is empty, for one drag; empty text where there is none to be had.
    [[nodiscard]] QString next();

private:
    std::optional<QTemporaryDir> m_folder;
    int m_number = 0;
};

/// PNG, SVG, PDF, and the address of a file of the wished format, which is written when somebody
/// asks for it.
class FigureClip : public QMimeData
{
    Q_OBJECT

public:
    using Made = std::shared_ptr<const std::optional<report::MadeFigure>>;
    /// `made` holds a figure; `folder` must outlive this.
    FigureClip(Made made, operations::FigureFormat format, QString fileName, DropFolder& folder);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& mediaType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mediaType, QMetaType type) const override;

private:
    [[nodiscard]] QByteArray bytesOf(operations::FigureFormat format) const;
    [[nodiscard]] QByteArray addressOfFile() const;
    [[nodiscard]] QString sourcesBeside(const QString& picture) const;

    Made m_made;
    operations::FigureFormat m_format;
    QString m_fileName;
    DropFolder& m_folder;
    mutable std::array<std::shared_future<QByteArray>, 5> m_bytes; ///< by format
    mutable QByteArray m_address;
};

} // namespace knotary::window
