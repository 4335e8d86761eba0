#pragma once

#include "core/jobs/JobField.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace aio::ui {

class ConfidenceMeter;
class FieldEditor;
class JobSession;

/// One field of the form: label, how sure its value is, the editor, and below it what there is to check or to
/// put right.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(JobField field, QWidget *parent = nullptr);

    [[nodiscard]] JobField field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }

    /// Shows the field of `session`, which may be null: an empty, disabled row.
    void refresh(const JobSession *session);
    void setActive(bool active);
    void retranslate();

Q_SIGNALS:
    void confirmRequested(aio::JobField field);
    void restoreRequested(aio::JobField field);
    void hovered(aio::JobField field, bool inside);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void buildHeader();
    void buildCheck();
    void showState(const JobSession &session);
    void showProblem();

    JobField m_field;
    FieldEditor *m_editor;
    QLabel *m_label;
    ConfidenceMeter *m_meter;
    QToolButton *m_edited;
    QWidget *m_check;
    QLabel *m_reason;
    QPushButton *m_confirm;
    QLabel *m_problem;
};

} // namespace aio::ui
