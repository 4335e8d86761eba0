#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace aio::ui {

class ProviderModel;

/// The rows that the filter box and the switch let through, in the order of a column or, without one, in the
/// order that an admin gave them.
class ProviderSort : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show
    {
        All,
        Active,
        Problems
    };

    explicit ProviderSort(ProviderModel *model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setShow(Show show);
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || m_show != Show::All; }
    /// Whether rows may be moved: only while their order is the admin's own and all of them are there.
    [[nodiscard]] bool isInOwnOrder() const { return sortColumn() < 0 && !isNarrowed(); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ProviderModel *m_model;
    QStringList m_words;
    Show m_show = Show::All;
    QCollator m_collator;
};

} // namespace aio::ui
