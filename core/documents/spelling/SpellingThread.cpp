#include "core/documents/spelling/SpellingThread.h"

#include <QThread>

namespace aio::spelling {

SpellingThread::SpellingThread(const QStringList &folders)
    : m_folders(folders)
{
}

void SpellingThread::load(quint64 number, const QString &language, const QString &country)
{
    m_checker.reset();
    m_number = number;
    const std::optional<Dictionary> dictionary =
        dictionaryFor(language, findDictionaries(m_folders), country);
    if (!dictionary) {
        Q_EMIT loaded(number, false, {}, false);
        return;
    }
    Result<std::unique_ptr<SpellChecker>> checker = SpellChecker::load(*dictionary);
    if (checker) {
        m_checker = std::move(*checker);
    }
    Q_EMIT loaded(number, true, dictionary->locale, m_checker != nullptr);
}

void SpellingThread::check(quint64 number, const QStringList &words)
{
    if (number != m_number || !m_checker) {
        return;
    }
    QStringList right;
    QStringList wrong;
    for (const QString &word : words) {
        if (QThread::currentThread()->isInterruptionRequested()) {
            return;
        }
        (m_checker->isKnown(word) ? right : wrong).append(word);
    }
    Q_EMIT checked(number, right, wrong);
}

void SpellingThread::suggest(quint64 number, const QString &word)
{
    if (number == m_number && m_checker) {
        Q_EMIT suggested(number, word, m_checker->suggestions(word));
    }
}

} // namespace aio::spelling
