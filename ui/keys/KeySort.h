#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace aio::ui {

class KeyModel;

/// The keys that the filter box and the switch let through, in the order of a column or of the providers.
class KeySort : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show
    {
        All,
        Keychain,
        Session,
        Environment,
        Attention
    };

    explicit KeySort(KeyModel *model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setShow(Show show);
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || m_show != Show::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isShown(int row) const;

    KeyModel *m_model;
    QStringList m_words;
    Show m_show = Show::All;
    QCollator m_collator;
};

} // namespace aio::ui
