#pragma once

#include "ui/providers/list/ProviderRow.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace aio::ui {

class DayBars;

/// How a provider did lately: calls, failures, latency, cost.
class UsageTab : public QWidget
{
    Q_OBJECT

public:
    explicit UsageTab(QWidget *parent = nullptr);

    void setRow(const ProviderRow &row);
    void retranslate();

Q_SIGNALS:
    void openRequested();

private:
    void addFact();

    ProviderRow m_row;
    QLabel *m_title;
    DayBars *m_bars;
    QLabel *m_from;
    QLabel *m_to;
    QGridLayout *m_grid;
    QList<std::pair<QLabel *, QLabel *>> m_facts;
    QPushButton *m_open;
};

} // namespace aio::ui
