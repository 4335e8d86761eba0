#pragma once

#include "ui/widgets/Severity.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace aio::ui {

/// Something of a report that a person should look at, and where.
struct UsageNotice
{
    Severity severity = Severity::Warning;
    QString title;
    QString detail;
    QStringList place{}; ///< of the calls behind it; empty: there is nothing to open

    bool operator==(const UsageNotice &) const = default;
};

/// One of them: a click, Enter or Space opens it.
class NoticeRow : public QAbstractButton
{
    Q_OBJECT

public:
    NoticeRow(const UsageNotice &notice, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int wordsWidth(int width) const;

    UsageNotice m_notice;
};

/// "Worth a look".
class NoticeList : public QFrame
{
    Q_OBJECT

public:
    static constexpr int most = 4;

    explicit NoticeList(QWidget *parent = nullptr);

    void setNotices(const QList<UsageNotice> &notices);
    [[nodiscard]] const QList<UsageNotice> &notices() const { return m_notices; }
    void retranslate();

Q_SIGNALS:
    void activated(const QStringList &place);

private:
    void fill();

    QList<UsageNotice> m_notices;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_empty;
    QVBoxLayout *m_rows;
};

} // namespace aio::ui
