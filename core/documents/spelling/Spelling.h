#pragma once

#include "core/documents/spelling/SpellChecker.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

namespace aio::spelling {

/// Whether spelling is checked, and if not, why.
enum class SpellingState
{
    Loading,
    Ready,
    NoDictionary, ///< none is installed for the language
    Broken, ///< the dictionary that is installed cannot be read
};

class SpellingThread;

/// Spelling for one text: words are asked for, answers come from another thread and are kept. Lives on the
/// thread of the window; never waits.
class Spelling : public QObject
{
    Q_OBJECT

public:
    /// Dictionaries are looked for in `folders`, by default those of the system and the person.
    explicit Spelling(QObject *parent = nullptr, const QStringList &folders = dictionaryFolders());
    /// Waits for the word that is being looked up.
    ~Spelling() override;

    /// A BCP 47 tag. Loads another dictionary if it takes one; ignored words stay ignored.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] SpellingState state() const { return m_state; }
    /// "de_DE"; empty without a dictionary.
    [[nodiscard]] QString dictionary() const { return m_dictionary; }

    /// Words that are right whatever the dictionary says, any case of the first letter: the person's own, and
    /// names from elsewhere.
    void setKnownWords(const QStringList &words);
    /// As long as this object lives.
    void ignore(const QString &word);

    /// What is known about words now: false where one is known to be wrong. Words that were never looked up
    /// are right for now and are looked up; `checked()` follows.
    [[nodiscard]] QSet<QString> wrongAmong(const QStringList &words);
    /// `suggested()` follows.
    void requestSuggestions(const QString &word);

Q_SIGNALS:
    void stateChanged();
    /// More is known about words than before.
    void checked();
    void suggested(const QString &word, const QStringList &suggestions);

private:
    void loaded(quint64 number, bool found, const QString &locale, bool readable);
    void answered(quint64 number, const QStringList &right, const QStringList &wrong);
    [[nodiscard]] bool isAccepted(const QString &word) const;

    QThread m_thread;
    SpellingThread *m_worker; ///< lives on m_thread
    QString m_language;
    QString m_dictionary;
    SpellingState m_state = SpellingState::NoDictionary;
    QHash<QString, bool> m_right; ///< of the words that were looked up
    QSet<QString> m_asked;
    QSet<QString> m_known;
    QSet<QString> m_ignored;
    quint64 m_number = 0; ///< of the dictionary
};

} // namespace aio::spelling
