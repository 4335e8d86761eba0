#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;

namespace aio::ui {

class ElidedLabel;
class Page;

/// The line above a page: title, subtitle and actions, as the page tells them.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// Shows this page's header from now on.
    void setPage(Page *page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    /// Takes the words from buttons, the least important one first, until the title has room.
    void fit();
    void fill(
        QHBoxLayout *layout, QList<QWidget *> &widgets, const QList<QAction *> &actions, bool withPrimary);

    Page *m_page = nullptr;
    QHBoxLayout *m_leading;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_trailing;
    QList<QWidget *> m_leadingButtons;
    QList<QWidget *> m_trailingButtons;
    QWidget *m_pageWidget = nullptr;
};

} // namespace aio::ui
