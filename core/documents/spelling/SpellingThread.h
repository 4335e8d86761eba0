#pragma once

#include "core/documents/spelling/SpellChecker.h"

#include <QObject>

namespace aio::spelling {

/// The part of Spelling that works: holds the dictionary. Lives on a thread of its own and is called through
/// queued connections.
class SpellingThread : public QObject
{
    Q_OBJECT

public:
    explicit SpellingThread(const QStringList &folders);

    void load(quint64 number, const QString &language, const QString &country);
    void check(quint64 number, const QStringList &words);
    void suggest(quint64 number, const QString &word);

Q_SIGNALS:
    void loaded(quint64 number, bool found, const QString &locale, bool readable);
    void checked(quint64 number, const QStringList &right, const QStringList &wrong);
    void suggested(quint64 number, const QString &word, const QStringList &suggestions);

private:
    QStringList m_folders;
    std::unique_ptr<SpellChecker> m_checker;
    quint64 m_number = 0;
};

} // namespace aio::spelling
