#pragma once

#include <QObject>

class QAbstractScrollArea;

namespace aio::ui {

/// Leaves the wheel to the page that a list lies in until the list has the focus: whoever scrolls the page is
/// not caught by what comes below the pointer. Belongs to the list.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QAbstractScrollArea *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractScrollArea *m_list;
};

} // namespace aio::ui
