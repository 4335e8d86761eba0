#include "ui/shell/LanguageSwitch.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace aio::ui {

namespace {

QString translationFolder()
{
    return QStringLiteral(":/i18n");
}

/// The first of the person's languages that there is a translation for.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0);
        if (LanguageSwitch::available().contains(language)) {
            return language;
        }
    }
    return QStringLiteral("en");
}

} // namespace

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch()
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

void LanguageSwitch::use(const QString &language)
{
    const bool system = !available().contains(language);
    const QString chosen = system ? systemLanguage() : language;
    // Numbers and dates as the person's system writes them, as long as its language is the one shown.
    const QLocale locale =
        QLocale::system().language() == QLocale(chosen).language() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale);
    if (chosen != m_shown) {
        install(chosen);
    }
}

QStringList LanguageSwitch::available()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

void LanguageSwitch::install(const QString &language)
{
    m_shown = language;
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    // English too: it holds the plural forms.
    addTranslator(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addTranslator(QStringLiteral("aiorchestrator_") + language, translationFolder());
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

void LanguageSwitch::addTranslator(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace aio::ui
