#include "ui/providers/editor/HostQuestion.h"

#include "ui/widgets/PlainMessage.h"

#include <QPushButton>

namespace aio::ui {

namespace {

// Scheme, host and port: what a key is entered for.
QString originOf(const QUrl &url)
{
    constexpr int https = 443;
    constexpr int http = 80;
    const int usual = url.scheme() == u"https" ? https : http;
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port(usual));
}

} // namespace

std::optional<KeyInfo> keyThatMoves(const ProviderRow &row, const ai::ProviderConfig &draft)
{
    if (row.keys.isEmpty() || originOf(row.record.config.baseUrl) == originOf(draft.baseUrl)) {
        return std::nullopt;
    }
    return row.keys.first();
}

HostQuestion::HostQuestion(
    const ProviderRow &row, const ai::ProviderConfig &draft, const KeyInfo &key, For what, QWidget *parent)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::NoIcon);
    const QString before = hostText(row.record.config);
    const QString now = hostText(draft);
    setWindowTitle(row.record.config.name);
    setText(tr("May the stored key go to %1?").arg(now));
    const bool own = key.source != KeySource::Environment;
    const QString which = own ? tr("The key ending %1 was entered for %2.").arg(key.tail, before)
                              : tr("The key of the variable %1 goes to %2 now.").arg(key.backend, before);
    setPlainInformativeText(this,
        which + u' '
            + tr("Whoever runs %1 can read and use it. Send it only if the address is right and trusted.")
                  .arg(now));
    m_send = addButton(
        what == For::Saving ? tr("Save and send it there") : tr("Send it there"), QMessageBox::AcceptRole);
    if (what == For::Saving && own) {
        m_remove = addButton(tr("Save and remove the key"), QMessageBox::DestructiveRole);
        connect(m_remove, &QPushButton::clicked, this, &HostQuestion::removalChosen);
    }
    QPushButton *stay = addButton(tr("Cancel"), QMessageBox::RejectRole);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(m_send, &QPushButton::clicked, this, &HostQuestion::allowed);
}

} // namespace aio::ui
