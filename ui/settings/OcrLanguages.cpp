#include "ui/settings/OcrLanguages.h"

#include <QCoreApplication>
#include <QDir>

namespace aio::ui {

namespace {

QStringList folders()
{
    QStringList found;
    const QString given = qEnvironmentVariable("TESSDATA_PREFIX");
    if (!given.isEmpty()) {
        found << given << given + QStringLiteral("/tessdata");
    }
    const QDir shared(QStringLiteral("/usr/share/tesseract-ocr"));
    for (const QString &version : shared.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        found.append(shared.filePath(version + QStringLiteral("/tessdata")));
    }
    found << QStringLiteral("/usr/share/tessdata") << QStringLiteral("/usr/local/share/tessdata");
    return found;
}

} // namespace

QStringList findOcrLanguages()
{
    QStringList names;
    for (const QString &folder : folders()) {
        for (const QString &file : QDir(folder).entryList({QStringLiteral("*.traineddata")}, QDir::Files)) {
            const QString name = file.chopped(qsizetype(sizeof(".traineddata")) - 1);
            if (name != u"osd" && name != u"equ" && !names.contains(name)) {
                names.append(name);
            }
        }
    }
    names.sort();
    return names;
}

QString ocrLanguageName(const QString &name)
{
    struct Row
    {
        const char *code;
        const char *language;
    };
    static const Row rows[] = {{"ara", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Arabic")},
        {"ces", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Czech")},
        {"chi_sim", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Chinese")},
        {"deu", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "German")},
        {"eng", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "English")},
        {"fra", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "French")},
        {"ita", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Italian")},
        {"jpn", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Japanese")},
        {"nld", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Dutch")},
        {"pol", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Polish")},
        {"por", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Portuguese")},
        {"spa", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Spanish")},
        {"swe", QT_TRANSLATE_NOOP("aio::ui::OcrLanguages", "Swedish")}};
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.code)) {
            return QCoreApplication::translate("aio::ui::OcrLanguages", row.language);
        }
    }
    return name;
}

} // namespace aio::ui
