#pragma once

#include <QFrame>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace aio::ui {

/// An engine to choose in the first steps: a radio button, a letter, two lines, and what belongs to it below
/// while it is chosen. A click anywhere on it chooses it.
class EngineCard : public QFrame
{
    Q_OBJECT

public:
    explicit EngineCard(const QString &initial, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// Shown while the card is chosen.
    void setBody(QWidget *body);
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    [[nodiscard]] QRadioButton *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    bool m_chosen = false;
};

} // namespace aio::ui
