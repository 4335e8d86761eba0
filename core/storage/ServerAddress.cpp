#include "core/storage/ServerAddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace aio {

namespace {

const QString postgresqlScheme = QStringLiteral("postgresql");
const QString mariadbScheme = QStringLiteral("mariadb");

QString example()
{
    return QCoreApplication::translate("Storage", "An address looks like %1 or %2.")
        .arg(QStringLiteral("postgresql://user@host:5432/database?sslmode=verify-full"),
            QStringLiteral("mariadb://user@host:3306/database"));
}

Failure refusedAddress(const QString &message, const QString &hint = example())
{
    return failure(ErrorKind::Usage, message, hint);
}

std::optional<ServerAddress::Kind> kindOf(const QString &scheme)
{
    if (scheme == postgresqlScheme || scheme == u"postgres") {
        return ServerAddress::Kind::Postgresql;
    }
    if (scheme == mariadbScheme || scheme == u"mysql") {
        return ServerAddress::Kind::Mariadb;
    }
    return std::nullopt;
}

bool isKnown(const QString &name)
{
    static const QStringList names{QStringLiteral("sslmode"), QStringLiteral("sslrootcert"),
        QStringLiteral("sslcert"), QStringLiteral("sslkey"), QStringLiteral("connect_timeout"),
        QStringLiteral("target_session_attrs")};
    return names.contains(name);
}

// Options are handed to the driver as one text: nothing in a value may end it.
bool isHarmless(const QString &value)
{
    return !value.isEmpty() && std::none_of(value.cbegin(), value.cend(), [](QChar c) {
        return c < u' ' || c == u';' || c == u'\'' || c == u'\\' || c == u'"';
    });
}

Result<void> readParameters(const QUrlQuery &query, ServerAddress &address)
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!isHarmless(value)) {
            return refusedAddress(QCoreApplication::translate("Storage",
                "The value of \"%1\" in the address of the "
                "database cannot be used.")
                                      .arg(name));
        }
        if (name == u"host") {
            address.host = value;
        } else if (name == u"password") {
            return refusedAddress(
                QCoreApplication::translate("Storage", "The address of a database must not hold a password."),
                QCoreApplication::translate("Storage", "Leave it out; the program asks for it."));
        } else if (isKnown(name)) {
            address.parameters << name + u'=' + value;
        } else {
            return refusedAddress(
                QCoreApplication::translate("Storage", "\"%1\" is not a parameter of a database's address.")
                    .arg(name),
                QCoreApplication::translate("Storage",
                    "Known are host, sslmode, sslrootcert, sslcert, sslkey, "
                    "connect_timeout and target_session_attrs."));
        }
    }
    static const QStringList modes{QStringLiteral("disable"), QStringLiteral("allow"),
        QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"),
        QStringLiteral("verify-full")};
    const QString mode = address.parameter(QStringLiteral("sslmode"));
    if (!mode.isEmpty() && !modes.contains(mode)) {
        return refusedAddress(
            QCoreApplication::translate("Storage", "\"%1\" is not a way to encrypt a connection.").arg(mode),
            QCoreApplication::translate("Storage", "Use %1.").arg(modes.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace

bool ServerAddress::isAddress(const QString &text)
{
    const qsizetype colon = text.indexOf(QStringLiteral("://"));
    return colon > 0 && kindOf(text.left(colon).toLower()).has_value();
}

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto kind = kindOf(url.scheme());
    if (!url.isValid() || !kind) {
        return refusedAddress(
            QCoreApplication::translate("Storage", "This is not the address of a database."));
    }
    if (!url.password().isEmpty()) {
        return refusedAddress(
            QCoreApplication::translate("Storage", "The address of a database must not hold a password."),
            QCoreApplication::translate("Storage", "Leave it out; the program asks for it."));
    }
    ServerAddress address;
    address.kind = *kind;
    address.host = url.host();
    address.port = url.port(0);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    if (Result<void> read = readParameters(QUrlQuery(url), address); !read) {
        return Failure(read.error());
    }
    if (!isHarmless(address.database) || address.database.contains(u'/')) {
        return refusedAddress(
            QCoreApplication::translate("Storage", "The address does not name a database."));
    }
    return address;
}

QString ServerAddress::toText() const
{
    QUrl url;
    url.setScheme(kind == Kind::Postgresql ? postgresqlScheme : mariadbScheme);
    url.setUserName(user);
    url.setPort(port > 0 ? port : -1);
    url.setPath(u'/' + database);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        url.setHost(QStringLiteral("localhost"));
        query.addQueryItem(QStringLiteral("host"), host);
    } else {
        url.setHost(host.isEmpty() ? QStringLiteral("localhost") : host);
    }
    for (const QString &each : parameters) {
        query.addQueryItem(each.section(u'=', 0, 0), each.section(u'=', 1));
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

bool ServerAddress::isLocal() const
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"::1"
        || host.startsWith(QStringLiteral("127."));
}

QString ServerAddress::parameter(const QString &name) const
{
    for (const QString &each : parameters) {
        if (each.section(u'=', 0, 0) == name) {
            return each.section(u'=', 1);
        }
    }
    return {};
}

} // namespace aio
