#include "ui/keys/RotateDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/key/KeyEdit.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 480;
constexpr int hourMs = 60 * 60 * 1000;
constexpr int dayHours = 24;
constexpr int weekHours = 7 * dayHours;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::BodyStrong);
    return label;
}

} // namespace

RotateDialog::RotateDialog(
    const ProvidersServices &services, ai::ProviderConfig provider, const QString &tail, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_provider(std::move(provider))
    , m_banner(new Banner(this))
    , m_field(new KeyEdit(this))
    , m_keep(new QButtonGroup(this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Rotate the key of %1").arg(m_provider.name));
    setMinimumWidth(scaled(dialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    layout->addWidget(heading(tr("1  Paste the new key"), this));
    m_field->setAccessibleName(tr("New key"));
    layout->addWidget(m_field);
    layout->addWidget(heading(tr("2  Test it"), this));
    m_state->setText(tr("The key ending %1 stays in use until the new one has passed.").arg(tail));
    m_state->setWordWrap(true);
    setTextStyle(m_state, TextStyle::Body, Token::TextMuted);
    layout->addWidget(m_state);
    layout->addWidget(heading(tr("3  Keep the old key"), this));
    const QList<std::pair<int, QString>> choices{
        {0, tr("Not at all")}, {dayHours, tr("For 24 hours")}, {weekHours, tr("For 7 days")}};
    for (const auto &[hours, text] : choices) {
        auto *choice = new QRadioButton(text, this);
        choice->setChecked(hours == dayHours);
        m_keep->addButton(choice, hours);
        layout->addWidget(choice);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Test and use"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, m_go,
        [this](const QString &text) { m_go->setEnabled(!text.isEmpty()); });
    connect(m_field, &KeyEdit::trimmed, this,
        [this] { m_state->setText(tr("Spaces and line ends were taken out.")); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RotateDialog::propose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
}

RotateDialog::~RotateDialog()
{
    m_stop.request_stop();
    if (m_proposed) {
        m_services.secrets.reject(m_provider);
    }
}

QString RotateDialog::problem() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void RotateDialog::fail(const QString &sentence)
{
    m_banner->showMessage(Severity::Danger, sentence);
    m_go->setEnabled(!m_field->text().isEmpty());
    m_state->setText(tr("The old key is still in use."));
}

void RotateDialog::propose()
{
    m_go->setEnabled(false);
    m_banner->clear();
    m_state->setText(tr("Testing…"));
    // From now on, for the keychain may ask the person, who closes this window meanwhile: rejecting comes
    // after proposing then, and leaves nothing behind.
    m_proposed = true;
    whenFinished(
        m_services.secrets.propose(m_provider, m_field->secret()), this, [this](const Result<KeyInfo> &kept) {
            if (!kept) {
                fail(QStringLiteral("%1 %2").arg(kept.error().message, kept.error().hint).trimmed());
                return;
            }
            test();
        });
}

void RotateDialog::test()
{
    if (m_services.tester == nullptr) {
        takeOver();
        return;
    }
    m_services.tester->test(
        {m_provider, m_field->secret()}, this, m_stop.get_token(), [this](const TestReport &report) {
            if (!report.finished) {
                return;
            }
            const int failed = report.failedIndex();
            if (failed >= 0) {
                const TestStep &step = report.steps.at(failed);
                fail(QStringLiteral("%1 %2").arg(step.message, step.hint).trimmed());
            } else {
                takeOver();
            }
        });
}

void RotateDialog::takeOver()
{
    const qint64 keepMs = qint64(m_keep->checkedId()) * hourMs;
    whenFinished(m_services.secrets.accept(m_provider, keepMs), this, [this](const Result<KeyInfo> &key) {
        if (!key) {
            fail(QStringLiteral("%1 %2").arg(key.error().message, key.error().hint).trimmed());
            return;
        }
        m_proposed = false;
        Q_EMIT rotated(*key);
        accept();
    });
}

} // namespace aio::ui
