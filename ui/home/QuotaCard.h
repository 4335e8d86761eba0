#pragma once

#include "ui/home/HomeServices.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace aio::ui {

/// The limits that the person's own calls are counted under, how far each is used, and which runs out first.
class QuotaCard : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostRows = 4;

    QuotaCard(QString user, QString plan, QWidget *parent = nullptr);

    /// All limits of the workspace; `now` is UTC ms.
    void setFacts(const QuotaFacts &facts, qint64 now);
    /// Those of them that count this person.
    [[nodiscard]] const QList<QuotaRow> &rows() const { return m_rows; }
    [[nodiscard]] QString sentence() const;
    void retranslate();

Q_SIGNALS:
    void quotasRequested();

private:
    void fill();
    QWidget *makeRow(const QuotaRow &row);

    QString m_user;
    QString m_plan;
    QTimeZone m_zone;
    qint64 m_now = 0;
    QList<QuotaRow> m_rows;
    QLabel *m_title;
    QPushButton *m_open;
    QWidget *m_body;
    QLabel *m_sentence;
};

/// The limits of `rows` that count calls of that person on that plan, their own before those of all.
[[nodiscard]] QList<QuotaRow> ownLimits(
    const QList<QuotaRow> &rows, const QString &user, const QString &plan);

/// The least that the whole workspace may spend in a day; nothing if that is not limited.
[[nodiscard]] std::optional<ai::Money> dayBudget(const QList<QuotaRow> &rows);
/// The same for a calendar month.
[[nodiscard]] std::optional<ai::Money> monthBudget(const QList<QuotaRow> &rows);

} // namespace aio::ui
