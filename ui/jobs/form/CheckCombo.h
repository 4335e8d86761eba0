#pragma once

#include <QComboBox>

class QStandardItemModel;

namespace aio::ui {

/// A combo box of which several entries can be ticked; closed, it shows them joined. Space or Enter ticks in
/// the open list, Escape closes it.
class CheckCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit CheckCombo(QWidget *parent = nullptr);

    struct Choice
    {
        QString text;
        QString name;
    };

    /// Replaces the entries; what is ticked stays ticked.
    void setChoices(const QList<Choice> &choices);
    void setChecked(const QStringList &names);
    /// In the order of the entries; names that are no entry are kept and come last.
    [[nodiscard]] QStringList checked() const;
    void setEmptyText(const QString &text) { m_emptyText = text; }

Q_SIGNALS:
    void checkedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    [[nodiscard]] QString summary() const;
    void describe();

    QStandardItemModel *m_choices;
    QStringList m_unknown;
    QString m_emptyText;
};

} // namespace aio::ui
