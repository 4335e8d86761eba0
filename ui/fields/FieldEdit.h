#pragma once

#include "ui/fields/ProfileField.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace aio::ui {

class ChipEdit;

/// One field of a profile: label, editor by kind, and a line below when something is wrong. Values are those
/// of JSON Resume. What cannot be read as a date is kept as it was typed.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEdit(const ProfileField &field, QWidget *parent = nullptr);

    [[nodiscard]] const ProfileField &field() const { return m_field; }
    [[nodiscard]] QWidget *editor() const;
    /// Shows a value without emitting `edited()`. An editor that says the same already keeps its cursor.
    void setValue(const QJsonValue &value);
    /// Undefined when there is nothing.
    [[nodiscard]] QJsonValue value() const;
    [[nodiscard]] QString problem() const;
    /// The importer was unsure of what stands here.
    void setDoubtful(bool doubtful);

Q_SIGNALS:
    void edited();
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLine();
    void buildText();
    void buildChips();
    void check();
    void fitHeight();

    ProfileField m_field;
    QLabel *m_label;
    QLabel *m_problem;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    ChipEdit *m_chips = nullptr;
    bool m_updating = false;
    bool m_doubtful = false;
};

/// The date that was typed, as JSON Resume writes it: "2019-04" for "04/2019", "4.2019", "2019-4" and "Apr
/// 2019" in the language of the locale; absent for what is no date.
[[nodiscard]] std::optional<QString> typedDate(const QString &text, const QLocale &locale = QLocale());

} // namespace aio::ui
