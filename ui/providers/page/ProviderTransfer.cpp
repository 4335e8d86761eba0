#include "ui/providers/page/ProviderTransfer.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/page/ImportDialog.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/shell/FileSaving.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr qint64 largestFile = 1024LL * 1024; // a provider is about 500 bytes

QString jsonFilter()
{
    return ProviderTransfer::tr("Providers (*.json)");
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::BadInput,
            ProviderTransfer::tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()),
            ProviderTransfer::tr("Choose another one."), file.errorString());
    }
    if (file.size() > largestFile) {
        return failure(ErrorKind::BadInput,
            ProviderTransfer::tr("The file %1 is too large for a list of providers.")
                .arg(QFileInfo(path).fileName()),
            ProviderTransfer::tr("Choose another one."));
    }
    return file.read(largestFile);
}

} // namespace

ProviderTransfer::ProviderTransfer(const ProvidersServices &services, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{
}

void ProviderTransfer::tell(const Error &error)
{
    Q_EMIT notify({QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), Severity::Danger});
}

void ProviderTransfer::exportToFile()
{
    saveFile(m_services.files, m_page,
        {tr("Export providers"), QStringLiteral("providers.json"), jsonFilter(),
            exportedProviders(m_services.providers.providers()),
            tr("Providers exported to %1, without keys")},
        [this](const ToastMessage &message) { Q_EMIT notify(message); });
}

void ProviderTransfer::importFromFile()
{
    m_services.files.chooseFiles(
        m_page, tr("Import providers"), {tr("Providers (*.json)")}, [this](const QStringList &files) {
            if (files.isEmpty()) {
                return;
            }
            const QString path = files.first();
            whenFinished(QtConcurrent::run([path] { return readFile(path); }), this,
                [this, path](const Result<QByteArray> &bytes) {
                    if (bytes) {
                        preview(path, *bytes);
                    } else {
                        tell(bytes.error());
                    }
                });
        });
}

void ProviderTransfer::preview(const QString &path, const QByteArray &bytes)
{
    whenFinished(
        m_services.providers.previewImport(bytes), this, [this, path](const Result<ProviderImport> &import) {
            if (!import) {
                tell(import.error());
                return;
            }
            auto *dialog = new ImportDialog(*import, path, m_page->window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this,
                [this, plan = *import] { take(plan, ProviderStore::KeyMove::Ask); });
            dialog->open();
        });
}

void ProviderTransfer::take(const ProviderImport &import, ProviderStore::KeyMove keyMove)
{
    whenFinished(m_services.providers.import(import, keyMove), this,
        [this, import](const Result<QList<ProviderRecord>> &all) {
            if (!all && all.error().kind == ErrorKind::Credential) {
                // A kept key would go to another host: a person has to say so.
                Q_EMIT notify({all.error().message, Severity::Danger, tr("Import and send keys there"),
                    [this, import] { take(import, ProviderStore::KeyMove::Allow); }});
                return;
            }
            if (!all) {
                tell(all.error());
                return;
            }
            const auto keys = std::count_if(import.items.cbegin(), import.items.cend(),
                [](const ProviderImport::Item &item) { return item.needsKey; });
            QString text = tr("Providers imported: %1").arg(importSummary(import));
            if (keys > 0) {
                text += QStringLiteral(". ") + tr("%Ln keys have to be entered", nullptr, int(keys));
            }
            Q_EMIT notify({text, keys > 0 ? Severity::Warning : Severity::Success});
        });
}

void ProviderTransfer::importFromEnvironment()
{
    whenFinished(m_services.providers.importFromEnvironment(), this,
        [this](const Result<QList<ProviderRecord>> &added) {
            if (!added) {
                tell(added.error());
                return;
            }
            if (added->isEmpty()) {
                Q_EMIT notify({tr("No variable such as GEMINI_API_KEY, OPENAI_API_KEY or ANTHROPIC_API_KEY "
                                  "is set for a provider that is not here yet."),
                    Severity::Info});
                return;
            }
            QStringList names;
            for (const ProviderRecord &record : *added) {
                names << record.config.name;
            }
            Q_EMIT notify({tr("Added from the environment: %1").arg(names.join(QStringLiteral(", "))),
                Severity::Success});
            Q_EMIT imported(added->first().config.id);
        });
}

} // namespace aio::ui
