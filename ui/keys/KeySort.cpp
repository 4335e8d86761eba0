#include "ui/keys/KeySort.h"

#include "ui/keys/KeyModel.h"

#include <QDateTime>

#include <algorithm>

namespace aio::ui {

KeySort::KeySort(KeyModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(model);
    setDynamicSortFilter(true);
}

void KeySort::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void KeySort::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool KeySort::isShown(int row) const
{
    const KeyRow *key = m_model->row(row);
    if (key == nullptr) {
        return false;
    }
    const auto comesFrom = [key](KeySource source) { return key->key && key->key->source == source; };
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Keychain:
        return comesFrom(KeySource::Keychain);
    case Show::Session:
        return comesFrom(KeySource::Session);
    case Show::Environment:
        return comesFrom(KeySource::Environment);
    case Show::Attention:
        break;
    }
    return needsAttention(*key);
}

bool KeySort::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isShown(row)) {
        return false;
    }
    const QString text = m_model->index(row, 0, parent).data(KeyModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool KeySort::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(KeyModel::SortRole);
    const QVariant b = right.data(KeyModel::SortRole);
    switch (left.column()) {
    case KeyModel::AgeColumn:
        // Keys of unknown age come first.
        return (a.typeId() == QMetaType::Int ? a.toInt() : -1)
            < (b.typeId() == QMetaType::Int ? b.toInt() : -1);
    case KeyModel::UsedColumn:
        return a.toDateTime() < b.toDateTime();
    case KeyModel::CallsColumn:
        return a.toLongLong() < b.toLongLong();
    case KeyModel::CostColumn: {
        const auto cost = [](const QVariant &text) {
            return ai::Money::fromDecimal(text.toString()).value_or(ai::Money()).nanoUsd;
        };
        return cost(a) < cost(b);
    }
    default:
        return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
    }
}

} // namespace aio::ui
