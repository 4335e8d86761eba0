#include "core/documents/spelling/Dictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QStandardPaths>

namespace aio::spelling {

namespace {

using namespace Qt::StringLiterals;

QString primaryTag(const QString &tag)
{
    return QString(tag).replace(u'-', u'_').section(u'_', 0, 0).toLower();
}

QString countryOf(const QString &tag)
{
    return QString(tag).replace(u'-', u'_').section(u'_', 1, 1).toUpper();
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s, u"myspell"_s}) {
        folders += QStandardPaths::locateAll(
            QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
        folders.append(u"/usr/share/"_s + name);
    }
    folders.removeDuplicates();
    return folders;
}

QList<Dictionary> findDictionaries(const QStringList &folders)
{
    QList<Dictionary> found;
    QStringList locales;
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &affix : files) {
            const QString locale = affix.completeBaseName();
            const QFileInfo words(affix.dir(), locale + u".dic"_s);
            // Patterns for hyphenation look the same but for their name.
            if (locale.startsWith(u"hyph_"_s) || locales.contains(locale) || !words.isReadable()) {
                continue;
            }
            locales.append(locale);
            found.append({locale, affix.filePath(), words.filePath()});
        }
    }
    return found;
}

std::optional<Dictionary> dictionaryFor(
    const QString &language, const QList<Dictionary> &dictionaries, const QString &country)
{
    const QString tag = primaryTag(language);
    if (tag.isEmpty()) {
        return {};
    }
    // "de" of itself is German as in Germany, "en" as in the United States.
    const QString usual = QLocale(tag).name().section(u'_', 1, 1);
    const QStringList wishes{countryOf(language), country.toUpper(), usual, QString()};
    for (const QString &wish : wishes) {
        if (wish.isEmpty() && &wish != &wishes.constLast()) {
            continue;
        }
        for (const Dictionary &dictionary : dictionaries) {
            if (primaryTag(dictionary.locale) == tag && countryOf(dictionary.locale) == wish) {
                return dictionary;
            }
        }
    }
    for (const Dictionary &dictionary : dictionaries) {
        if (primaryTag(dictionary.locale) == tag) {
            return dictionary;
        }
    }
    return {};
}

QString dictionaryPackage(const QString &language)
{
    static const QHash<QString, QString> packages{
        {u"ar"_s, u"hunspell-ar"_s},
        {u"cs"_s, u"hunspell-cs"_s},
        {u"da"_s, u"hunspell-da"_s},
        {u"de"_s, u"hunspell-de-de"_s},
        {u"en"_s, u"hunspell-en-us"_s},
        {u"es"_s, u"hunspell-es"_s},
        {u"fr"_s, u"hunspell-fr"_s},
        {u"he"_s, u"hunspell-he"_s},
        {u"it"_s, u"hunspell-it"_s},
        {u"ko"_s, u"hunspell-ko"_s},
        {u"nb"_s, u"hunspell-no"_s},
        {u"nl"_s, u"hunspell-nl"_s},
        {u"pl"_s, u"hunspell-pl"_s},
        {u"pt"_s, u"hunspell-pt-pt"_s},
        {u"ru"_s, u"hunspell-ru"_s},
        {u"sv"_s, u"hunspell-sv"_s},
        {u"tr"_s, u"hunspell-tr"_s},
        {u"uk"_s, u"hunspell-uk"_s},
    };
    return packages.value(primaryTag(language));
}

} // namespace aio::spelling
