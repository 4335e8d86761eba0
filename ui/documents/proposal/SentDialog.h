#pragma once

#include "core/assist/drafting/DraftQuestion.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace aio::ui {

/// "What was sent", or "What will be sent": the text that leaves this computer for a draft, word by word, to
/// read and to copy.
class SentDialog : public QDialog
{
    Q_OBJECT

public:
    enum class When
    {
        Before,
        After
    };

    explicit SentDialog(const SentText &sent, QWidget *parent = nullptr, When when = When::After);

    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace aio::ui
