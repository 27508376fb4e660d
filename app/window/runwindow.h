// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Starts the program with its window and stays until it is closed.

#include <QStringList>

#include <functional>

namespace knotary::document
{
class Session;
}

namespace knotary::window
{

class MainWindow;

/// Is told of the window before it is shown.
using WindowObserver = std::function<void(MainWindow& window, document::Session& session)>;

/// Opens the first of `files`, or the built-in data set where there is none. Returns the exit code.
int runWindow(int& argc, char** argv, const QStringList& files,
              const WindowObserver& observer = {});

} // namespace knotary::window
