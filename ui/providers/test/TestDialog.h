#pragma once

#include "ui/providers/test/ProviderTester.h"
#include "ui/providers/test/TestFixes.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace aio::ui {

class Banner;
class TestSteps;

/// Tries a provider as it is entered, saved or not: each step as it ends, what came out, and what to do about
/// it. Esc stops a running test, then closes. Nothing is saved here; `finished()` and the requests say what
/// the page has to do.
class TestDialog : public QDialog
{
    Q_OBJECT

public:
    /// `models` are offered to test with; the tester must outlive the dialog.
    TestDialog(ProviderTester &tester, const TestRequest &request, const QStringList &models,
        QWidget *parent = nullptr);
    ~TestDialog() override;

    /// Runs the test, again if one ran.
    void start();
    /// Shows a report that was made before.
    void showReport(const TestReport &report);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const TestReport &report() const { return m_report; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QComboBox *modelField() const { return m_model; }
    [[nodiscard]] QCheckBox *completionBox() const { return m_completion; }
    [[nodiscard]] QPushButton *againButton() const { return m_again; }
    [[nodiscard]] QList<QPushButton *> fixButtons() const;
    void copyReport();

    void reject() override;

Q_SIGNALS:
    /// A test came to its end by itself; `request` is what was tried.
    void tested(const aio::ui::TestRequest &request, const aio::ui::TestReport &report);
    void modelChosen(const QString &model);
    void keyRequested();
    void fieldRequested(const QString &name);

private:
    QWidget *buildHead();
    QWidget *buildFooter();
    void take(const TestReport &report);
    void refresh();
    void fillFixes();
    QWidget *fixRow(int number, const TestFix &fix);
    void run(const TestFix &fix, QComboBox *choice);
    void showCost();
    void stop();

    ProviderTester &m_tester;
    TestRequest m_request;
    TestReport m_report;
    std::stop_source m_stop;
    bool m_running = false;
    int m_run = 0; ///< answers of an earlier run are not listened to
    QLabel *m_sign;
    QLabel *m_headline;
    QLabel *m_summary;
    QComboBox *m_model;
    QPushButton *m_again;
    TestSteps *m_steps;
    QCheckBox *m_completion;
    QWidget *m_fixes;
    Banner *m_note;
    QPlainTextEdit *m_detail;
    QPushButton *m_copy;
    QPushButton *m_showDetail;
    QPushButton *m_close;
};

} // namespace aio::ui
