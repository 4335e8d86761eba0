#include "ui/tables/TableCsv.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QStringList>

namespace aio::ui {

namespace {

QString quoted(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')) {
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

QString harmless(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.at(0))) {
        text.prepend(u'\'');
    }
    return quoted(text);
}

QString cellText(const QModelIndex &index, int rawRole)
{
    const QVariant raw = index.data(rawRole);
    if (!raw.isValid()) {
        return harmless(index.data(Qt::DisplayRole).toString());
    }
    switch (raw.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(raw.toLongLong());
    case QMetaType::Double:
        return QString::number(raw.toDouble(), 'g', 15);
    case QMetaType::Bool:
        return raw.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::QDateTime:
        return raw.toDateTime().isValid() ? raw.toDateTime().toUTC().toString(Qt::ISODateWithMs) : QString();
    default:
        return harmless(raw.toString());
    }
}

} // namespace

QByteArray tableAsCsv(const QAbstractItemModel &model, int rawRole)
{
    const int columns = model.columnCount();
    QStringList cells;
    for (int column = 0; column < columns; ++column) {
        cells << harmless(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QString text = cells.join(u',') + QStringLiteral("\r\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columns; ++column) {
            cells << cellText(model.index(row, column), rawRole);
        }
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace aio::ui
