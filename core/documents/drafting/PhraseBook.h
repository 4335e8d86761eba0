#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace aio::drafting {

/// The sentences of one language, from resources/drafting/phrases.json.
class PhraseBook
{
public:
    explicit PhraseBook(const QString &language);

    [[nodiscard]] static QStringList languages();

    using Slots = QHash<QString, QString>;

    /// A sentence by its name, or "name/variant", with its {slots} filled. Empty if a slot has nothing to
    /// say.
    [[nodiscard]] QString say(const QString &name, const Slots &words = {}) const;

    /// "A, B and C"
    [[nodiscard]] QString list(const QStringList &items) const;

    /// The pattern of a month with its year, for QLocale.
    [[nodiscard]] QString monthFormat() const;

private:
    QJsonObject m_phrases;
};

} // namespace aio::drafting
