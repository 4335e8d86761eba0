#include "core/activity/ActivityExport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace aio::activity {

namespace {

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.at(0))) {
        text.prepend(u'\'');
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')) {
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

} // namespace

QByteArray toCsv(const QList<ActivityEntry> &entries)
{
    QString text = QStringLiteral("id,at,user,device,action,object_kind,object_id,object_name,from,to\r\n");
    for (const ActivityEntry &entry : entries) {
        const QStringList cells{entry.id.toString(QUuid::WithoutBraces), timeText(entry.at), cell(entry.user),
            cell(entry.device), cell(entry.action), cell(entry.objectKind), cell(entry.objectId),
            cell(entry.objectName), cell(compact(entry.from)), cell(compact(entry.to))};
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray toJson(const QList<ActivityEntry> &entries)
{
    QJsonArray array;
    for (const ActivityEntry &entry : entries) {
        array.append(toJson(entry));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QJsonObject toJson(const ActivityEntry &entry)
{
    return {{QStringLiteral("id"), entry.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("at"), timeText(entry.at)}, {QStringLiteral("user"), entry.user},
        {QStringLiteral("device"), entry.device}, {QStringLiteral("action"), entry.action},
        {QStringLiteral("object_kind"), entry.objectKind}, {QStringLiteral("object_id"), entry.objectId},
        {QStringLiteral("object_name"), entry.objectName}, {QStringLiteral("from"), entry.from},
        {QStringLiteral("to"), entry.to}};
}

} // namespace aio::activity
