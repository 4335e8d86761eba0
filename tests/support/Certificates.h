#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace aio::test {

/// An authority and the certificates that it signs, made with openssl for one test run: no key lies in the
/// source tree.
class Certificates
{
public:
    struct Identity
    {
        QSslCertificate certificate = QSslCertificate();
        QSslKey key = QSslKey();
    };

    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] QString authorityFile() const { return path(QStringLiteral("ca.pem")); }

    /// Signed by the authority for those names ("DNS:localhost"), valid for so many days; a negative number
    /// makes one that has ended.
    [[nodiscard]] Identity signedFor(const QString &names, int days = 2)
    {
        const QString name = QStringLiteral("server%1").arg(++m_count);
        QFile extensions(path(name + QStringLiteral(".ext")));
        const bool made = extensions.open(QIODevice::WriteOnly)
            && extensions.write("subjectAltName=" + names.toUtf8() + "\n") > 0;
        extensions.close();
        if (!made
            || !run(newKey(QStringLiteral("req"), name)
                << QStringLiteral("-out") << path(name + QStringLiteral(".csr")))
            || !run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                path(name + QStringLiteral(".csr")), QStringLiteral("-CA"), path(QStringLiteral("ca.pem")),
                QStringLiteral("-CAkey"), path(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
                QStringLiteral("-days"), QString::number(days), QStringLiteral("-extfile"),
                extensions.fileName(), QStringLiteral("-out"), path(name + QStringLiteral(".pem"))})) {
            return Identity();
        }
        return {certificate(name), key(name)};
    }

    [[nodiscard]] Identity selfSigned(const QString &names)
    {
        const QString name = QStringLiteral("server%1").arg(++m_count);
        if (!run(newKey(QStringLiteral("req"), name)
                << QStringLiteral("-x509") << QStringLiteral("-days") << QStringLiteral("2")
                << QStringLiteral("-addext") << QStringLiteral("subjectAltName=") + names
                << QStringLiteral("-out") << path(name + QStringLiteral(".pem")))) {
            return Identity();
        }
        return {certificate(name), key(name)};
    }

    Certificates()
        : m_usable(run(newKey(QStringLiteral("req"), QStringLiteral("ca"))
            << QStringLiteral("-x509") << QStringLiteral("-days") << QStringLiteral("2")
            << QStringLiteral("-out") << path(QStringLiteral("ca.pem"))))
    {
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList newKey(const QString &command, const QString &name) const
    {
        return {command, QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
            QStringLiteral("/CN=Testing ") + name, QStringLiteral("-keyout"),
            path(name + QStringLiteral(".key"))};
    }

    [[nodiscard]] static bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(QStringLiteral("openssl"), arguments);
        const bool ended = openssl.waitForFinished() && openssl.exitCode() == 0;
        if (!ended) {
            qWarning("openssl: %s", openssl.readAll().constData());
        }
        return ended;
    }

    [[nodiscard]] QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))).value(0);
    }

    [[nodiscard]] QSslKey key(const QString &name) const
    {
        QFile file(path(name + QStringLiteral(".key")));
        return file.open(QIODevice::ReadOnly) ? QSslKey(file.readAll(), QSsl::Ec) : QSslKey();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    bool m_usable = false;
};

} // namespace aio::test
