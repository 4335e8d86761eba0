#pragma once

#include "core/storage/Database.h"
#include "core/storage/Dialect.h"
#include "core/storage/OpenConnection.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QUuid>

#include <memory>

namespace aio::test {

/// A database of its own on the server of tests/support/with-server.
class TestServer
{
public:
    /// A database with this program's schema; null if the program does not run under with-server.
    static std::unique_ptr<TestServer> fromEnvironment()
    {
        const QString text = qEnvironmentVariable("AIO_TEST_SERVER");
        return text.isEmpty() ? nullptr : std::unique_ptr<TestServer>(new TestServer(atAddress(text), true));
    }
    /// An empty one.
    static std::unique_ptr<TestServer> blank()
    {
        return std::unique_ptr<TestServer>(
            new TestServer(atAddress(qEnvironmentVariable("AIO_TEST_SERVER")), false));
    }

    /// The database that a process which this one started shall use, from its arguments.
    static ServerAddress atAddress(const QString &text) { return withPassword(ServerAddress::parse(text)); }

    ~TestServer()
    {
        // Whoever is still connected is let go.
        run(QStringLiteral("DROP DATABASE IF EXISTS ") + m_address.database
            + (isPostgresql() ? QStringLiteral(" WITH (FORCE)") : QString()));
    }
    Q_DISABLE_COPY_MOVE(TestServer)

    [[nodiscard]] const ServerAddress &address() const { return m_address; }
    [[nodiscard]] bool isPostgresql() const { return m_main.kind == ServerAddress::Kind::Postgresql; }

    /// On the server's first database; fails the test program if the server refuses.
    void run(const QString &sql) const
    {
        const auto connection = openConnection({{}, m_main});
        const auto done = connection ? (*connection)->execute(sql) : Result<int>(Failure(connection.error()));
        if (!done) {
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        }
    }

    /// stop, kill or start.
    static void control(const QString &verb)
    {
        const QStringList words =
            qEnvironmentVariable("AIO_TEST_SERVER_CONTROL").split(u' ') + QStringList{verb};
        if (QProcess::execute(words.constFirst(), words.mid(1)) != 0) {
            qFatal("the server does not obey: %s", qPrintable(verb));
        }
    }

private:
    TestServer(ServerAddress main, bool filled)
        : m_main(std::move(main))
        , m_address(m_main)
    {
        m_address.database = QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128);
        const QString create = QStringLiteral("CREATE DATABASE ");
        if (!filled || !isPostgresql()) {
            run(create + m_address.database);
            return;
        }
        // Copying a schema is quicker than making it.
        const QString pattern = QStringLiteral("p%1").arg(QCoreApplication::applicationPid());
        static const bool made = [&] {
            DatabaseOptions options;
            options.server = m_main;
            options.server->database = pattern;
            run(create + pattern);
            Database database(options);
            auto opened = database.open();
            opened.waitForFinished();
            return opened.result().has_value();
        }();
        run(create + m_address.database + (made ? QStringLiteral(" TEMPLATE ") + pattern : QString()));
    }

    static ServerAddress withPassword(const Result<ServerAddress> &parsed)
    {
        if (!parsed) {
            qFatal("%s", qPrintable(parsed.error().message));
        }
        ServerAddress address = *parsed;
        address.password = ai::Secret(qgetenv("AIO_TEST_SERVER_PASSWORD"));
        return address;
    }

    ServerAddress m_main;
    ServerAddress m_address;
};

} // namespace aio::test
