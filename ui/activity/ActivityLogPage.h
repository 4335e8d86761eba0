#pragma once

#include "core/activity/ActivityLog.h"
#include "core/settings/Settings.h"
#include "ui/shell/FileChooser.h"
#include "ui/shell/Page.h"
#include "ui/tables/TimeRange.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTableView;

namespace aio::ui {

class ActivityModel;
class Banner;
class ColumnSet;
class EmptyState;
class FilterBar;
class FilterButton;
class RangeButton;
class SkeletonRows;

/// What the Activity page works with. All of it outlives the page.
struct ActivityServices
{
    ActivityLog &log;
    Settings &settings;
    FileChooser &files;
};

/// Who changed what and when. A row opens the page of its object.
///
/// Arguments of open(): "person=…", "action=…", "kind=…", "object=…" (an id), "text=…" and "range=FROM-TO"
/// (UTC ms) filter.
class ActivityLogPage : public Page
{
    Q_OBJECT

public:
    static constexpr int liveDelayMs = 250;

    explicit ActivityLogPage(const ActivityServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("activity"); }
    [[nodiscard]] QString title() const override { return tr("Activity"); }
    [[nodiscard]] QString subtitle() const override { return tr("Who changed what"); }
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    void retranslate() override;

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ActivityModel *model() const { return m_model; }
    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] FilterButton *person() const { return m_person; }
    [[nodiscard]] FilterButton *kind() const { return m_kind; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const QString &iconName, const QKeySequence &keys, QWidget *owner);
    void buildTable();
    void buildFilters();
    void makeActions();
    void connectParts();
    [[nodiscard]] QWidget *buildFooter();
    [[nodiscard]] ActivityFilter wanted() const;
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] QList<std::pair<QString, FilterButton *>> buttons() const;
    void reload();
    void clearFilters();
    void showState();
    void fetchAhead();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &globalPosition);
    void exportAs(ActivityLog::Format format);
    void copyRows(bool withHeaders);

    ActivityServices m_services;
    ActivityModel *m_model;
    FilterBar *m_bar;
    RangeButton *m_range;
    FilterButton *m_person;
    FilterButton *m_action;
    FilterButton *m_kind;
    Banner *m_banner;
    QStackedWidget *m_states;
    QTableView *m_table;
    ColumnSet *m_columns = nullptr;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    QLabel *m_count;
    QAction *m_export = nullptr;
    QAction *m_exportCsv = nullptr;
    QAction *m_exportJson = nullptr;
    QAction *m_columnsAction = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_find = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyBare = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_tryAgain = nullptr;
    QString m_object; ///< id of the one object that is shown; empty: all
    std::optional<Error> m_error;
    QTimer m_live;
};

} // namespace aio::ui
