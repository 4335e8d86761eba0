#pragma once

#include "ui/charts/ShareList.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace aio::ui {

/// A breakdown below its title, with a line at its foot.
class SharePanel : public QFrame
{
    Q_OBJECT

public:
    explicit SharePanel(QWidget *parent = nullptr);

    [[nodiscard]] ShareList *list() const { return m_list; }
    void setTitle(const QString &title);
    /// In place of the title, or beside it.
    void addHeaderWidget(QWidget *widget, bool inPlaceOfTitle);
    void setShares(const ShareData &data);
    void setEmptyText(const QString &text);
    /// At the left and the right of the foot; empty: no foot.
    void setFoot(const QString &text, const QString &value);
    [[nodiscard]] QString footValue() const;
    void setStale(bool stale);

private:
    ShareList *m_list;
    QLabel *m_title;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QHBoxLayout *m_header;
    QFrame *m_line;
    QLabel *m_footText;
    QLabel *m_footValue;
};

} // namespace aio::ui
