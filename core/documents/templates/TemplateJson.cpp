#include "core/documents/templates/DocumentTemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

// Reads members of one object and remembers the first one that is not what it should be.
class Reader
{
public:
    Reader(const QJsonObject &object, QString path, QString *wrong)
        : m_object(object)
        , m_path(std::move(path))
        , m_wrong(wrong)
    {
    }
    Q_DISABLE_COPY_MOVE(Reader)

    // What nobody asked for is a misspelt key.
    ~Reader()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_asked.contains(key)) {
                complain(key);
            }
        }
    }

    void read(const QString &key, double &target)
    {
        take(key, &QJsonValue::isDouble, [&](const QJsonValue &value) { target = value.toDouble(); });
    }
    void read(const QString &key, int &target)
    {
        take(key, &QJsonValue::isDouble, [&](const QJsonValue &value) { target = value.toInt(); });
    }
    void read(const QString &key, bool &target)
    {
        take(key, &QJsonValue::isBool, [&](const QJsonValue &value) { target = value.toBool(); });
    }
    void read(const QString &key, QString &target)
    {
        take(key, &QJsonValue::isString, [&](const QJsonValue &value) { target = value.toString(); });
    }
    void read(const QString &key, QColor &target)
    {
        take(key, &QJsonValue::isString, [&](const QJsonValue &value) {
            target = QColor(value.toString());
            if (!target.isValid()) {
                complain(key);
            }
        });
    }
    void read(const QString &key, QList<SectionKind> &target)
    {
        take(key, &QJsonValue::isArray, [&](const QJsonValue &value) {
            for (const QJsonValue &name : value.toArray()) {
                if (const auto kind = sectionFromKey(name.toString())) {
                    target.append(*kind);
                } else {
                    complain(key);
                }
            }
        });
    }
    template <typename Enum, std::size_t count>
    void read(const QString &key, Enum &target, const std::array<const char *, count> &names)
    {
        take(key, &QJsonValue::isString, [&](const QJsonValue &value) {
            for (std::size_t i = 0; i < count; ++i) {
                if (value.toString() == QLatin1StringView(names.at(i))) {
                    target = static_cast<Enum>(i);
                    return;
                }
            }
            complain(key);
        });
    }
    [[nodiscard]] QJsonObject object(const QString &key)
    {
        QJsonObject found;
        take(key, &QJsonValue::isObject, [&](const QJsonValue &value) { found = value.toObject(); });
        return found;
    }

private:
    template <typename Assign>
    void take(const QString &key, bool (QJsonValue::*is)() const, const Assign &assign)
    {
        m_asked.append(key);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined()) {
            return;
        }
        if (!(value.*is)()) {
            complain(key);
            return;
        }
        assign(value);
    }

    void complain(const QString &key) const
    {
        if (m_wrong->isEmpty()) {
            *m_wrong = m_path + key;
        }
    }

    QJsonObject m_object;
    QString m_path;
    QString *m_wrong;
    QStringList m_asked;
};

void readText(Reader &in, TextStyle &text)
{
    in.read(u"family"_s, text.family);
    in.read(u"size"_s, text.size);
    in.read(u"lineHeight"_s, text.lineHeight);
    in.read(u"paragraphGap"_s, text.paragraphGap);
    in.read(u"color"_s, text.color);
    in.read(u"muted"_s, text.muted);
    in.read(u"accent"_s, text.accent);
}

void readHead(Reader &in, HeadStyle &head)
{
    in.read(u"nameSize"_s, head.nameSize);
    in.read(u"nameBold"_s, head.nameBold);
    in.read(u"nameAccent"_s, head.nameAccent);
    in.read(u"labelSize"_s, head.labelSize);
    in.read(u"centered"_s, head.centered);
    in.read(u"rule"_s, head.rule);
    in.read(u"band"_s, head.band);
    in.read(u"stackedContacts"_s, head.stackedContacts);
    in.read(u"photoSize"_s, head.photoSize);
    in.read(u"gapAfter"_s, head.gapAfter);
}

