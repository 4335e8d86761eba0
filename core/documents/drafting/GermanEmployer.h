#pragma once

#include <QString>

namespace aio::drafting {

/// "bei Nordpay GmbH", "beim Krankenhaus St. Marien", "bei der Klinik Seeblick", "bei den Stadtwerken
/// Uhlenburg": a name that begins with what it is has an article in German. "" for no name.
[[nodiscard]] QString germanAt(const QString &employer);

} // namespace aio::drafting
