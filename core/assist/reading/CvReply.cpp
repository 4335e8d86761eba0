#include "core/assist/reading/CvReply.h"

#include "core/assist/reading/SourceWords.h"
#include "core/documents/resume/PartialDate.h"
#include "core/documents/resume/ResumeJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

constexpr double copied = 0.85; // the share of such values that are right
constexpr double onlyYearSeen = 0.7; // of dates, whose notation is another one in the text

bool isDate(const QString &key)
{
    return key == u"date" || key.endsWith(u"Date");
}

QString withoutScheme(const QString &value)
{
    const qsizetype scheme = value.indexOf(u"://"_s);
    return scheme < 0 ? value : value.mid(scheme + 3);
}

class Reply
{
public:
    explicit Reply(const QString &text)
        : m_source(text)
    {
    }

    CvReply read(const QJsonObject &answer)
    {
        QJsonObject stated = answer;
        m_reply.isCv = stated.take(u"is_cv"_s).toBool(true);
        m_reply.resume = resumeFromJson(held(stated, {}));
        return std::move(m_reply);
    }

private:
    QJsonObject held(const QJsonObject &object, const QString &pointer)
    {
        QJsonObject kept;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue value = heldValue(member.key(), member.value(), pointer + u'/' + member.key());
            if (!value.isUndefined()) {
                kept.insert(member.key(), value);
            }
        }
        return kept;
    }

    QJsonValue heldValue(const QString &key, const QJsonValue &value, const QString &pointer)
    {
        if (value.isObject()) {
            const QJsonObject inner = held(value.toObject(), pointer);
            return inner.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(inner);
        }
        if (value.isArray()) {
            QJsonArray items;
            for (const QJsonValue &item : value.toArray()) {
                // An item's place is the one that it has among those that are kept.
                const QJsonValue one = heldValue(key, item, pointer + u'/' + QString::number(items.size()));
                if (!one.isUndefined()) {
                    items.append(one);
                }
            }
            return items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
        }
        return isStated(key, value.toString().trimmed(), pointer) ? QJsonValue(value.toString().trimmed())
                                                                  : QJsonValue(QJsonValue::Undefined);
    }

    bool isStated(const QString &key, const QString &value, const QString &pointer)
    {
        if (value.isEmpty()) {
            return false;
        }
        const std::optional<PartialDate> date = isDate(key) ? PartialDate::fromString(value) : std::nullopt;
        const bool odd = isDate(key) && !date;
        const auto span =
            odd ? std::nullopt : m_source.find(date ? QString::number(date->year) : withoutScheme(value));
        if (!span) {
            m_reply.dropped.append(value);
            return false;
        }
        Provenance why;
        why.origin = Origin::Model;
        why.confidence = date ? onlyYearSeen : copied;
        why.text = m_source.words(*span);
        why.span = span;
        m_reply.provenance.insert(pointer, why);
        return true;
    }

    SourceWords m_source;
    CvReply m_reply;
};

} // namespace

CvReply cvReply(const QJsonObject &answer, const QString &text)
{
    return Reply(text).read(answer);
}

} // namespace aio
