#pragma once

#include "core/documentstore/DocumentRecord.h"
#include "ui/shell/CommandSource.h"

namespace aio {
class DocumentStore;
}

namespace aio::desktop {

/// The documents of the workspace in the palette. Reads them again when they changed.
class DocumentCommands : public ui::CommandSource
{
    Q_OBJECT

public:
    DocumentCommands(
        DocumentStore &documents, std::function<void(const QUuid &)> open, QObject *parent = nullptr);

    [[nodiscard]] QList<ui::Command> commands() override;

private:
    void reload();

    DocumentStore &m_store;
    std::function<void(const QUuid &)> m_open;
    QList<DocumentSummary> m_documents;
    bool m_stale = true;
};

} // namespace aio::desktop
