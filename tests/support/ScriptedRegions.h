#pragma once

#include "core/extraction/engine/RegionReader.h"

#include <QPromise>
#include <QtConcurrent>

#include <atomic>

namespace aio::test {

/// Reads in every region what a test wrote down, on a worker thread, once it is released or stopped.
class ScriptedRegions : public extraction::RegionReader
{
public:
    void hold() { m_released = false; }
    void release() { m_released = true; }
    [[nodiscard]] int stopped() const { return m_stopped; }

    QFuture<Result<QString>> readRegion(extraction::RegionRequest request, WorkContext context) override
    {
        asked = request;
        return QtConcurrent::run([this, context, words = words]() -> Result<QString> {
            while (!m_released && !context.interrupted()) {
                QThread::msleep(2);
            }
            if (const auto goOn = context.check(); !goOn) {
                ++m_stopped;
                return Failure(goOn.error());
            }
            return words;
        });
    }

    QString words; ///< the answer
    extraction::RegionRequest asked;

private:
    std::atomic_bool m_released = true;
    std::atomic_int m_stopped = 0;
};

} // namespace aio::test
