#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aio::compare {

/// A sentence with what stands between it and the next one.
struct SentenceText
{
    QString words; ///< without blanks around
    QString gap; ///< blanks and line breaks after it

    bool operator==(const SentenceText &) const = default;
};

/// The sentences of a text. Points of abbreviations and initials end none.
[[nodiscard]] QList<SentenceText> sentencesOf(const QString &text);

/// A row of two aligned lists: positions in them, -1 where one has nothing to set against the other.
struct Aligned
{
    qsizetype before = -1;
    qsizetype after = -1;

    bool operator==(const Aligned &) const = default;
};

/// Sets sentences against each other in their order: equal ones first, between them those that say nearly the
/// same.
[[nodiscard]] QList<Aligned> aligned(const QList<SentenceText> &before, const QList<SentenceText> &after);

/// 0…1: how many words two texts share, in whatever order.
[[nodiscard]] double likeness(const QString &left, const QString &right);

/// A run of characters in UTF-16 units.
struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Run &) const = default;
};

/// What words changed between two texts: runs in each of them, ascending.
struct WordChanges
{
    QList<Run> before;
    QList<Run> after;

    bool operator==(const WordChanges &) const = default;
};

[[nodiscard]] WordChanges wordChanges(const QString &before, const QString &after);

} // namespace aio::compare
