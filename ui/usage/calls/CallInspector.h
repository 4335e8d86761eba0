#pragma once

#include "ui/usage/calls/CallsServices.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace aio::ui {

class CallTimeline;
class StatusPill;
struct CallBill;

/// One call beside the table: its time, its bill, its route, and what went wrong.
class CallInspector : public QFrame
{
    Q_OBJECT

public:
    static constexpr int defaultWidth = 372;

    explicit CallInspector(const CallsServices &services, QWidget *parent = nullptr);

    /// Shows a call with the bill of one of its attempts; null ids show nothing.
    void showCall(const QUuid &call, const QUuid &attempt);
    /// More attempts of the call may have come.
    void refresh();
    [[nodiscard]] const QUuid &call() const { return m_call; }
    [[nodiscard]] const QList<usage::UsageAttempt> &attempts() const { return m_attempts; }
    [[nodiscard]] CallTimeline *timeline() const { return m_timeline; }
    [[nodiscard]] QString report() const;
    void retranslate();

Q_SIGNALS:
    /// Something was copied, said for a toast.
    void copied(const QString &text);
    void limitRequested();

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFooter();
    void read();
    void fill();
    void clearRows();
    void addProblem();
    void addHeading(const QString &text, const QString &note);
    void addBill(const usage::UsageAttempt &attempt);
    void addBillLines(const CallBill &bill, const usage::UsageAttempt &attempt);
    void addError(const usage::UsageAttempt &attempt);
    void addRoute(const usage::UsageAttempt &attempt);
    [[nodiscard]] const usage::UsageAttempt *chosen() const;

    CallsServices m_services;
    QLabel *m_title;
    StatusPill *m_pill;
    QLabel *m_id;
    QToolButton *m_copyId;
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    CallTimeline *m_timeline = nullptr;
    QWidget *m_footer;
    QPushButton *m_copy;
    QPushButton *m_limit;
    QUuid m_call;
    QUuid m_attempt;
    QList<usage::UsageAttempt> m_attempts;
    QString m_problem; ///< why the call could not be read
    bool m_detailsOpen = false;
};

} // namespace aio::ui
