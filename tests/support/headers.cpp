// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing: CMake compiles the headers that tests share for a target, and a target has a source.
