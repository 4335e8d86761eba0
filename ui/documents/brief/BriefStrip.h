#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace aio::ui {

class DocumentSession;

/// What a letter shall be, on one line above it: where a window has no room for the brief beside it. GUI
/// thread only.
class BriefStrip : public QFrame
{
    Q_OBJECT

public:
    explicit BriefStrip(QWidget *parent = nullptr);

    /// Null, or no letter: nothing to tell.
    void tell(const DocumentSession *session);
    [[nodiscard]] QLabel *line() const { return m_line; }
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    void retranslate();

Q_SIGNALS:
    void editRequested();

private:
    QLabel *m_line;
    QPushButton *m_edit;
};

} // namespace aio::ui
