#include "ui/providers/list/ProviderSort.h"

#include "ui/providers/list/ProviderModel.h"

#include <algorithm>

namespace aio::ui {

ProviderSort::ProviderSort(ProviderModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(model);
    setDynamicSortFilter(true);
}

void ProviderSort::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ProviderSort::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

Qt::ItemFlags ProviderSort::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    if (!isInOwnOrder()) {
        flags &= ~(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
    }
    return flags;
}

bool ProviderSort::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const ProviderRow *provider = m_model->row(row);
    if (provider == nullptr || (m_show == Show::Active && !provider->record.config.enabled)
        || (m_show == Show::Problems && !isProblem(*provider))) {
        return false;
    }
    const QString text = m_model->index(row, 0, parent).data(ProviderModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ProviderSort::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ProviderModel::SortRole);
    const QVariant b = right.data(ProviderModel::SortRole);
    if (a.userType() == QMetaType::QString) {
        return m_collator.compare(a.toString(), b.toString()) < 0;
    }
    return a.toLongLong() < b.toLongLong();
}

} // namespace aio::ui
