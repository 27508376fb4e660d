// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What connects two entities: finds chains of relations in a job and says which of them are looked
// at. The answer follows the data and what is shown; where there is none, it says what would help.

#include "app/document/pathtask.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace knotary::document
{

class Session;
enum class Slot;

class PathFinder : public QObject
{
    Q_OBJECT

public:
    explicit PathFinder(Session& session, QObject* parent = nullptr);
    ~PathFinder() override;

    [[nodiscard]] const PathQuestion& question() const { return m_question; }
    /// Searches where both ends are known; otherwise there is no answer yet.
    void ask(PathQuestion question);
    void ask(base::EntityId from, base::EntityId to);
    /// Forgets the ends and the answer; how to search is kept.
    void clear();
    /// Gives the search up; the question stays.
    void cancel();

    [[nodiscard]] bool isSearching() const;
    /// 0 … 1 while it searches.
    [[nodiscard]] double progress() const { return m_progress; }
    /// The question was answered, if only with "nothing".
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// Shortest first.
    [[nodiscard]] const std::vector<query::Chain>& chains() const { return m_chains; }
    /// There may be more of those that were asked for.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Where nothing was found: what would help, each alone.
    [[nodiscard]] const std::vector<Loosening>& loosenings() const { return m_loosenings; }
    void loosen(Loosening loosening);

    /// The chain that is looked at; nothing: all of them.
    [[nodiscard]] std::optional<std::size_t> lookedAt() const { return m_lookedAt; }
    void lookAt(std::optional<std::size_t> chain);
    /// Which claims stand out, as which step; null where there is no chain.
    [[nodiscard]] const std::shared_ptr<const query::ChainSteps>& steps() const { return m_steps; }
    /// The same in the order of steps.
    [[nodiscard]] std::vector<base::ClaimId> claims() const;
    [[nodiscard]] Entities entities() const;

    /// What of the chains looked at is hidden, filtered out or of another time.
    struct OutOfSight
    {
        std::size_t entities = 0;
        std::size_t relations = 0; ///< between entities that are in sight
    };
    [[nodiscard]] OutOfSight outOfSight() const;
    /// Shows it: takes the filter and the time away where they stand in the way.
    void bringToSight();

Q_SIGNALS:
    /// Another question, another answer, or the search has begun or ended.
    void changed();
    /// Other chains are looked at.
    void lookedAtChanged();
    /// Somebody has asked, and here is the answer; or has chosen another chain.
    void arrived();
    void progressChanged();

private:
    void forgetAnswer();
    void stop();
    void stopReading();
    void follow(bool isEverythingNew);
    void followSight();
    void searchSoon();
    void search();
    void take(PathAnswer answer);
    void setLookedAt(std::optional<std::size_t> chain);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] query::PathLimits limits() const;
    [[nodiscard]] bool isInSight(base::ClaimId claim) const;

    Session& m_session;
    PathQuestion m_question;
    std::vector<query::Chain> m_chains;
    std::optional<std::size_t> m_lookedAt;
    std::shared_ptr<const query::ChainSteps> m_steps;
    std::vector<Loosening> m_loosenings;
    bool m_isAnswered = false;
    bool m_isCut = false;
    bool m_isAsked = false; ///< by a person: the answer arrives
    double m_progress = 0;
    query::PathLimits m_searched; ///< of the latest search
    QTimer m_soon;                ///< searches again once all is as it will be
    /// Held by the job while it reads the data set; outlives this object in the job.
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();
};

} // namespace knotary::document
