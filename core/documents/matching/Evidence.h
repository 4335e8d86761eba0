#pragma once

#include "core/documents/grounding/ProfileFacts.h"

#include <optional>

namespace aio::matching {

/// Words of the profile and where they stand.
struct Evidence
{
    QString text;
    QString pointer; ///< JSON Pointer (RFC 6901)

    bool operator==(const Evidence &) const = default;
};

/// A profile as its single texts, to find what proves a requirement. Built once; then thread-safe.
class EvidenceIndex
{
public:
    explicit EvidenceIndex(const Resume &profile);

    /// The text that names a skill or another requirement: by the same concept ("k8s" for "Kubernetes"), by
    /// its words, or for Chinese, Japanese and Korean by its characters. Sentences come before bare lists
    /// when `sentence` is asked for.
    [[nodiscard]] std::optional<Evidence> find(const QString &wanted, bool sentence = false) const;

    /// 0…1: how much of a text the wanted words are about.
    [[nodiscard]] static double overlap(const grounding::Keys &wanted, const grounding::Keys &offered);

private:
    struct Entry
    {
        Evidence evidence;
        grounding::Keys keys;
        QSet<QString> roots;
        QSet<QString> skills; ///< concept ids
        QString folded;
        bool list = false; ///< a skill's name, no sentence
    };

    void add(const QString &text, const QString &pointer, bool list);

    QList<Entry> m_entries;
};

/// The skills that a posting asks for without having them in its list, from its requirements.
[[nodiscard]] QStringList skillsIn(const QString &text);

} // namespace aio::matching
