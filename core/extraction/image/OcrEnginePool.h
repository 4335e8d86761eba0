#pragma once

#include "core/extraction/image/InstalledLanguages.h"
#include "core/extraction/image/OcrEngine.h"

#include <mutex>
#include <vector>

namespace aio::extraction {

/// Engines that wait for the next picture with their models loaded. Thread-safe: share one among all readers
/// of a program. Keeps at most `maxIdle` engines; the longest unused goes first.
class OcrEnginePool
{
public:
    static constexpr size_t maxIdle = 6;

    /// An engine on loan; goes back to the pool when destroyed. Must not outlive the pool.
    class Loan
    {
    public:
        Loan(OcrEnginePool &pool, QString key, std::unique_ptr<OcrEngine> engine);
        Loan(Loan &&) = default;
        Loan &operator=(Loan &&) = delete;
        Loan(const Loan &) = delete;
        Loan &operator=(const Loan &) = delete;
        ~Loan();

        [[nodiscard]] OcrEngine *operator->() const { return m_engine.get(); }

    private:
        OcrEnginePool &m_pool;
        QString m_key;
        std::unique_ptr<OcrEngine> m_engine;
    };

    /// An idle engine for these languages or a new one. Fails with BadInput if a language is missing or
    /// broken.
    [[nodiscard]] Result<Loan> borrow(const InstalledLanguages &installed, const QStringList &languages);

private:
    void giveBack(const QString &key, std::unique_ptr<OcrEngine> engine);

    struct Idle
    {
        QString key;
        std::unique_ptr<OcrEngine> engine;
    };

    std::mutex m_mutex;
    std::vector<Idle> m_idle; ///< longest unused first
};

} // namespace aio::extraction
