#include "core/extraction/page/SchemaPlace.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/SchemaValue.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxPlaces = 40;

const QHash<QString, QString> &countryNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> table;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = QLocale::Territory(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() != 2) {
                continue;
            }
            table.insert(foldedWords(QLocale::territoryToString(territory)), code);
            const auto locales =
                QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
            for (const QLocale &locale : locales) {
                table.insert(foldedWords(locale.nativeTerritoryName()), code);
            }
        }
        const std::initializer_list<std::pair<const char16_t *, const char16_t *>> more{{u"usa", u"US"},
            {u"u s a", u"US"}, {u"u s", u"US"}, {u"united states of america", u"US"}, {u"uk", u"GB"},
            {u"great britain", u"GB"}, {u"england", u"GB"}, {u"scotland", u"GB"}, {u"wales", u"GB"},
            {u"czech republic", u"CZ"}, {u"ceska republika", u"CZ"}, {u"holland", u"NL"},
            {u"the netherlands", u"NL"}, {u"korea", u"KR"}, {u"south korea", u"KR"}, {u"turkey", u"TR"},
            {u"russia", u"RU"}, {u"uae", u"AE"}, {u"deu", u"DE"}, {u"gbr", u"GB"}, {u"fra", u"FR"},
            {u"esp", u"ES"}, {u"ita", u"IT"}, {u"can", u"CA"}, {u"aus", u"AU"}, {u"ind", u"IN"},
            {u"pol", u"PL"}, {u"nld", u"NL"}, {u"bra", u"BR"}, {u"cze", u"CZ"}};
        for (const auto &[name, code] : more) {
            table.insert(QString::fromUtf16(name), QString::fromUtf16(code));
        }
        return table;
    }();
    return names;
}

QString countryName(const QString &text, const QString &language)
{
    if (text.size() != 2 || text != text.toUpper()) {
        return text;
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(text);
    if (territory == QLocale::AnyTerritory) {
        return text;
    }
    const QLocale::Language spoken = QLocale::codeToLanguage(language);
    if (spoken != QLocale::AnyLanguage && spoken != QLocale::C && spoken != QLocale::English) {
        const QLocale locale(spoken, territory);
        if (locale.language() == spoken && locale.territory() == territory) {
            return locale.nativeTerritoryName();
        }
    }
    return QLocale::territoryToString(territory);
}

void addPart(QStringList &parts, const QString &text)
{
    const QString part = text.trimmed();
    const QString folded = foldedWords(part);
    if (folded.isEmpty() || namesNoPlace(part)) {
        return;
    }
    for (const QString &known : std::as_const(parts)) {
        if ((u' ' + foldedWords(known) + u' ').contains(u' ' + folded + u' ')) {
            return;
        }
    }
    parts.append(part);
}

QString addressLine(const QJsonObject &address, const QString &language)
{
    QStringList parts;
    const QString locality =
        schemaText(schemaProperty(address, {"addressLocality", "locality", "city", "town"}));
    // Where the work is is asked for, not where to send a letter: a street stands in for a missing town only.
    const bool known = !foldedWords(locality).isEmpty() && !namesNoPlace(locality);
    if (!known) {
        addPart(parts, schemaText(schemaProperty(address, {"streetAddress", "street"})));
    }
    addPart(parts, locality);
    addPart(parts, schemaText(schemaProperty(address, {"addressRegion", "region", "state", "province"})));
    if (!known) {
        addPart(parts, schemaText(schemaProperty(address, {"postalCode", "zip", "zipCode"})));
    }
    const QString country = schemaText(schemaProperty(address, {"addressCountry", "country", "countryName"}));
    addPart(parts, countryName(country, language));
    // A postal code or a street alone tells nobody where the work is.
    return parts.join(u", "_s);
}

QString placeLine(const QJsonValue &value, const QString &language)
{
    QJsonValue current = value;
    for (int depth = 0; depth < 4; ++depth) {
        if (!current.isObject()) {
            const QString text = schemaText(current);
            return namesNoPlace(text) ? QString() : countryName(text, language);
        }
        const QJsonObject object = current.toObject();
        const QString line = addressLine(object, language);
        if (!line.isEmpty()) {
            return line;
        }
        const QJsonValue address = schemaProperty(object, {"address", "location", "containedInPlace"});
        current = address.isUndefined() ? schemaProperty(object,
                      {"name", "label", "addressText", "expanded", "compact", "displayName", "formatted"})
                                        : address;
        current = current.isArray() ? current.toArray().first() : current;
    }
    return {};
}

} // namespace

