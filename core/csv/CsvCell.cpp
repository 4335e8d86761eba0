#include "core/csv/CsvCell.h"

namespace aio::csv {

namespace {

// A formula, after any number of apostrophes.
bool looksLikeFormula(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && text.at(first) == u'\'') {
        ++first;
    }
    return first < text.size() && QStringView(u"=+-@\t\r").contains(text.at(first));
}

} // namespace

QString cell(QString text)
{
    if (looksLikeFormula(text)) {
        text.prepend(u'\'');
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')) {
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

QString plain(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

} // namespace aio::csv
