#pragma once

#include "ui/documents/session/DraftCheck.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace aio::ui {

/// Above the draft: whether the profile backs what it claims, and below that, for the claim where the person
/// stands, what is wrong and what can be done about it.
class ClaimBar : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimBar(QWidget *parent = nullptr);

    /// `profile` null: there is none to check against. Without a check it is under way.
    void show(const std::optional<DraftCheck> &check, const Resume *profile);
    using QFrame::show;
    /// The claim to decide about, among the open ones; -1: none.
    void setCurrent(int open);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isPanelShown() const;

    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }
    [[nodiscard]] QLineEdit *reasonField() const { return m_reason; }
    [[nodiscard]] QToolButton *nextButton() const { return m_next; }
    [[nodiscard]] QToolButton *previousButton() const { return m_previous; }
    /// Asks for the reason to keep the current claim.
    void askReason();
    void retranslate();

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void editRequested();
    void removeRequested();
    void addRequested();
    void keepRequested(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildPanel();
    void refresh();
    void refreshPanel();
    void keep();

    std::optional<DraftCheck> m_check;
    Resume m_profile;
    bool m_hasProfile = false;
    QList<CheckedClaim> m_open;
    int m_current = -1;
    QWidget *m_bar;
    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
    QFrame *m_panel;
    QLabel *m_wrong;
    QLabel *m_place;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_add;
    QPushButton *m_keep;
    QLineEdit *m_reason;
};

} // namespace aio::ui