bool namesNoPlace(const QString &text)
{
    static const QSet<QString> words{u"remote"_s, u"anywhere"_s, u"worldwide"_s, u"global"_s, u"remoto"_s,
        u"remota"_s, u"telework"_s, u"telecommute"_s, u"home office"_s, u"homeoffice"_s, u"100 remote"_s,
        u"fully remote"_s, u"remote only"_s, u"anywhere in the world"_s, u"teletravail"_s, u"a distance"_s,
        u"teletrabajo"_s, u"work from home"_s, u"wfh"_s, u"virtual"_s, u"remotely"_s, u"everywhere"_s,
        u"multiple locations"_s, u"various"_s, u"various locations"_s, u"nationwide"_s, u"bundesweit"_s,
        u"deutschlandweit"_s, u"zdalnie"_s, u"praca zdalna"_s, u"na dalku"_s, u"distans"_s, u"op afstand"_s,
        u"thuiswerk"_s, u"da remoto"_s, u"smart working"_s, u"远程"_s, u"远程办公"_s, u"远端"_s, u"居家"_s,
        u"不限"_s, u"リモート"_s, u"在宅勤務"_s, u"在宅"_s, u"عن بعد"_s, u"удаленно"_s, u"удаленная работа"_s,
        u"flexible"_s, u"hybrid"_s, u"onsite"_s, u"on site"_s, u"location"_s, u"city"_s};
    const QString folded = foldedWords(text);
    // The fold splits marks off kana: fold the words the same way.
    static const QSet<QString> folds = [] {
        QSet<QString> set;
        for (const QString &word : words) {
            set.insert(foldedWords(word));
        }
        return set;
    }();
    return folded.isEmpty() || folds.contains(folded) || isPlaceholder(text);
}

QString countryCode(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.size() == 2 && trimmed == trimmed.toUpper()) {
        const QString code = trimmed == u"UK" ? u"GB"_s : trimmed;
        return QLocale::codeToTerritory(code) != QLocale::AnyTerritory ? code : QString();
    }
    return countryNames().value(foldedWords(trimmed));
}

QStringList schemaPlaces(const QJsonValue &value, const QString &language)
{
    QStringList places;
    const QJsonArray list = schemaList(value);
    for (const QJsonValue &element : list) {
        const QString line = placeLine(element, language);
        if (!line.isEmpty() && line.size() <= 200 && !places.contains(line, Qt::CaseInsensitive)
            && places.size() < maxPlaces) {
            places.append(line);
        }
    }
    return places;
}

QStringList schemaCountries(const QJsonValue &value)
{
    QStringList codes;
    const QJsonArray list = schemaList(value);
    for (const QJsonValue &element : list) {
        const QJsonObject object = element.toObject();
        QString name = schemaText(schemaProperty(object, {"addressCountry"}));
        if (name.isEmpty()) {
            const QJsonObject address = schemaObject(schemaProperty(object, {"address"}));
            name = schemaText(schemaProperty(address, {"addressCountry"}));
        }
        const QString whole = name.isEmpty() ? schemaText(element) : name;
        for (const QString &part : whole.split(u',')) {
            const QString code = countryCode(part);
            if (!code.isEmpty() && !codes.contains(code)) {
                codes.append(code);
            }
        }
    }
    return codes;
}

} // namespace aio::extraction
