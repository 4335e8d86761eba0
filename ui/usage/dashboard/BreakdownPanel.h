#pragma once

#include "core/usage/report/UsageReports.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace aio::ui {

class BreakdownModel;
class SkeletonRows;
struct ChartFile;

/// The breakdown by person, task, model and plan. It is read when it comes into sight, and no more often than
/// it has to be: it reads more than all the charts together.
class BreakdownPanel : public QFrame
{
    Q_OBJECT

public:
    static constexpr int againMs = 20'000; ///< for new calls; another question is read at once

    explicit BreakdownPanel(QWidget *parent = nullptr);

    /// What is asked on sight; set before the first setQuestion().
    using Read = std::function<QFuture<Result<usage::UsageTable>>(
        const usage::ReportQuestion &, const usage::TableGrouping &)>;
    void setRead(Read read) { m_read = std::move(read); }
    void setQuestion(const usage::ReportQuestion &question);
    void setStale(bool stale);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] BreakdownModel *model() const { return m_model; }
    [[nodiscard]] QString foot() const;
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// All rows with headers, to the clipboard.
    void copy();
    void retranslate();

Q_SIGNALS:
    /// Parts of a place that the calls behind a row are at.
    void activated(const QStringList &place);
    void exportRequested(const aio::ui::ChartFile &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void readSoon();
    void read();
    void take(const Result<usage::UsageTable> &table);
    void buildMenu();
    void fitHeight();

    Read m_read;
    std::optional<usage::ReportQuestion> m_question;
    BreakdownModel *m_model;
    QLabel *m_title;
    QLabel *m_foot;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QTableView *m_table;
    SkeletonRows *m_skeleton;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_copy = nullptr;
    QAction *m_csv = nullptr;
    QTimer m_soon;
    QElapsedTimer m_readAt;
    int m_generation = 0;
    bool m_isOld = true; ///< for the question that it has
    bool m_isOther = true; ///< of another question
};

} // namespace aio::ui
