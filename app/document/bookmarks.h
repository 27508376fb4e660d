// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Views and filters that a person has given a name, kept with the arrangement of a data set.

#include "model/formats/savedviews.h"

#include <QObject>

#include <cstddef>
#include <string>
#include <vector>

namespace knotary::document
{

class Bookmarks : public QObject
{
    Q_OBJECT

public:
    using View = formats::SavedView;
    using Filter = formats::SavedFilter;

    explicit Bookmarks(QObject* parent = nullptr);
    ~Bookmarks() override;

    [[nodiscard]] const std::vector<View>& views() const { return m_views; }
    [[nodiscard]] const std::vector<Filter>& filters() const { return m_filters; }
    /// Null where none has that name.
    [[nodiscard]] const Filter* findFilter(const std::string& name) const;
    /// Whether there is a place where they outlast this session.
    [[nodiscard]] bool areKept() const { return m_areKept; }

    /// What a person does. Names are cut and made unlike the others of their list ("A", "A (2)");
    /// an empty name changes nothing.
    void addView(View view);
    /// Takes the place of one of that name.
    void saveFilter(Filter filter);
    void renameView(std::size_t at, const std::string& name);
    void renameFilter(std::size_t at, const std::string& name);
    void removeView(std::size_t at);
    void removeFilter(std::size_t at);
    void moveView(std::size_t from, std::size_t to);
    void moveFilter(std::size_t from, std::size_t to);

    /// What was kept of another data set, or nothing: nobody's doing, and not said by `edited`.
    void takeKept(std::vector<View> views, std::vector<Filter> filters, bool areKept);
    void clear() { takeKept({}, {}, false); }

Q_SIGNALS:
    void changed();
    void edited(); ///< by a person; comes after changed

private:
    void say();

    std::vector<View> m_views;
    std::vector<Filter> m_filters;
    bool m_areKept = false;
};

} // namespace knotary::document
