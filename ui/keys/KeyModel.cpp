#include "ui/keys/KeyModel.h"

#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QLocale>

namespace aio::ui {

namespace {

QString shortMoment(const std::optional<qint64> &at)
{
    return at ? shortTime(QDateTime::fromMSecsSinceEpoch(*at), QDateTime::currentDateTime())
              : QStringLiteral("–");
}

} // namespace

std::optional<int> ageInDays(const KeyInfo &key)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    if (key.createdAt == 0) {
        return std::nullopt;
    }
    return int((QDateTime::currentMSecsSinceEpoch() - key.createdAt) / dayMs);
}

std::optional<qint64> lastUseOf(const KeyRow &row)
{
    if (!row.key || row.key->lastUsedAt || row.key->source != KeySource::Environment) {
        return row.key ? row.key->lastUsedAt : std::nullopt;
    }
    return row.key->active && row.provider.summary ? row.provider.summary->lastUsedAt : std::nullopt;
}

bool needsAttention(const KeyRow &row)
{
    if (!row.key) {
        return row.provider.keysKnown && row.provider.record.config.needsKey();
    }
    const bool failed = row.key->lastTestedAt && row.key->lastTestOutcome != u"ok";
    return failed || row.key->presence == KeyPresence::Missing || row.isTooOld;
}

QString keyDetail(const KeyRow &row)
{
    if (row.key && row.key->source == KeySource::Environment) {
        return row.key->active ? row.key->backend : KeyModel::tr("%1, not in use").arg(row.key->backend);
    }
    if (row.key && !row.key->active) {
        return KeyModel::tr("not in use");
    }
    return hostText(row.provider.record.config);
}

KeyTotals totalsOf(const QList<KeyRow> &rows)
{
    KeyTotals totals;
    for (const KeyRow &row : rows) {
        const auto comesFrom = [&row](KeySource source) { return row.key && row.key->source == source; };
        totals.keychain += comesFrom(KeySource::Keychain) ? 1 : 0;
        totals.session += comesFrom(KeySource::Session) ? 1 : 0;
        totals.environment += comesFrom(KeySource::Environment) ? 1 : 0;
        totals.attention += needsAttention(row) ? 1 : 0;
    }
    return totals;
}

StatusPill::Content keyPill(const KeyRow &row)
{
    if (!row.key && !row.provider.keysKnown) {
        // The keychain may take seconds to answer.
        return {Severity::Neutral, KeyModel::tr("Looking…"), QStringLiteral("clock")};
    }
    if (!row.key) {
        return row.provider.record.config.needsKey()
            ? StatusPill::Content{Severity::Warning, KeyModel::tr("No key")}
            : StatusPill::Content{Severity::Neutral, KeyModel::tr("No key needed"), QStringLiteral("minus")};
    }
    if (row.key->presence == KeyPresence::Missing) {
        return {Severity::Danger, KeyModel::tr("Not in the keychain")};
    }
    if (!row.key->lastTestedAt) {
        return {Severity::Neutral, KeyModel::tr("Untested"), QStringLiteral("help")};
    }
    if (row.key->lastTestOutcome == u"ok") {
        return {Severity::Success, KeyModel::tr("Passed")};
    }
    return row.key->lastTestOutcome == u"auth"
        ? StatusPill::Content{Severity::Danger, KeyModel::tr("Rejected")}
        : StatusPill::Content{Severity::Warning, KeyModel::tr("Failed")};
}

KeyModel::KeyModel(ProviderModel *providers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_providers(providers)
{
    connect(providers, &ProviderModel::rowsChanged, this, &KeyModel::take);
    take();
}

bool KeyModel::isLoaded() const
{
    return m_providers->isLoaded();
}

void KeyModel::setAgeLimit(int days)
{
    if (m_ageLimit != days) {
        m_ageLimit = days;
        take();
    }
}

KeyRow KeyModel::makeRow(const ProviderRow &provider, const std::optional<KeyInfo> &key) const
{
    const std::optional<int> age = key ? ageInDays(*key) : std::nullopt;
    return {provider, key, m_ageLimit > 0 && age && *age >= m_ageLimit};
}

void KeyModel::take()
{
    QList<KeyRow> rows;
    for (const ProviderRow &provider : m_providers->rows()) {
        if (provider.record.config.kind == ai::ProviderKind::BuiltIn) {
            continue;
        }
        for (const KeyInfo &key : provider.keys) {
            rows.append(makeRow(provider, key));
        }
        if (provider.keys.isEmpty()) {
            rows.append(makeRow(provider, {}));
        }
    }
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        }
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT rowsChanged();
}

