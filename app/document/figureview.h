// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// An old picture as the document opens it: where its data are, and what somebody looked at when it
// was made. A document does not know how pictures are read: report/openfigure.h hands it in.

#include "app/document/arrangement.h"
#include "app/text/naming.h"
#include "model/base/control.h"
#include "model/base/diagnostic.h"
#include "model/dataset/dataset.h"
#include "model/formats/format.h"
#include "model/query/query.h"
#include "model/query/timewindow.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace knotary::document
{

/// Whether the data are those that a figure was made from.
enum class FigureData
{
    Same,
    Changed,
    Carried ///< they were not found: what the figure itself holds
};

/// In the ids of the data set that is opened with it.
struct FigureView
{
    FigureData data = FigureData::Same;
    Arrangement arrangement;
    std::optional<query::TimeWindow> window;
    std::string filter;
    Entities selected;
    base::EntityId current;
    std::optional<query::YearRange> compared;
    text::NameLanguage language = text::NameLanguage::English;
};

/// `read` is empty where the figure cannot be opened; the diagnostics say why. Both functions
/// belong to a job.
struct FigureOpening
{
    base::Diagnostics diagnostics;
    /// The file of the data; empty: the built-in ones; nothing: what the figure carries.
    std::optional<QString> dataPath;
    QByteArray carried; ///< those, as text
    std::function<formats::ReadResult(const base::Control& control)> read;
    std::function<FigureView(const dataset::Dataset& dataset)> view;
};

/// Null where the file is no picture. `openPath` is the data file that is open already.
using FigureReader = std::function<std::shared_ptr<const FigureOpening>(
    const QString& path, const QString& openPath, const base::Control& control)>;

} // namespace knotary::document
