#pragma once

#include "core/documents/draft/Draft.h"

#include <QLocale>

namespace aio::documents {

/// The words and the notation of dates that a document of one language has of itself: headings, "present",
/// "Phone". Languages without words of their own get the English ones. Reentrant.
class DocumentWords
{
public:
    /// `language` is a BCP 47 tag; its primary part counts.
    explicit DocumentWords(const QString &language);

    [[nodiscard]] QString heading(SectionKind kind) const; ///< "" for custom sections
    [[nodiscard]] QString word(const QString &key) const; ///< "summary", "present", "phone", …
    [[nodiscard]] QString date(const PartialDate &date) const; ///< "Mar 2021"; "" for an empty date
    [[nodiscard]] QString period(const PartialDate &from, const PartialDate &to, bool ongoing) const;
    [[nodiscard]] QString letterDate(QDate date, bool american) const; ///< "23 November 2026"
    [[nodiscard]] QString page(int number, int count) const; ///< "Page 2 of 3"

    /// Where the language is spoken, CVs usually carry a photo.
    [[nodiscard]] bool photoUsual() const;

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] bool rightToLeft() const;
    /// Chinese, Japanese and Korean: no spaces between words, full-width punctuation.
    [[nodiscard]] bool ideographic() const;
    /// Scripts that have slanted letters; others must not be slanted.
    [[nodiscard]] bool slanted() const;

    /// The section that a heading of any of the languages means: "work", "summary", "contact"; "" if none.
    [[nodiscard]] static QString sectionOfHeading(const QString &heading);

private:
    QString m_language;
    QLocale m_locale;
    QJsonObject m_words;
};

} // namespace aio::documents
