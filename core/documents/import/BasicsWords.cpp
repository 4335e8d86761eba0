#include "core/documents/import/BasicsWords.h"

#include <QRegularExpression>

namespace aio {

namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

} // namespace

bool isNameLabel(QStringView label)
{
    static const QRegularExpression name(
        QStringLiteral(
            "^(?:(?:full |vor- und |vor- & |vor-/ ?|first and last )?(?:sur)?name|vor- und "
            "(?:zu|nach)name|nom(?: et prénom| complet)?|nombre(?: completo| y apellidos)?|nome(?: e "
            "cognome| completo)?|"
            "naam|volledige naam|imię i nazwisko|namn|jméno(?: a příjmení)?|nom, prénom|name, vorname)$"),
        caseless);
    return name.match(label.trimmed().toString()).hasMatch();
}

bool isAddressLabel(QStringView label)
{
    static const QRegularExpression address(
        QStringLiteral(
            "^(?:address|location|home|residence|lives in|based "
            "in|adresse|anschrift|wohnort|wohnhaft|domicile|dirección|"
            "domicilio|ubicación|residencia|lugar de "
            "residencia|indirizzo|residenza|domicilio|morada|endereço|localização|localidade|adres|"
            "woonplaats|"
            "miejsce "
            "zamieszkania|adress|bostadsort|ort|adresa|bydliště|city|città|ciudad|cidade|ville|stad)$"),
        caseless);
    return address.match(label.trimmed().toString()).hasMatch();
}

bool isTitleLabel(QStringView label)
{
    static const QRegularExpression title(
        QStringLiteral(
            "^(?:title|position|profession|occupation|current position|job "
            "title|beruf|berufsbezeichnung|aktuelle position|profession|poste|"
            "poste actuel|profesión|puesto|professione|profissão|beroep|functie|zawód|yrke|povolání)$"),
        caseless);
    return title.match(label.trimmed().toString()).hasMatch();
}

bool looksLikeName(QStringView text)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:(?:dr|prof|ing|dipl|mgr|bc|mr|mrs|ms|herr|frau|mme|sr|sra)\\.?(?:-ing\\.?)?\\s+)*"
                       "[\\p{Lu}][\\p{L}'’.-]*(?:\\s+(?:[\\p{Lu}][\\p{L}'’.-]*|de|da|do|dos|das|di|del|della|"
                       "van|von|der|den|ten|"
                       "la|le|el|bin|ibn|al|y|e|zu|zum|af|av|du|ter|St\\.)){1,5}(?:,?\\s+(?:ph\\.?d\\.?|msc|"
                       "m\\.sc\\.|bsc|mba|md|jr\\.?|sr\\.?|cpa|rn|pmp))*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 45;
    static const QRegularExpression prefix(QStringLiteral(
        "^(?:(?:Dr|Prof|Ing|Dipl|Mgr|Bc|Mr|Mrs|Ms|Herr|Frau|Mme|Sr|Sra)\\.?(?:-Ing\\.?)?\\s+)+"));
    QString bare = text.trimmed().toString();
    bare.remove(prefix);
    return bare.size() >= 4 && bare.size() <= longest && name.match(bare).hasMatch();
}

QString unshouted(const QString &name)
{
    if (name != name.toUpper() || name.size() < 5) {
        return name;
    }
    QString text = name.toLower();
    bool start = true;
    for (QChar &c : text) {
        if (start && c.isLetter()) {
            c = c.toUpper();
        }
        start = !c.isLetter();
    }
    return text;
}

} // namespace aio
