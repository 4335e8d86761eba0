#pragma once

#include "core/jobs/Extraction.h"
#include "ui/widgets/Severity.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace aio::ui {

class Banner;
class ElidedLabel;
class IconLabel;
class JobForm;
class JobSession;
class SegmentedSwitch;

/// The right pane of a job: its fields or its JSON, how much was found, and which engine read it.
class FormPane : public QFrame
{
    Q_OBJECT

public:
    explicit FormPane(QWidget *parent = nullptr);

    void setSession(JobSession *session);
    [[nodiscard]] JobForm *form() const { return m_form; }
    void retranslate();
    /// Whether the footer has "Why this model?".
    void setWhyOffered(bool offered);
    [[nodiscard]] QPushButton *whyButton() const { return m_why; }

Q_SIGNALS:
    void whyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildToolbar();
    QWidget *buildFooter();
    void refreshCounts();
    void refreshEngine();
    void showNotes();
    [[nodiscard]] Severity severityOfNotes() const;
    void refreshJson();

    QStackedWidget *m_stack;
    JobForm *m_form;
    SegmentedSwitch *m_switch;
    QPlainTextEdit *m_json;
    QToolButton *m_copy;
    ElidedLabel *m_found;
    QToolButton *m_toCheck;
    IconLabel *m_engineIcon;
    ElidedLabel *m_engine;
    QPushButton *m_why;
    QToolButton *m_notes;
    Banner *m_notesText;
    JobSession *m_session = nullptr;
    bool m_whyOffered = false;
};

/// "Built-in (offline) · 1.2 s · $0.00".
[[nodiscard]] QString engineLine(const EngineInfo &engine);

} // namespace aio::ui
