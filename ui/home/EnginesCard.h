#pragma once

#include <QFrame>

class QLabel;

namespace aio::ui {

/// Which engines there are and how they are. This version has the built-in one.
class EnginesCard : public QFrame
{
    Q_OBJECT

public:
    explicit EnginesCard(QWidget *parent = nullptr);

    void retranslate();

private:
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_detail;
    QLabel *m_note;
};

} // namespace aio::ui
