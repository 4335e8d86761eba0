#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace aio::ui {

/// The top of Home: choose or drop files, or paste a link or the text of a posting.
class DropStrip : public QFrame
{
    Q_OBJECT

public:
    explicit DropStrip(QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void chooseRequested();
    /// A link or the words of a posting, as typed or pasted.
    void textEntered(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void enter();

    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_choose;
    QLabel *m_hint;
    QLabel *m_keys;
    QLineEdit *m_field;
    QPushButton *m_extract;
};

} // namespace aio::ui
