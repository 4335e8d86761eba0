#pragma once

#include "core/base/Error.h"
#include "core/documents/spelling/Dictionaries.h"

#include <QStringConverter>

#include <memory>

class Hunspell;

namespace aio::spelling {

/// A dictionary in memory. Loading takes some 100 ms and suggestions may take as long: not for the thread of
/// a window. Each object is used by one thread at a time.
class SpellChecker
{
public:
    /// Fails with BadInput for a dictionary that cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<SpellChecker>> load(const Dictionary &dictionary);
    ~SpellChecker();
    Q_DISABLE_COPY_MOVE(SpellChecker)

    /// Whether the dictionary has a word, in the writing that stands there. What the encoding of the
    /// dictionary cannot say is taken for right.
    [[nodiscard]] bool isKnown(const QString &word);
    /// At most `most` words, the likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word, int most = 6);

private:
    SpellChecker(std::unique_ptr<Hunspell> hunspell, const QByteArray &encoding);

    [[nodiscard]] std::optional<std::string> encoded(const QString &word);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

} // namespace aio::spelling
