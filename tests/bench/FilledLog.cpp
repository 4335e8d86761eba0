#include "tests/bench/FilledLog.h"

#include "core/demo/usage/SampleUsage.h"
#include "core/storage/Dialect.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/UsageLog.h"
#include "core/usage/report/SumBuilder.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace aio::bench {

using namespace Qt::StringLiterals;

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            constexpr double kilo = 1024;
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / kilo;
        }
    }
    return 0;
}

FilledLog::FilledLog()
    : m_workspace(Workspace::open(qEnvironmentVariable("AIO_BENCH_WORKSPACE", m_folder.path())).value())
{
    m_options.file = m_workspace.databaseFile();
    m_options.backupFolder = m_workspace.backupsFolder();
    if (const QString server = qEnvironmentVariable("AIO_TEST_SERVER"); !server.isEmpty()) {
        m_options.server = ServerAddress::parse(server).value();
        m_options.server->password = ai::Secret(qgetenv("AIO_TEST_SERVER_PASSWORD"));
    }
    m_database = std::make_unique<Database>(m_options);
    take(m_database->open()).value();
    if (take(usage::UsageLog(*m_database).page({}, 1)).value().attempts.isEmpty()) {
        fill(qEnvironmentVariableIntValue("AIO_BENCH_ROWS"));
    }
    tellSize();
}

void FilledLog::tellSize()
{
    const auto [rows, bytes] =
        take(m_database->read([](Connection &connection) -> Result<std::pair<qint64, qint64>> {
            const auto count = connection.first(
                u"SELECT count(*) FROM ai_usage_log"_s, {}, [](const SqlRow &row) { return row.integer(0); });
            const Result<qint64> used = connection.dialect().usedBytes(connection);
            return std::pair(count.value().value_or(0), used.value());
        })).value();
    std::printf("%s, %lld rows, %.1f bytes a row\n", m_options.server ? "on a server" : "in a file",
        static_cast<long long>(rows), double(bytes) / double(std::max<qint64>(rows, 1)));
}

void FilledLog::fill(qint64 rows)
{
    constexpr qint64 usual = 1'000'000;
    QElapsedTimer timer;
    timer.start();
    const auto done = take(m_database->perform([&](Connection &connection) -> Result<qint64> {
        demo::SampleUsage sample(catalog::ModelCatalog::builtIn(), rows > 0 ? rows : usual, sampleNow);
        usage::AttemptImport import(connection, u"bench"_s);
        qint64 spentMaking = 0;
        qint64 written = 0;
        for (int day = 0; day < demo::SampleUsage::dayCount; ++day) {
            QElapsedTimer making;
            making.start();
            const auto attempts = sample.day(day);
            spentMaking += making.elapsed();
            written += import.add(attempts).value();
        }
        const qint64 imported = timer.elapsed();
        const auto writing = std::max<qint64>(imported - spentMaking, 1);
        std::printf("making %lld ms, writing %lld ms: %.0f rows a second\n",
            static_cast<long long>(spentMaking), static_cast<long long>(writing),
            double(written) * 1000 / double(writing));
        usage::SumBuilder sums(connection);
        while (sums.step(sampleNow).value()) { }
        std::printf("sums %lld ms\n", static_cast<long long>(timer.elapsed() - imported));
        return written;
    }));
    std::printf("%.0f rows a second with sums\n", double(done.value()) * 1000 / double(timer.elapsed()));
}

} // namespace aio::bench
