#pragma once

#include "core/intake/IntakeModel.h"

#include <QWidget>

class QLabel;

namespace aio::ui {

/// "5 done  3 running  3 waiting", about how long it will take, and one bar of all of it.
class BatchTotals : public QWidget
{
    Q_OBJECT

public:
    explicit BatchTotals(QWidget *parent = nullptr);

    void show(const IntakeModel::Totals &totals, int parallel, bool paused);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_counts;
    QLabel *m_rest;
    IntakeModel::Totals m_totals;
    int m_parallel = 1;
    bool m_paused = false;
};

/// How long the rest takes at the pace so far, in milliseconds; nothing before the first is done.
[[nodiscard]] std::optional<qint64> remainingMs(const IntakeModel::Totals &totals, int parallel);

} // namespace aio::ui
