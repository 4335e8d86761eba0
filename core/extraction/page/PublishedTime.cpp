#include "core/extraction/page/PublishedTime.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/SchemaValue.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

bool saysPublished(const QString &words)
{
    static const QRegularExpression pattern(
        u"\\b(?:posted|published|publication|date posted|listed|online since|veroffentlicht|eingestellt|online seit|publiee?|mise? en ligne|publicad[oa]|publicacion|publicacao|pubblicat[oa]|geplaatst|gepubliceerd|opublikowan[oaey]|dodan[oaey]|zverejneno|vlozeno|publicerad|publicerat|publisert|offentliggjort|julkaistu|опубликовано|размещено)\\b|发布|發布|刊登|掲載|更新日|게시|نشر"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(words).hasMatch();
}

// "post-date published", "datePosted", "entry-date"
bool isNamedSo(const HtmlTree &tree, int node)
{
    static const QRegularExpression pattern(
        u"publish|posted|post-?date|entry-?date|veroeffentlich|publicad"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const char *name : {"class", "id", "itemprop", "data-testid"}) {
        if (pattern.match(tree.attribute(node, name)).hasMatch()) {
            return true;
        }
    }
    return false;
}

// The words of the block just before the element, in its line.
QString wordsBefore(const HtmlTree &tree, int node)
{
    constexpr int reach = 8;
    constexpr qsizetype longest = 60;
    QString words;
    for (int i = node - 1; i >= std::max(0, node - reach) && words.size() < longest; --i) {
        if (tree.isText(i)) {
            words.prepend(QString::fromUtf8(tree.text(i)) + u' ');
        } else if (tree.is(i, GUMBO_TAG_TIME)
            || (tree.tag(i) >= GUMBO_TAG_H1 && tree.tag(i) <= GUMBO_TAG_H6)) {
            break;
        }
    }
    return foldedWords(words).right(longest);
}

} // namespace

QList<Vote> readPublishedTime(const HtmlTree &tree, const std::vector<NodeRole> &roles)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (!tree.is(i, GUMBO_TAG_TIME) || roles[std::size_t(i)] != NodeRole::Main) {
            continue;
        }
        const QDate day = schemaDate(tree.attribute(i, "datetime"));
        const bool says = day.isValid()
            && (isNamedSo(tree, i) || saysPublished(wordsBefore(tree, i))
                || saysPublished(foldedWords(tree.innerText(i, 60))));
        if (says) {
            return {Vote{JobField::DatePosted, day, Origin::Meta, 0.8, tree.innerText(i, 60), std::nullopt}};
        }
    }
    return {};
}

} // namespace aio::extraction
