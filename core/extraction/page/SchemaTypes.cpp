#include "core/extraction/page/SchemaTypes.h"

#include "core/extraction/grammar/EmploymentTypes.h"

#include <QRegularExpression>

#include <array>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

struct Spelling
{
    const char16_t *pattern;
    const char16_t *type;
};

// The spellings of schema.org's own names; words of a language are the grammar's business.
constexpr std::array<Spelling, 8> spellings{{
    {u"full[^a-z]?time", u"FULL_TIME"},
    {u"part[^a-z]?time", u"PART_TIME"},
    {u"contract(?:or|ual|ing)?\\b|freelance|independent", u"CONTRACTOR"},
    {u"\\btemp(?:orary)?\\b|seasonal|fixed[^a-z]?term", u"TEMPORARY"},
    {u"\\bintern(?:ship)?s?\\b|trainee", u"INTERN"},
    {u"volunteer", u"VOLUNTEER"},
    {u"per[^a-z]?diem", u"PER_DIEM"},
    {u"^other$", u"OTHER"},
}};

} // namespace

QStringList schemaEmploymentTypes(const QString &text)
{
    QStringList types;
    const QString lower = text.trimmed().toLower().replace(u'_', u' ');
    for (const Spelling &spelling : spellings) {
        if (QRegularExpression(QString::fromUtf16(spelling.pattern)).match(lower).hasMatch()) {
            types.append(QString::fromUtf16(spelling.type));
        }
    }
    return types.isEmpty() ? findEmploymentTypes(text) : types;
}

} // namespace aio::extraction
