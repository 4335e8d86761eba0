#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace aio::ui {

/// Lets the keys of the page that is shown work while the focus stands beside it: in the rail, the header or
/// the status bar. A page's shortcuts hold for what is inside it, and whoever has just clicked "Jobs" at the
/// left presses Ctrl+V next.
class PageReach : public QObject
{
    Q_OBJECT

public:
    PageReach(QList<QWidget *> beside, QObject *parent);

    void setPage(QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> m_beside;
    QPointer<QWidget> m_page;
};

} // namespace aio::ui
