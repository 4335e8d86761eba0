#pragma once

#include <QSet>
#include <QTimer>
#include <QUuid>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace aio::ui {

/// One record to pick.
struct PickChoice
{
    QUuid id;
    QString text;
    QString detail;
};

/// Picks some of many records: a field to search, a list with a mark for each. What was marked stays so while
/// something else is searched for.
class PickList : public QWidget
{
    Q_OBJECT

public:
    /// Answers with the records that match some words; called on the GUI thread, answers later.
    using Search =
        std::function<void(const QString &words, std::function<void(const QList<PickChoice> &)> answer)>;

    explicit PickList(Search search, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &placeholder, const QString &nothing);
    /// In the order in which they were marked.
    [[nodiscard]] const QList<QUuid> &picked() const { return m_picked; }
    void setPicked(const QList<QUuid> &ids);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void pickedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(const QList<PickChoice> &choices);
    void toggle(QListWidgetItem *item);
    void refreshTitle();

    Search m_search;
    QString m_title;
    QLabel *m_head;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTimer m_debounce;
    QList<QUuid> m_picked;
    int m_generation = 0;
};

} // namespace aio::ui