const KeyRow *KeyModel::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? &m_rows.at(index) : nullptr;
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KeyModel::text(const KeyRow &row, int column) const
{
    const QLocale locale;
    const bool inUse = row.key && row.key->active;
    switch (column) {
    case NameColumn:
        return row.provider.record.config.name;
    case SourceColumn:
        return !row.key && !row.provider.keysKnown      ? QStringLiteral("–")
            : !row.key                                  ? tr("None")
            : row.key->source == KeySource::Environment ? tr("Environment")
                                                        : keySourceTitle(*row.key);
    case TailColumn:
        return row.key ? maskedKey(row.key->tail, 4) : QStringLiteral("–");
    case AgeColumn: {
        const std::optional<int> age = row.key ? ageInDays(*row.key) : std::nullopt;
        return age ? tr("%1 d", "days").arg(locale.toString(*age)) : QStringLiteral("–");
    }
    case TestColumn:
        return keyPill(row).text;
    case UsedColumn:
        return shortMoment(lastUseOf(row));
    case CallsColumn:
        return locale.toString(inUse && row.provider.summary ? row.provider.summary->callsThisMonth : 0);
    case CostColumn:
        return moneyText(inUse && row.provider.summary ? row.provider.summary->costThisMonth : ai::Money());
    default:
        return {};
    }
}

// Numbers and times as they are; nothing where the words say it all.
QVariant KeyModel::value(const KeyRow &row, int column) const
{
    const bool counts = row.key && row.key->active && row.provider.summary;
    const auto moment = [](const std::optional<qint64> &at) {
        return at ? QVariant(QDateTime::fromMSecsSinceEpoch(*at)) : QVariant(QDateTime());
    };
    switch (column) {
    case AgeColumn: {
        const std::optional<int> age = row.key ? ageInDays(*row.key) : std::nullopt;
        return age ? QVariant(*age) : QVariant(QString());
    }
    case UsedColumn:
        return moment(lastUseOf(row));
    case CallsColumn:
        return counts ? row.provider.summary->callsThisMonth : qint64(0);
    case CostColumn:
        return (counts ? row.provider.summary->costThisMonth : ai::Money()).toDecimal();
    default:
        return {};
    }
}

QString KeyModel::toolTip(const KeyRow &row, int column) const
{
    switch (column) {
    case AgeColumn:
        return row.isTooOld ? tr("Keys should be rotated after %Ln days", nullptr, m_ageLimit) : QString();
    case SourceColumn:
        return row.key && row.key->source == KeySource::Environment
            ? tr("The variable %1; it cannot be changed here").arg(row.key->backend)
            : QString();
    case TestColumn:
        return row.key && row.key->lastTestedAt
            ? fullTime(QDateTime::fromMSecsSinceEpoch(*row.key->lastTestedAt))
            : QString();
    case UsedColumn:
        return lastUseOf(row) ? fullTime(QDateTime::fromMSecsSinceEpoch(*lastUseOf(row))) : QString();
    default:
        return {};
    }
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const KeyRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? QStringLiteral("%1, %2, %3")
                  .arg(text(row, NameColumn), text(row, SourceColumn), keyPill(row).text)
            : text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case SortRole:
    case ExportRole:
        return value(row, index.column());
    case FilterRole:
        return QStringList{text(row, NameColumn), keyDetail(row), text(row, SourceColumn),
            row.key ? row.key->tail : QString(), keyPill(row).text,
            ai::providerKindTitle(row.provider.record.config.kind)}
            .join(u'\n');
    case IdRole:
        return row.provider.record.config.id + u'/' + (row.key ? keySourceName(row.key->source) : QString());
    default:
        return {};
    }
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == AgeColumn || section == CallsColumn || section == CostColumn;
        return int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && (section == CallsColumn || section == CostColumn)) {
        return tr("Of this month");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Key"), tr("Comes from"), tr("Ends in"), tr("Age"), tr("Last test"),
        tr("Last used"), tr("Calls"), tr("Cost")};
    return titles.at(section);
}

} // namespace aio::ui
