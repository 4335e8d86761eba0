#pragma once

#include "ui/documents/DocumentsServices.h"
#include "ui/records/RecordPage.h"

class QStackedWidget;

namespace aio::ui {

class DocumentActions;
class DocumentDesk;
class DocumentListPane;
class DocumentTableModel;
class EmptyState;

/// Documents: CVs and cover letters, listed, drafted from candidates and jobs, written, checked, exported.
class DocumentsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit DocumentsPage(const DocumentsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("documents"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QAction *> leadingActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// A document's id; or "new", or "new" with "cv" or "letter" and any number of "candidate:ID", "job:ID".
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    void retranslate() override;

    [[nodiscard]] DocumentTableModel *model() const { return m_model; }
    [[nodiscard]] DocumentListPane *list() const { return m_list; }
    [[nodiscard]] DocumentDesk *desk() const { return m_desk; }
    [[nodiscard]] DocumentActions *actions() const { return m_actions; }

private:
    void connectParts();
    void onListLoaded();
    void openNew(const QStringList &wishes);
    void showDocument(const QUuid &id);
    void showList();
    void refreshStack();

    DocumentsServices m_services;
    DocumentTableModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DocumentListPane *m_list;
    DocumentDesk *m_desk;
    DocumentActions *m_actions;
    QAction *m_back;
};

} // namespace aio::ui
