#pragma once

#include "core/documents/compare/Comparison.h"
#include "ui/theme/Tokens.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace aio::ui {

/// One change of a proposal: what goes, what comes, and the buttons to take it, to leave it or to take it in
/// other words. Return takes, Delete leaves, F2 edits; Up and Down are the list's.
class ChangeRow : public QFrame
{
    Q_OBJECT

public:
    /// `decides`: it has the buttons; of several pieces with one decision only the first has.
    ChangeRow(const compare::Piece &piece, const QString &prefix, const QString &instead, bool decides,
        QWidget *parent);

    [[nodiscard]] int id() const { return m_piece.id; }
    [[nodiscard]] bool decides() const { return m_accept != nullptr; }
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }

    /// Nothing: not decided yet.
    void setDecision(const std::optional<compare::Decision> &decision);

    [[nodiscard]] QToolButton *acceptButton() const { return m_accept; }
    [[nodiscard]] QToolButton *rejectButton() const { return m_reject; }
    [[nodiscard]] QToolButton *editButton() const { return m_edit; }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

public Q_SLOTS:
    void edit();

Q_SIGNALS:
    void decided(int id, const std::optional<aio::compare::Decision> &decision);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *button(const QString &icon, Token tone, bool checkable);
    void addButtons(QHBoxLayout *row);
    void endEditing(bool keep);
    void refresh();
    [[nodiscard]] QString words() const;

    compare::Piece m_piece;
    QString m_prefix; ///< the dash of a point
    QString m_instead; ///< what is shown where a change has no words
    std::optional<compare::Decision> m_decision;
    QLabel *m_before;
    QLabel *m_after;
    QToolButton *m_accept = nullptr;
    QToolButton *m_reject = nullptr;
    QToolButton *m_edit = nullptr;
    QPlainTextEdit *m_editor = nullptr;
    QVBoxLayout *m_texts = nullptr;
};

} // namespace aio::ui
