#pragma once

#include "ui/shell/Page.h"

#include <QStatusBar>

#include <optional>

class QToolButton;

namespace aio {
class TaskList;
}

namespace aio::ui {

class QueuePopover;
class SpendBar;

/// The status bar: where the data is, which engine works, what runs, whether it is saved, what was spent, who
/// is here. Every part can be clicked.
class StatusChips : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusChips(TaskList *tasks, QWidget *parent = nullptr);

    void setStorage(const QString &text, Severity severity, const QString &toolTip);
    void setEngine(const QString &text, const QString &toolTip);
    /// `share` of a limit, from 0, shows as a small bar behind the text.
    void setSpend(
        const QString &text, const QString &toolTip, const std::optional<double> &share = std::nullopt);
    void setPerson(const QString &text);
    void setSaveState(const SaveState &state);

    [[nodiscard]] QueuePopover *queuePopover() const { return m_popover; }
    /// For F6.
    [[nodiscard]] QWidget *firstChip() const;

Q_SIGNALS:
    void storageClicked();
    void engineClicked();
    void saveStateClicked();
    void spendClicked();
    void personClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addChip(const QString &objectName, const QString &iconName, bool atEnd);
    SpendBar *addSpendBar();
    void readQueue();
    void showQueue();
    void retranslate();

    TaskList *m_tasks;
    QToolButton *m_storage;
    QToolButton *m_engine;
    QToolButton *m_queue;
    QToolButton *m_saved;
    QToolButton *m_spend;
    SpendBar *m_spendBar;
    QToolButton *m_person;
    QueuePopover *m_popover;
};

} // namespace aio::ui
