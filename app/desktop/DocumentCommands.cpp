#include "app/desktop/DocumentCommands.h"

#include "core/base/WhenFinished.h"
#include "core/documentstore/DocumentStore.h"

namespace aio::desktop {

namespace {

constexpr int mostDocuments = 2000;

} // namespace

DocumentCommands::DocumentCommands(
    DocumentStore &documents, std::function<void(const QUuid &)> open, QObject *parent)
    : CommandSource(parent)
    , m_store(documents)
    , m_open(std::move(open))
{
    const auto outdated = [this] { m_stale = true; };
    connect(&documents, &DocumentStore::documentsAdded, this, outdated);
    connect(&documents, &DocumentStore::documentsChanged, this, outdated);
    connect(&documents, &DocumentStore::documentsRemoved, this, outdated);
    connect(&documents, &DocumentStore::changedElsewhere, this, outdated);
}

QList<ui::Command> DocumentCommands::commands()
{
    if (m_stale) {
        m_stale = false;
        reload();
    }
    QList<ui::Command> commands;
    for (const DocumentSummary &document : std::as_const(m_documents)) {
        ui::Command command;
        command.kind = ui::Command::Kind::Document;
        command.id = QStringLiteral("document/") + document.id.toString(QUuid::WithoutBraces);
        command.text = document.title.isEmpty() ? tr("Document without a title") : document.title;
        QStringList detail{document.candidateName, document.jobTitle};
        detail.removeAll(QString());
        command.detail = detail.join(QStringLiteral(" · "));
        command.icon = QStringLiteral("documents");
        command.run = [open = m_open, id = document.id] { open(id); };
        commands.append(command);
    }
    return commands;
}

void DocumentCommands::reload()
{
    DocumentFilter filter;
    filter.limit = mostDocuments;
    whenFinished(m_store.list(filter), this, [this](const Result<QList<DocumentSummary>> &documents) {
        if (!documents) {
            m_stale = true; // the next time the palette opens
        } else if (*documents != m_documents) {
            m_documents = *documents;
            Q_EMIT changed();
        }
    });
}

} // namespace aio::desktop
