#include "core/extraction/page/SchemaValue.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/FragmentText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxItems = 60;

bool hasValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::String:
        return !value.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default:
        return true;
    }
}

QStringView localName(QStringView key)
{
    const qsizetype cut = std::max({key.lastIndexOf(u':'), key.lastIndexOf(u'/'), key.lastIndexOf(u'#')});
    return cut >= 0 && cut + 1 < key.size() ? key.sliced(cut + 1) : key;
}

QString numberText(double number)
{
    return number == std::floor(number) && std::abs(number) < 1e15 ? QString::number(qint64(number))
                                                                   : QString::number(number, 'g', 12);
}

QString scalarText(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = plainLine(value.toString());
        return isPlaceholder(text) ? QString() : text;
    }
    return value.isDouble() ? numberText(value.toDouble()) : QString();
}

bool plausibleDate(const QDate &date)
{
    return date.isValid() && date.year() >= 1995 && date.year() <= 2099;
}

QDate dateFromText(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:T|$)"_s);
    if (const auto match = compact.match(text); match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    if (const QDateTime mail = QDateTime::fromString(text, Qt::RFC2822Date); mail.isValid()) {
        return mail.date();
    }
    bool ok = false;
    const qint64 epoch = text.toLongLong(&ok);
    return ok && text.size() >= 10 ? schemaDate(double(epoch)) : QDate();
}

// "50.000,00" and "50,000.00": the last separator with other than three digits after it is the decimal one.
QString withoutSeparators(QString digits)
{
    static const QRegularExpression decimals(u"[.,](\\d{1,2})$"_s);
    const auto match = decimals.match(digits);
    QString fraction;
    if (match.hasMatch()) {
        fraction = u'.' + match.captured(1);
        digits.truncate(match.capturedStart());
    }
    return digits.remove(u'.').remove(u',').remove(u'\'').remove(QChar(0x2019)) + fraction;
}

} // namespace

QJsonValue schemaProperty(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QLatin1StringView wanted(name);
        const auto direct = object.constFind(wanted);
        if (direct != object.constEnd() && hasValue(*direct)) {
            return *direct;
        }
    }
    for (const char *name : names) {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (localName(it.key()).compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0
                && hasValue(it.value())) {
                return it.value();
            }
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString schemaText(const QJsonValue &value)
{
    QJsonValue current = value;
    for (int depth = 0; depth < 6; ++depth) {
        if (current.isArray()) {
            current = current.toArray().first();
        } else if (current.isObject()) {
            current = schemaProperty(
                current.toObject(), {"@value", "name", "value", "label", "text", "title", "legalName"});
        } else {
            return scalarText(current);
        }
    }
    return {};
}

QJsonArray schemaList(const QJsonValue &value)
{
    if (value.isArray()) {
        return value.toArray();
    }
    const QJsonObject object = value.toObject();
    if (const QJsonValue list = object.value(u"@list"_s); list.isArray()) {
        return list.toArray();
    }
    if (schemaIs(object, u"ItemList")) {
        return schemaList(schemaProperty(object, {"itemListElement"}));
    }
    return hasValue(value) ? QJsonArray{value} : QJsonArray();
}

QStringList schemaTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = schemaList(value);
    for (const QJsonValue &element : list) {
        const QString text = schemaText(element);
        if (!text.isEmpty() && !texts.contains(text, Qt::CaseInsensitive) && texts.size() < maxItems) {
            texts.append(text);
        }
    }
    return texts;
}

QJsonObject schemaObject(const QJsonValue &value)
{
    const QJsonArray list = schemaList(value);
    for (const QJsonValue &element : list) {
        if (element.isObject()) {
            return element.toObject();
        }
    }
    return {};
}

QStringList schemaItems(const QJsonValue &value)
{
    QStringList items;
    const QJsonArray list = schemaList(value);
    for (const QJsonValue &element : list) {
        const QString source = element.isString() ? element.toString() : schemaText(element);
        for (const QString &line : fragmentLines(source)) {
            if (!isPlaceholder(line) && !items.contains(line) && items.size() < maxItems) {
                items.append(line);
            }
        }
    }
    return items;
}

std::optional<double> schemaNumber(const QJsonValue &value)
{
    if (value.isDouble()) {
        return value.toDouble();
    }
    static const QRegularExpression pattern(
        u"^[^\\d\\-]{0,6}?(\\d{1,3}(?:[.,'’ \\x{00A0}\\x{202F}]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)\\s*(k)?[^\\d]{0,5}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(schemaText(value));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QString digits = match.captured(1);
    digits.remove(u' ').remove(QChar(0xA0)).remove(QChar(0x202F));
    bool ok = false;
    const double number = withoutSeparators(digits).toDouble(&ok);
    return ok ? std::optional(match.hasCaptured(2) ? number * 1000 : number) : std::nullopt;
}

QDate schemaDate(const QJsonValue &value)
{
    QDate date;
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool seconds = number > 7e8 && number < 5e9;
        const bool milliseconds = number > 7e11 && number < 5e12;
        if (seconds || milliseconds) {
            date = QDateTime::fromMSecsSinceEpoch(qint64(seconds ? number * 1000 : number), Qt::UTC).date();
        }
    } else {
        const QString text = schemaText(value);
        date = text.isEmpty() ? QDate() : dateFromText(text);
    }
    return plausibleDate(date) ? date : QDate();
}

bool schemaIs(const QJsonObject &object, QStringView type)
{
    const QJsonValue stated = object.value(u"@type"_s);
    if (!stated.isArray()) {
        return localName(stated.toString().trimmed()).compare(type, Qt::CaseInsensitive) == 0;
    }
    const QJsonArray types = stated.toArray();
    for (const QJsonValue &element : types) {
        if (localName(element.toString().trimmed()).compare(type, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace aio::extraction
