#pragma once

#include "core/jobs/JobField.h"

#include <QHash>
#include <QScrollArea>

#include <optional>

namespace aio::ui {

class FieldRow;
class JobSession;

/// All fields of one job in two columns. Writes what is typed into the session at once. The fields are made
/// when the first job is shown: two dozen editors would be a quarter of the time until the window is there.
class JobForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit JobForm(QWidget *parent = nullptr);

    void setSession(JobSession *session);
    [[nodiscard]] FieldRow *row(JobField field);

    /// The field with the focus, or the one below the pointer.
    [[nodiscard]] std::optional<JobField> activeField() const;
    void focusField(JobField field);
    /// Goes to the next (+1) or previous (-1) field to check, round the end. False if there is none.
    bool walkChecks(int direction);
    /// Confirms the field with the focus, or else the first to check, and goes on to the next one.
    void confirmCurrent();
    void retranslate();

Q_SIGNALS:
    /// `focused`: by focus, so that the source may scroll; otherwise by the pointer.
    void activeFieldChanged(std::optional<aio::JobField> field, bool focused);

private:
    void makeRows();
    void buildRows();
    void connectRow(FieldRow *row);
    void take(FieldRow *row);
    void setFocused(JobField field);
    void setHovered(JobField field, bool inside);
    void showActive();

    QHash<JobField, FieldRow *> m_rows;
    JobSession *m_session = nullptr;
    std::optional<JobField> m_focused;
    std::optional<JobField> m_hovered;
};

} // namespace aio::ui
