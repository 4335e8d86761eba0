#pragma once

#include <QString>
#include <QUuid>

namespace aio::keyentries {

// The names of a provider's entries in the keychain. By the row's id and not its short name: two workspaces
// of one person may both have an "openai", and a restored backup finds its keys again.

inline QString current(const QUuid &provider)
{
    return QStringLiteral("provider/") + provider.toString(QUuid::WithoutBraces);
}
inline QString candidate(const QUuid &provider)
{
    return current(provider) + QStringLiteral("/candidate");
}
inline QString previous(const QUuid &provider)
{
    return current(provider) + QStringLiteral("/previous");
}

} // namespace aio::keyentries
