#pragma once

#include "ui/shell/History.h"
#include "ui/shell/PageEntry.h"

#include <QHash>
#include <QObject>

class QStackedWidget;

namespace aio::ui {

/// Shows pages: makes each on its first visit, keeps it, and remembers the way for back and forward.
class Navigator : public QObject
{
    Q_OBJECT

public:
    Navigator(PageTable table, QStackedWidget *stack, QObject *parent = nullptr);

    [[nodiscard]] const PageTable &table() const { return m_table; }
    [[nodiscard]] const PageEntry *entry(const QString &id) const;
    [[nodiscard]] Page *current() const { return m_current; }
    /// The page if it was visited already.
    [[nodiscard]] Page *made(const QString &id) const { return m_pages.value(id); }
    [[nodiscard]] QList<Page *> madePages() const { return m_pages.values(); }

    /// Makes the page if need be, without showing it. Null if there is no such page.
    Page *page(const QString &id);
    /// False if there is no such page.
    bool show(const QString &id, const QStringList &arguments = {});
    void back();
    void forward();
    [[nodiscard]] const History &history() const { return m_history; }

Q_SIGNALS:
    /// A page was made; connect to it here.
    void pageMade(aio::ui::Page *page);
    void currentChanged(aio::ui::Page *page);
    void historyChanged();

private:
    Page *pageFor(const PageEntry &entry);
    bool present(const History::Place &place);

    PageTable m_table;
    QStackedWidget *m_stack;
    QHash<QString, Page *> m_pages;
    Page *m_current = nullptr;
    History m_history;
};

} // namespace aio::ui
