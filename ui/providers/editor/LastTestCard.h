#pragma once

#include "ui/providers/test/TestReport.h"

#include "ui/theme/Tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace aio::ui {

/// The last test of a provider: each step with its sign and milliseconds.
class LastTestCard : public QFrame
{
    Q_OBJECT

public:
    explicit LastTestCard(QWidget *parent = nullptr);

    /// `at` is UTC milliseconds.
    void setReport(const TestReport &report, qint64 at);
    void setNone();
    void retranslate();

Q_SIGNALS:
    void detailsRequested();

private:
    void fill();

    QLabel *m_title;
    QPushButton *m_details;
    QWidget *m_rows;
    std::optional<TestReport> m_report;
    qint64 m_at = 0;
};

/// The icon and colour of a step's state.
[[nodiscard]] QString stepIcon(TestStep::State state);
[[nodiscard]] Token stepTone(TestStep::State state);

} // namespace aio::ui
