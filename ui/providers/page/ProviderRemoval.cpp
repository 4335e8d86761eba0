#include "ui/providers/page/ProviderRemoval.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/widgets/PlainMessage.h"

#include <QMessageBox>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int mostRoutes = 8;

QStringList routeLines(const Result<QStringList> &routes)
{
    if (!routes) {
        return {ProviderRemoval::tr("Which routes use it could not be read: %1").arg(routes.error().message)};
    }
    if (routes->isEmpty()) {
        return {ProviderRemoval::tr("No route uses it.")};
    }
    QStringList lines{ProviderRemoval::tr(
        "%Ln routes use it and go on with their next model:", nullptr, int(routes->size()))};
    for (const QString &route : routes->mid(0, mostRoutes)) {
        lines << QStringLiteral("• ") + route;
    }
    if (routes->size() > mostRoutes) {
        lines << ProviderRemoval::tr("and %Ln more", nullptr, int(routes->size() - mostRoutes));
    }
    return lines;
}

} // namespace

ProviderRemoval::ProviderRemoval(const ProvidersServices &services, ProviderModel *model, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_model(model)
    , m_page(page)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(undoMs);
    connect(&m_timer, &QTimer::timeout, this, &ProviderRemoval::finish);
}

ProviderRemoval::~ProviderRemoval()
{
    finish();
}

void ProviderRemoval::start(const ProviderRow &row)
{
    if (row.record.config.kind == ai::ProviderKind::BuiltIn) {
        return;
    }
    if (!m_services.routesUsing) {
        ask(row, QStringList());
        return;
    }
    whenFinished(m_services.routesUsing(row.record.config), this,
        [this, row](const Result<QStringList> &routes) { ask(row, routes); });
}

void ProviderRemoval::ask(const ProviderRow &row, const Result<QStringList> &routes)
{
    auto *box = new QMessageBox(m_page->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    const QString name = row.record.config.name;
    box->setWindowTitle(tr("Delete %1").arg(name));
    box->setText(tr("Delete %1?").arg(name));
    QStringList lines;
    const auto inKeychain = std::any_of(row.keys.cbegin(), row.keys.cend(),
        [](const KeyInfo &key) { return key.source != KeySource::Environment; });
    if (inKeychain) {
        lines << tr("Its key ending %1 is removed too.").arg(row.keys.first().tail);
    }
    if (row.record.config.isDefault) {
        lines << tr("The built-in engine becomes the default for new routes.");
    }
    lines << routeLines(routes);
    lines << tr("Calls that it made stay in Usage.");
    setPlainInformativeText(box, lines.join(u'\n'));
    QPushButton *go = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    if (!routes) {
        QPushButton *again = box->addButton(tr("Try again"), QMessageBox::ActionRole);
        box->setDefaultButton(again);
        connect(again, &QPushButton::clicked, this, [this, row] { start(row); });
    }
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, [this, row] { hide(row); });
    box->open();
}

void ProviderRemoval::hide(const ProviderRow &row)
{
    finish(); // one at a time can be taken back
    m_waiting = row.record.config.id;
    m_name = row.record.config.name;
    Q_EMIT removing(m_waiting);
    m_model->setHidden(m_waiting, true);
    m_timer.start();
    Q_EMIT notify({tr("%1 deleted").arg(m_name), Severity::Neutral, tr("Undo"), [this] { undo(); }});
}

void ProviderRemoval::undo()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    const QString id = std::exchange(m_waiting, QString());
    m_timer.stop();
    m_model->setHidden(id, false);
    Q_EMIT restored(id);
}

void ProviderRemoval::finish()
{
    m_timer.stop();
    if (!m_waiting.isEmpty()) {
        remove(std::exchange(m_waiting, QString()));
    }
}

void ProviderRemoval::remove(const QString &id)
{
    whenFinished(m_services.providers.remove(id), this,
        [this, id, name = m_name](const Result<ProviderStore::Removed> &removed) {
            if (!removed) {
                m_model->setHidden(id, false);
                Q_EMIT notify({QStringLiteral("%1 %2").arg(removed.error().message, removed.error().hint),
                    Severity::Danger});
                return;
            }
            m_model->setHidden(id, false);
            whenFinished(removed->key, this,
                [this, name](const Result<SecretStore::Removal> &key) { tellKey(name, key); });
        });
}

void ProviderRemoval::tellKey(const QString &name, const Result<SecretStore::Removal> &removal)
{
    if (!removal) {
        Q_EMIT notify({tr("%1 is deleted, but its key could not be removed. %2 %3")
                           .arg(name, removal.error().message, removal.error().hint),
            Severity::Danger});
    } else if (*removal == SecretStore::Removal::Later) {
        Q_EMIT notify({tr("%1 is deleted. Its key is not used any more and is removed once the keychain can "
                          "be reached.")
                           .arg(name),
            Severity::Warning});
    }
}

} // namespace aio::ui
