#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace aio::ui {

/// Asks for the address of a posting, or for consent to fetch one that was dropped or pasted. Does not block:
/// `open()` it and listen to `linkAccepted()`.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LinkDialog(const QUrl &link, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void linkAccepted(const QUrl &link);

private:
    void check();

    QLineEdit *m_field;
    QLabel *m_note;
    QPushButton *m_read;
};

} // namespace aio::ui