void readHeading(Reader &in, HeadingStyle &heading)
{
    in.read(u"size"_s, heading.size);
    in.read(u"bold"_s, heading.bold);
    in.read(u"uppercase"_s, heading.uppercase);
    in.read(u"letterSpacing"_s, heading.letterSpacing);
    in.read(u"accent"_s, heading.accent);
    in.read(u"rule"_s, heading.rule, std::array{"none", "below", "above"});
    in.read(u"gapBefore"_s, heading.gapBefore);
    in.read(u"gapAfter"_s, heading.gapAfter);
}

void readEntry(Reader &in, EntryStyle &entry)
{
    in.read(u"dates"_s, entry.dates, std::array{"end", "column", "below"});
    in.read(u"dateColumn"_s, entry.dateColumn);
    in.read(u"organizationFirst"_s, entry.organizationFirst);
    in.read(u"oneLine"_s, entry.oneLine);
    in.read(u"gapBefore"_s, entry.gapBefore);
    in.read(u"gapInside"_s, entry.gapInside);
    in.read(u"bullet"_s, entry.bullet);
    in.read(u"bulletIndent"_s, entry.bulletIndent);
    in.read(u"bulletGap"_s, entry.bulletGap);
}

void readSidebar(Reader &in, SidebarStyle &sidebar)
{
    in.read(u"width"_s, sidebar.width);
    in.read(u"fill"_s, sidebar.fill);
    in.read(u"color"_s, sidebar.color);
    in.read(u"muted"_s, sidebar.muted);
    in.read(u"heading"_s, sidebar.heading);
    in.read(u"padding"_s, sidebar.padding);
    in.read(u"holdsHead"_s, sidebar.holdsHead);
    in.read(u"sections"_s, sidebar.sections);
}

void readLetter(Reader &in, LetterStyle &letter)
{
    in.read(u"band"_s, letter.band);
    in.read(u"nameSize"_s, letter.nameSize);
    in.read(u"centered"_s, letter.centered);
    in.read(u"rule"_s, letter.rule);
    in.read(u"paragraphGap"_s, letter.paragraphGap);
    in.read(u"foldMarks"_s, letter.foldMarks);
}

void readPage(Reader &in, PageStyle &page)
{
    in.read(u"top"_s, page.top);
    in.read(u"bottom"_s, page.bottom);
    in.read(u"start"_s, page.start);
    in.read(u"end"_s, page.end);
}

template <typename Style>
void part(Reader &in, const QString &key, Style &style, void (*read)(Reader &, Style &), QString *wrong)
{
    Reader inner(in.object(key), key + u'.', wrong);
    read(inner, style);
}

void readAll(const QJsonObject &object, DocumentTemplate &looks, QString *wrong)
{
    Reader in(object, {}, wrong);
    in.read(u"id"_s, looks.id);
    in.read(u"version"_s, looks.version);
    in.read(u"kind"_s, looks.kind, std::array{"cv", "letter"});
    in.read(u"partner"_s, looks.partner);
    in.read(u"order"_s, looks.order);
    part(in, u"page"_s, looks.page, readPage, wrong);
    part(in, u"text"_s, looks.text, readText, wrong);
    part(in, u"head"_s, looks.head, readHead, wrong);
    part(in, u"heading"_s, looks.heading, readHeading, wrong);
    part(in, u"entry"_s, looks.entry, readEntry, wrong);
    part(in, u"sidebar"_s, looks.sidebar, readSidebar, wrong);
    part(in, u"letter"_s, looks.letter, readLetter, wrong);
}

} // namespace

Result<DocumentTemplate> parseTemplate(const QByteArray &json)
{
    DocumentTemplate looks;
    QString wrong;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    readAll(object, looks, &wrong);
    if (wrong.isEmpty() && looks.id.isEmpty()) {
        wrong = u"id"_s;
    }
    if (wrong.isEmpty() && !fontFamilies().contains(looks.text.family)) {
        wrong = u"text.family"_s;
    }
    if (!wrong.isEmpty()) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Templates", "This template cannot be used: \"%1\" is missing or wrong.")
                .arg(wrong));
    }
    return looks;
}

} // namespace aio::documents
