#include "ui/providers/editor/LimitsForm.h"

#include "ui/providers/editor/FieldBox.h"
#include "ui/providers/editor/FormFields.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int headersHeight = 74;
constexpr int whole = 100;

} // namespace

LimitsForm::LimitsForm(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_fields(new FormFields(m_content))
    , m_networkTitle(heading())
    , m_network(new QWidget(m_content))
    , m_proxy(new QLineEdit(m_content))
    , m_headers(new QPlainTextEdit(m_content))
    , m_version(new QLineEdit(m_content))
    , m_organization(new QLineEdit(m_content))
    , m_responses(new QCheckBox(m_content))
    , m_quotaTitle(heading())
    , m_quotaRows(new QWidget(m_content))
    , m_none(new QLabel(m_content))
    , m_open(new QPushButton(m_content))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(margin, 14, margin, 14);
    column->setSpacing(gap);
    auto *network = new QVBoxLayout(m_network);
    network->setContentsMargins({});
    network->setSpacing(gap);
    m_headers->setFixedHeight(scaled(headersHeight));
    m_headers->setTabChangesFocus(true);
    network->addWidget(m_networkTitle);
    network->addWidget(m_fields->add(QStringLiteral("proxy"), m_proxy));
    network->addWidget(m_fields->add(QStringLiteral("headers"), m_headers));
    network->addWidget(m_fields->add(QStringLiteral("api_version"), m_version));
    network->addWidget(m_fields->add(QStringLiteral("organization"), m_organization));
    network->addWidget(m_responses);
    column->addWidget(m_network);
    column->addWidget(m_quotaTitle);
    m_none->setWordWrap(true);
    setTextStyle(m_none, TextStyle::Small, Token::TextMuted);
    column->addWidget(m_none);
    column->addWidget(m_quotaRows);
    auto *rows = new QVBoxLayout(m_quotaRows);
    rows->setContentsMargins({});
    rows->setSpacing(gap);
    m_open->setProperty("kind", QStringLiteral("small"));
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    setWidget(m_content);
    connect(m_fields, &FormFields::left, this, &LimitsForm::edited);
    for (QLineEdit *edit : {m_proxy, m_version, m_organization}) {
        connect(edit, &QLineEdit::textEdited, this, &LimitsForm::edited);
    }
    connect(m_headers, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            Q_EMIT edited();
        }
    });
    connect(m_responses, &QCheckBox::clicked, this, &LimitsForm::edited);
    connect(m_open, &QPushButton::clicked, this, &LimitsForm::quotasRequested);
    retranslate();
}

QLabel *LimitsForm::heading()
{
    auto *label = new QLabel(m_content);
    setTextStyle(label, TextStyle::BodyStrong);
    return label;
}

void LimitsForm::retranslate()
{
    setAccessibleName(tr("Network and limits of the provider"));
    m_networkTitle->setText(tr("Network"));
    m_fields->setLabel(u"proxy", tr("Proxy"));
    m_fields->setLabel(u"headers", tr("Extra headers, one a line"));
    m_fields->setLabel(u"api_version", tr("API version"));
    m_fields->setLabel(u"organization", tr("Organisation"));
    m_proxy->setPlaceholderText(tr("The system's; \"none\"; or host:port"));
    m_headers->setPlaceholderText(QStringLiteral("X-Title: AIOrchestrator"));
    m_fields->box(QStringLiteral("headers"))
        ->setHint(tr("Never keys: files and backups hold what stands here."));
    m_version->setPlaceholderText(tr("The usual one"));
    m_organization->setPlaceholderText(tr("None"));
    m_responses->setText(tr("Use the Responses API"));
    m_quotaTitle->setText(tr("Quotas"));
    m_open->setText(tr("Open Quotas"));
    fillQuotas();
}

void LimitsForm::setConfig(const ai::ProviderConfig &config)
{
    using Kind = ai::ProviderKind;
    m_showing = true;
    const QSignalBlocker silent(this);
    m_config = config;
    m_fields->startOver();
    m_proxy->setText(config.proxy);
    QStringList lines;
    for (const auto &[name, value] : config.headers) {
        lines << QStringLiteral("%1: %2").arg(name, value);
    }
    m_headers->setPlainText(lines.join(u'\n'));
    m_version->setText(config.apiVersion);
    m_organization->setText(config.organization);
    m_responses->setChecked(config.responsesApi);
    m_network->setVisible(config.kind != Kind::BuiltIn);
    m_fields->box(QStringLiteral("api_version"))
        ->setVisible(config.kind == Kind::AzureOpenAi || config.kind == Kind::Anthropic);
    m_fields->box(QStringLiteral("organization"))->setVisible(config.kind == Kind::OpenAi);
    m_responses->setVisible(config.kind == Kind::OpenAi);
    m_showing = false;
    fillQuotas();
}

QList<std::pair<QString, QString>> LimitsForm::headers() const
{
    QList<std::pair<QString, QString>> headers;
    const QStringList lines = m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        headers.append({line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed()});
    }
    return headers;
}

ai::ProviderConfig LimitsForm::applied(const ai::ProviderConfig &config) const
{
    ai::ProviderConfig draft = config;
    draft.proxy = m_proxy->text().trimmed();
    draft.headers = headers();
    draft.apiVersion = m_version->text().trimmed();
    draft.organization = m_organization->text().trimmed();
    draft.responsesApi = m_responses->isChecked();
    return draft;
}

void LimitsForm::setQuotas(const QList<usage::QuotaStatus> &statuses)
{
    if (statuses != m_quotas) {
        m_quotas = statuses;
        fillQuotas();
    }
}

void LimitsForm::fillQuotas()
{
    qDeleteAll(m_quotaRows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const bool builtIn = m_config.kind == ai::ProviderKind::BuiltIn;
    m_none->setText(builtIn
            ? tr("Nothing limits the built-in engine.")
            : tr("No quota counts calls to this provider. One can stop them by number, tokens "
                 "or money, in a day, a month or a rolling window."));
    m_none->setVisible(builtIn || m_quotas.isEmpty());
    m_quotaRows->setVisible(!m_none->isVisibleTo(m_content));
    m_open->setVisible(!builtIn);
    if (builtIn) {
        return;
    }
    for (const usage::QuotaStatus &status : std::as_const(m_quotas)) {
        auto *row = new QWidget(m_quotaRows);
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(4);
        auto *title = new ElidedLabel(row);
        title->setTextFormat(Qt::PlainText);
        title->setText(status.limit.title());
        auto *used = new QLabel(row);
        const qint64 amount = status.used + status.reserved;
        used->setText(tr("%1 of %2")
                          .arg(status.limit.unit == quota::QuotaUnit::Usd
                                  ? quota::quotaAmountText(status.limit.unit, amount)
                                  : QLocale().toString(amount),
                              quota::quotaAmountText(status.limit.unit, status.limit.limit)));
        setTextStyle(used, TextStyle::Small, Token::TextMuted);
        auto *bar = new QProgressBar(row);
        bar->setRange(0, whole);
        bar->setValue(std::clamp(status.percent(), 0, whole));
        bar->setTextVisible(false);
        bar->setAccessibleName(status.limit.title());
        layout->addWidget(title);
        layout->addWidget(bar);
        layout->addWidget(used);
        m_quotaRows->layout()->addWidget(row);
    }
}

bool LimitsForm::focusField(const QString &name)
{
    FieldBox *box = m_fields->box(name);
    if (box == nullptr) {
        return false;
    }
    ensureWidgetVisible(box);
    box->editor()->setFocus();
    return true;
}

} // namespace aio::ui
