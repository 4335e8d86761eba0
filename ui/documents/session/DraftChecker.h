#pragma once

#include "ui/documents/session/DocumentSession.h"
#include "ui/documents/session/DraftCheck.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace aio::ui {

/// Holds the open document against its profile and its job, again and again while it is typed: on a thread of
/// its own, a moment after the last key, never two at once. GUI thread only.
class DraftChecker : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 400;

    explicit DraftChecker(QObject *parent = nullptr);
    /// Waits for the check that is under way.
    ~DraftChecker() override;

    /// Checks at once, then follows the session; null: nothing.
    void setSession(const std::shared_ptr<DocumentSession> &session);
    /// Of the session as it stood a moment ago; nothing before the first check and without a profile.
    [[nodiscard]] const std::optional<DraftCheck> &result() const { return m_result; }
    /// Whether the result is about what the document says now. True where there is no profile to check
    /// against.
    [[nodiscard]] bool isFresh() const { return !m_running && !m_delay.isActive(); }
    /// Calls `use` once the result is fresh, without waiting for the person to stop typing.
    void whenFresh(const std::function<void()> &use);

Q_SIGNALS:
    void checked();

private:
    struct Facts;

    void forgetFacts();
    void startSoon();
    void start();
    void tellFresh();
    void take(const std::shared_ptr<DocumentSession> &session, const DraftCheck &check,
        const std::shared_ptr<const Facts> &facts);

    QThreadPool m_pool;
    QTimer m_delay;
    std::shared_ptr<DocumentSession> m_session;
    std::shared_ptr<const Facts> m_facts; ///< of the profile and the job; null: have to be read again
    std::optional<DraftCheck> m_result;
    int m_round = 0; ///< counts the profiles and jobs that were there
    QList<std::function<void()>> m_waiting; ///< for a fresh result
    bool m_running = false;
    bool m_again = false;
};

} // namespace aio::ui
