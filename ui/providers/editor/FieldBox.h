#pragma once

#include <QWidget>

class QLabel;

namespace aio::ui {

/// A field of a form: its label above it, and below it what is wrong with it.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor in.
    explicit FieldBox(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    [[nodiscard]] QString label() const;
    /// Empty: nothing is wrong.
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;
    /// A remark while nothing is wrong.
    void setHint(const QString &sentence);
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void refresh();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_below;
    QString m_problem;
    QString m_hint;
};

} // namespace aio::ui
