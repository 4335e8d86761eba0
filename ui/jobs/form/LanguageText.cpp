#include "ui/jobs/form/FieldText.h"

#include <QHash>

namespace aio::ui {

namespace {

struct LanguageNames
{
    const char *tag;
    const char *name;
};

// The languages that postings ask for; QLocale knows only English and own names.
constexpr LanguageNames languageTable[] = {
    {"ar", QT_TRANSLATE_NOOP("Language", "Arabic")},
    {"bg", QT_TRANSLATE_NOOP("Language", "Bulgarian")},
    {"cs", QT_TRANSLATE_NOOP("Language", "Czech")},
    {"da", QT_TRANSLATE_NOOP("Language", "Danish")},
    {"de", QT_TRANSLATE_NOOP("Language", "German")},
    {"el", QT_TRANSLATE_NOOP("Language", "Greek")},
    {"en", QT_TRANSLATE_NOOP("Language", "English")},
    {"es", QT_TRANSLATE_NOOP("Language", "Spanish")},
    {"et", QT_TRANSLATE_NOOP("Language", "Estonian")},
    {"fi", QT_TRANSLATE_NOOP("Language", "Finnish")},
    {"fr", QT_TRANSLATE_NOOP("Language", "French")},
    {"he", QT_TRANSLATE_NOOP("Language", "Hebrew")},
    {"hi", QT_TRANSLATE_NOOP("Language", "Hindi")},
    {"hr", QT_TRANSLATE_NOOP("Language", "Croatian")},
    {"hu", QT_TRANSLATE_NOOP("Language", "Hungarian")},
    {"id", QT_TRANSLATE_NOOP("Language", "Indonesian")},
    {"it", QT_TRANSLATE_NOOP("Language", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("Language", "Japanese")},
    {"ko", QT_TRANSLATE_NOOP("Language", "Korean")},
    {"lt", QT_TRANSLATE_NOOP("Language", "Lithuanian")},
    {"lv", QT_TRANSLATE_NOOP("Language", "Latvian")},
    {"nl", QT_TRANSLATE_NOOP("Language", "Dutch")},
    {"no", QT_TRANSLATE_NOOP("Language", "Norwegian")},
    {"pl", QT_TRANSLATE_NOOP("Language", "Polish")},
    {"pt", QT_TRANSLATE_NOOP("Language", "Portuguese")},
    {"ro", QT_TRANSLATE_NOOP("Language", "Romanian")},
    {"ru", QT_TRANSLATE_NOOP("Language", "Russian")},
    {"sk", QT_TRANSLATE_NOOP("Language", "Slovak")},
    {"sl", QT_TRANSLATE_NOOP("Language", "Slovenian")},
    {"sr", QT_TRANSLATE_NOOP("Language", "Serbian")},
    {"sv", QT_TRANSLATE_NOOP("Language", "Swedish")},
    {"tr", QT_TRANSLATE_NOOP("Language", "Turkish")},
    {"uk", QT_TRANSLATE_NOOP("Language", "Ukrainian")},
    {"vi", QT_TRANSLATE_NOOP("Language", "Vietnamese")},
    {"zh", QT_TRANSLATE_NOOP("Language", "Chinese")},
};

} // namespace

QString languageText(const QString &tag)
{
    const QString primary = tag.section(u'-', 0, 0).toLower();
    for (const LanguageNames &row : languageTable) {
        if (primary == QLatin1String(row.tag)) {
            return QCoreApplication::translate("Language", row.name);
        }
    }
    return tag;
}

QString languageFromText(const QString &text)
{
    const QString wanted = text.trimmed();
    for (const LanguageNames &row : languageTable) {
        const QString tag = QLatin1String(row.tag);
        if (wanted.compare(tag, Qt::CaseInsensitive) == 0
            || wanted.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0
            || wanted.compare(languageText(tag), Qt::CaseInsensitive) == 0
            || wanted.compare(QLocale(tag).nativeLanguageName(), Qt::CaseInsensitive) == 0) {
            return tag;
        }
    }
    return {};
}

} // namespace aio::ui
