#include "core/usage/foreign/ForeignSelect.h"

#include <algorithm>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

// What a unit is multiplied by to give milliseconds (times), nano-dollars (money) or microseconds.
QString factorOf(ForeignMeaning meaning, const QString &unit)
{
    if (meaning == ForeignMeaning::Cost) {
        return unit == u"usd"      ? u"1000000000"_s
            : unit == u"cents"     ? u"10000000"_s
            : unit == u"micro-usd" ? u"1000"_s
                                   : u"1"_s;
    }
    return unit == u"s" ? u"1000000"_s : unit == u"ms" ? u"1000"_s : u"1"_s;
}

// One column of the log, by its name and type.
class Column
{
public:
    Column(const ForeignSource &source, const QList<ForeignColumn> &columns)
        : m_name(u"l."_s + quotedName(source.column))
        , m_unit(source.unit)
    {
        const auto found = std::find_if(columns.cbegin(), columns.cend(),
            [&source](const ForeignColumn &column) { return column.name == source.column; });
        m_isNumber = found != columns.cend() && found->isNumber();
        m_type = found != columns.cend() ? found->type : QString();
    }

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] QString text() const { return m_name + u"::text"_s; }

    // A text such as "n/a" is no number, and no reason to read nothing.
    [[nodiscard]] QString number() const
    {
        return m_isNumber
            ? m_name + u"::numeric"_s
            : uR"(CASE WHEN %1::text ~ '^\s*[-+]{0,1}\d{1,30}(\.\d{1,30}){0,1}\s*$' )"_s.arg(m_name)
                + u"THEN %1::text::numeric END"_s.arg(m_name);
    }

    [[nodiscard]] QString whole(ForeignMeaning meaning) const
    {
        return u"round((%1) * %2)::bigint"_s.arg(number(), factorOf(meaning, m_unit));
    }

    // UTC µs
    [[nodiscard]] QString moment() const
    {
        return m_unit == u"timestamp"
            ? u"(extract(epoch FROM %1) * 1000000)::bigint"_s.arg(m_name)
            : u"floor((%1) * %2)::bigint"_s.arg(number(), factorOf(ForeignMeaning::Time, m_unit));
    }

    // The column's own value of a number of µs that is bound, and what makes a row one of a time.
    [[nodiscard]] QString bound() const
    {
        if (m_unit == u"timestamp") {
            return u"(%1 'epoch' + ? * interval '1 microsecond')"_s.arg(
                m_type == u"timestamp with time zone" ? u"timestamptz"_s : u"timestamp"_s);
        }
        const QString factor = factorOf(ForeignMeaning::Time, m_unit);
        // A bound of the column's own type lets an index help; it is a little early, never late.
        return sortsAsMoments() ? u"(?::bigint / %1 - 1)"_s.arg(factor) : u"(?::numeric / %1)"_s.arg(factor);
    }
    [[nodiscard]] QString isMoment() const
    {
        return m_unit == u"timestamp" ? u"isfinite(%1)"_s.arg(m_name) : u"(%1) IS NOT NULL"_s.arg(number());
    }
    // Whether sorting by the column itself is sorting by µs; values with parts of a µs differ where µs do
    // not.
    [[nodiscard]] bool sortsAsMoments() const
    {
        static const QStringList exact{u"timestamp with time zone"_s, u"timestamp without time zone"_s,
            u"date"_s, u"smallint"_s, u"integer"_s, u"bigint"_s};
        return exact.contains(m_type);
    }

private:
    QString m_name;
    QString m_unit;
    QString m_type;
    bool m_isNumber = false;
};

QString expressionOf(ForeignMeaning meaning, const Column &column)
{
    switch (meaning) {
    case ForeignMeaning::Time:
        return u"floor(%1 / 1000.0)::bigint"_s.arg(column.moment());
    case ForeignMeaning::Cost:
    case ForeignMeaning::Latency:
    case ForeignMeaning::FirstText:
        return column.whole(meaning);
    case ForeignMeaning::InputTokens:
    case ForeignMeaning::CachedTokens:
    case ForeignMeaning::OutputTokens:
    case ForeignMeaning::ReasoningTokens:
    case ForeignMeaning::HttpStatus:
        return u"(%1)::bigint"_s.arg(column.number());
    default:
        return column.text();
    }
}

// The table, and the names of its providers; an id that has several names must not multiply the calls.
QString fromOf(const UsageMapping &mapping)
{
    QString from = quotedName(mapping.table) + u" l"_s;
    const QString provider = mapping.sources.value(ForeignMeaning::Provider).column;
    if (!mapping.providerTable.isEmpty() && !provider.isEmpty()) {
        from += u" LEFT JOIN (SELECT %1::text AS id, min(%2::text) AS name FROM %3 GROUP BY 1) p "
                "ON p.id = l.%4::text"_s.arg(quotedName(mapping.providerId), quotedName(mapping.providerName),
                    quotedName(mapping.providerTable), quotedName(provider));
    }
    return from;
}

} // namespace

const QList<ForeignMeaning> &ForeignSelect::order()
{
    static const QList<ForeignMeaning> order{ForeignMeaning::Time, ForeignMeaning::Id, ForeignMeaning::Call,
        ForeignMeaning::Provider, ForeignMeaning::Model, ForeignMeaning::Plan, ForeignMeaning::Task,
        ForeignMeaning::User, ForeignMeaning::Status, ForeignMeaning::HttpStatus, ForeignMeaning::ErrorText,
        ForeignMeaning::InputTokens, ForeignMeaning::CachedTokens, ForeignMeaning::OutputTokens,
        ForeignMeaning::ReasoningTokens, ForeignMeaning::Cost, ForeignMeaning::Latency,
        ForeignMeaning::FirstText};
    return order;
}

int ForeignSelect::placeOf(ForeignMeaning meaning)
{
    return int(order().indexOf(meaning));
}

int ForeignSelect::placeOfMoment()
{
    return int(order().size());
}

int ForeignSelect::placeOfId()
{
    return placeOfMoment() + 1;
}

QString ForeignSelect::sql(const UsageMapping &mapping, const QList<ForeignColumn> &columns, bool after)
{
    QStringList chosen;
    for (const ForeignMeaning meaning : order()) {
        const auto source = mapping.sources.constFind(meaning);
        if (source == mapping.sources.constEnd()) {
            chosen << u"NULL"_s;
        } else if (meaning == ForeignMeaning::Provider && !mapping.providerTable.isEmpty()) {
            chosen << u"coalesce(p.name, %1)"_s.arg(Column(*source, columns).text());
        } else {
            chosen << expressionOf(meaning, Column(*source, columns));
        }
    }
    const Column time(mapping.sources.value(ForeignMeaning::Time), columns);
    const QString moment = time.moment();
    const QString id = (mapping.sources.contains(ForeignMeaning::Id) ? chosen.at(placeOf(ForeignMeaning::Id))
                                                                     : u"l.ctid::text"_s)
        + u" COLLATE \"C\""_s;
    chosen << moment << id;
    const QString from = u" FROM "_s + fromOf(mapping) + u" WHERE "_s + time.isMoment();
    const QString later = after
        ? u" AND %1 >= %2 AND (%3, %4) > (?, ?)"_s.arg(
            time.sortsAsMoments() ? time.name() : u"(%1)"_s.arg(time.number()), time.bound(), moment, id)
        : QString();
    return u"SELECT "_s + chosen.join(u", "_s) + from + later + u" ORDER BY "_s
        + (time.sortsAsMoments() ? time.name() : moment) + u", "_s + id + u" LIMIT ?"_s;
}

} // namespace aio::usage
