#pragma once

#include "app/cli/Output.h"
#include "core/providerstore/ProviderRecord.h"
#include "core/secrets/KeyInfo.h"

namespace aio::cli {

/// A moment as ISO 8601 in UTC.
[[nodiscard]] QString timeText(qint64 at);

/// A provider with what is known of its key, without the key.
[[nodiscard]] QJsonObject providerObject(const ProviderRecord &provider, const QList<KeyInfo> &keys);

/// One provider: its object, or rows of name and value.
void printProvider(const ProviderRecord &provider, const QList<KeyInfo> &keys, const Output &output);
/// Several: an array of objects, or one row each.
void printProviders(const QList<ProviderRecord> &providers, const QList<KeyInfo> &keys, const Output &output);

/// A key as `aioctl keys list` prints it.
[[nodiscard]] QJsonObject keyObject(const ProviderRecord &provider, const KeyInfo &key);
/// "missing", "unreachable", "stored", "set": what the state of a key is called.
[[nodiscard]] QString keyState(const KeyInfo &key);

/// Any object: itself as JSON, or rows of name and value.
void printObject(const QJsonObject &object, const Output &output);

} // namespace aio::cli
