#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aio::spelling {

/// A Hunspell dictionary on this machine.
struct Dictionary
{
    QString locale; ///< as the file is called: "de_DE", "fr"
    QString affixFile; ///< paths
    QString wordFile;

    bool operator==(const Dictionary &) const = default;
};

/// The folders where the system and the person keep dictionaries, those of the person first.
[[nodiscard]] QStringList dictionaryFolders();

/// All dictionaries in `folders`, each locale once. Reads folders: not for the thread of a window.
[[nodiscard]] QList<Dictionary> findDictionaries(const QStringList &folders = dictionaryFolders());

/// The dictionary for a BCP 47 tag: of the same country if the tag names one, else of the country that the
/// person lives in (`country`, ISO 3166-1), else of the one that the language is named after.
[[nodiscard]] std::optional<Dictionary> dictionaryFor(
    const QString &language, const QList<Dictionary> &dictionaries, const QString &country = {});

/// The Debian package that would bring a dictionary for a language; empty if there is none.
[[nodiscard]] QString dictionaryPackage(const QString &language);

} // namespace aio::spelling
