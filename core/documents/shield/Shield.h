#pragma once

#include "core/documents/resume/Resume.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QRegularExpression>
#include <QString>

namespace aio::shield {

/// One piece of personal data and what stands for it: "⟨name 1⟩".
struct Placeholder
{
    QString mark;
    QString value;

    bool operator==(const Placeholder &) const = default;
};

/// Keeps personal data on this machine: name, contacts, links, photo, birth date and address are replaced by
/// placeholders before a text leaves, and put back in what returns. The same profile gives the same
/// placeholders every time. A value: copies are independent, any thread may use it.
class PersonalDataShield
{
public:
    explicit PersonalDataShield(const Resume &profile);

    /// Hides another value too. `kind` is a word for people and models: "person".
    void hide(const QString &kind, const QString &value) { add(kind, value); }

    [[nodiscard]] const QList<Placeholder> &placeholders() const { return m_placeholders; }

    /// The text with every piece of personal data replaced, in whatever case it is written, names with an
    /// ending or without their accents ("Mueller's"), the phone number and the birth date however they are
    /// noted; e-mail addresses, phone numbers and links that the profile does not name too (they come back as
    /// they were only in texts of this shield).
    [[nodiscard]] QString masked(const QString &text);

    /// The profile as it may be sent: masked in every text, without photo and without unknown members, which
    /// may hold anything.
    [[nodiscard]] Resume masked(const Resume &profile);

    /// Puts the data back. Placeholders are found too where a model changed them: other brackets, no brackets
    /// around a number, another case, an ending ("⟨name 1⟩s"), a line break inside.
    [[nodiscard]] QString restored(const QString &text) const;

private:
    void add(const QString &kind, const QString &value);
    [[nodiscard]] QString replaceKnown(QString text) const;

    QList<Placeholder> m_placeholders;
    QHash<QString, int> m_counts;
    QList<QPair<QString, QRegularExpression>> m_notations; ///< kind, and how else its value may be written
};

} // namespace aio::shield
