#pragma once

#include "ui/providers/test/ProviderTester.h"

#include <QObject>

namespace aio::ui {

class ProviderModel;
struct ProvidersServices;

/// Tests of many providers, a few at a time, and the keeping of what came out. GUI thread.
class TestRunner : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 4;

    TestRunner(const ProvidersServices &services, ProviderModel *model, QObject *parent = nullptr);
    ~TestRunner() override;

    /// Tests all that are on, but for the built-in one. Nothing costs anything.
    void testAll();
    [[nodiscard]] bool isRunning() const { return !m_waiting.isEmpty() || m_running > 0; }
    void stop();

    /// Keeps a test of a provider with its saved values and its own key.
    void keep(const QString &provider, const TestReport &report);

Q_SIGNALS:
    void runningChanged();
    void finished(int passed, int failed);
    void failedToKeep(const aio::Error &error);

private:
    void next();
    void take(const QString &provider, const TestReport &report);

    const ProvidersServices &m_services;
    ProviderModel *m_model;
    QStringList m_waiting;
    std::stop_source m_stop;
    int m_running = 0;
    int m_passed = 0;
    int m_failed = 0;
};

} // namespace aio::ui
