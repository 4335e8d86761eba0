#include "ui/providers/editor/GeneralForm.h"

#include "ui/providers/editor/FieldBox.h"
#include "ui/providers/editor/LastTestCard.h"
#include "ui/providers/key/KeyField.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Switch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int headersHeight = 74;
constexpr int msPerSecond = 1000;

QComboBox *modelCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setMaxVisibleItems(14);
    combo->setMinimumContentsLength(12);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

QSpinBox *spin(int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

GeneralForm::GeneralForm(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_network(new QWidget(m_content))
    , m_moreBody(new QWidget(m_content))
    , m_more(new QPushButton(m_content))
    , m_name(new QLineEdit(m_content))
    , m_url(new QLineEdit(m_content))
    , m_fast(modelCombo(m_content))
    , m_quality(modelCombo(m_content))
    , m_timeout(spin(1, 600, m_content))
    , m_retries(spin(0, 5, m_content))
    , m_parallel(spin(1, 256, m_content))
    , m_proxy(new QLineEdit(m_content))
    , m_version(new QLineEdit(m_content))
    , m_organization(new QLineEdit(m_content))
    , m_headers(new QPlainTextEdit(m_content))
    , m_responses(new QCheckBox(m_content))
    , m_activeLabel(new QLabel(m_content))
    , m_active(new Switch(m_content))
    , m_maskLabel(new QLabel(m_content))
    , m_mask(new Switch(m_content))
    , m_key(new KeyField(m_content))
    , m_test(new LastTestCard(m_content))
    , m_builtIn(new QLabel(m_content))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(margin, 14, margin, 14);
    column->setSpacing(gap);
    buildMain(column);
    buildMore(column);
    column->addStretch(1);
    setWidget(m_content);
    for (QLineEdit *edit : {m_name, m_url, m_proxy, m_version, m_organization}) {
        connect(edit, &QLineEdit::textEdited, this, &GeneralForm::edited);
    }
    for (QComboBox *combo : {m_fast, m_quality}) {
        connect(combo, &QComboBox::currentTextChanged, this, [this] {
            if (!m_showing) {
                Q_EMIT edited();
            }
        });
    }
    for (QSpinBox *box : {m_timeout, m_retries, m_parallel}) {
        connect(box, &QSpinBox::valueChanged, this, &GeneralForm::edited);
    }
    connect(m_headers, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            Q_EMIT edited();
        }
    });
    connect(m_responses, &QCheckBox::clicked, this, &GeneralForm::edited);
    connect(m_active, &Switch::clicked, this, &GeneralForm::edited);
    connect(m_mask, &Switch::clicked, this, &GeneralForm::edited);
    connect(m_key, &KeyField::replaceRequested, this, &GeneralForm::keyRequested);
    connect(m_test, &LastTestCard::detailsRequested, this, &GeneralForm::testDetailsRequested);
    retranslate();
}

FieldBox *GeneralForm::add(const QString &name, QWidget *editor)
{
    auto *box = new FieldBox(editor, m_content);
    m_fields.insert(name, box);
    m_order << name;
    editor->setProperty("field", name);
    editor->installEventFilter(this);
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->lineEdit()->setProperty("field", name);
        combo->lineEdit()->installEventFilter(this);
    }
    return box;
}

void GeneralForm::buildMain(QVBoxLayout *column)
{
    m_builtIn->setWordWrap(true);
    setTextStyle(m_builtIn, TextStyle::Body, Token::TextMuted);
    column->addWidget(add(QStringLiteral("name"), m_name));
    column->addWidget(m_builtIn);
    auto *network = new QVBoxLayout(m_network);
    network->setContentsMargins({});
    network->setSpacing(gap);
    network->addWidget(add(QStringLiteral("base_url"), m_url));
    m_keyBox = new FieldBox(m_key, m_content);
    network->addWidget(m_keyBox);
    network->addWidget(add(QStringLiteral("fast_model"), m_fast));
    network->addWidget(add(QStringLiteral("quality_model"), m_quality));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(gap);
    numbers->addWidget(add(QStringLiteral("timeout_ms"), m_timeout), 1, Qt::AlignTop);
    numbers->addWidget(add(QStringLiteral("retries"), m_retries), 1, Qt::AlignTop);
    numbers->addWidget(add(QStringLiteral("parallel"), m_parallel), 1, Qt::AlignTop);
    network->addLayout(numbers);
    column->addWidget(m_network);
    column->addSpacing(2);
    column->addWidget(switchRow(m_activeLabel, m_active));
    column->addWidget(switchRow(m_maskLabel, m_mask));
    column->addWidget(m_test);
}

void GeneralForm::buildMore(QVBoxLayout *column)
{
    m_more->setProperty("kind", QStringLiteral("link"));
    m_more->setCheckable(true);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    auto *more = new QVBoxLayout(m_moreBody);
    more->setContentsMargins({});
    more->setSpacing(gap);
    more->addWidget(add(QStringLiteral("proxy"), m_proxy));
    more->addWidget(add(QStringLiteral("api_version"), m_version));
    more->addWidget(add(QStringLiteral("organization"), m_organization));
    m_headers->setFixedHeight(scaled(headersHeight));
    m_headers->setTabChangesFocus(true);
    more->addWidget(add(QStringLiteral("headers"), m_headers));
    more->addWidget(m_responses);
    column->addWidget(m_moreBody);
    m_moreBody->hide();
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        m_moreBody->setVisible(open);
        retranslate();
    });
}

QWidget *GeneralForm::switchRow(QLabel *label, Switch *control)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    label->setBuddy(control);
    layout->addWidget(label, 1);
    layout->addWidget(control);
    return row;
}

void GeneralForm::retranslate()
{
    const auto label = [this](const char16_t *name, const QString &text) {
        m_fields.value(QString::fromUtf16(name))->setLabel(text);
    };
    label(u"name", tr("Name"));
    label(u"base_url", tr("Base URL"));
    setAccessibleName(tr("Settings of the provider"));
    m_keyBox->setLabel(tr("API key"));
    label(u"fast_model", tr("Default model"));
    label(u"quality_model", tr("Quality model, for drafts"));
    label(u"timeout_ms", tr("Timeout"));
    label(u"retries", tr("Retries"));
    label(u"parallel", tr("At once"));
    label(u"proxy", tr("Proxy"));
    label(u"api_version", tr("API version"));
    label(u"organization", tr("Organisation"));
    label(u"headers", tr("Extra headers, one a line"));
    m_timeout->setSuffix(QChar(QChar::Nbsp) + tr("s", "seconds"));
    m_parallel->setToolTip(tr("Calls at the same time; more of them wait"));
    m_retries->setToolTip(tr("Further attempts after the first one fails"));
    m_proxy->setPlaceholderText(tr("The system's; \"none\"; or host:port"));
    m_version->setPlaceholderText(tr("The usual one"));
    m_organization->setPlaceholderText(tr("None"));
    m_headers->setPlaceholderText(QStringLiteral("X-Title: AIOrchestrator"));
    m_responses->setText(tr("Use the Responses API"));
    m_more->setText(m_more->isChecked() ? tr("Fewer settings") : tr("More settings"));
    m_more->setIcon(icon(
        m_more->isChecked() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Token::Accent));
    m_activeLabel->setText(tr("Active"));
    m_active->setAccessibleName(tr("Active"));
    m_maskLabel->setText(tr("Mask names and contacts before sending"));
    m_mask->setAccessibleName(tr("Mask names and contacts before sending"));
    m_builtIn->setText(
        tr("It reads postings on this computer, without a key, a network or a price. It cannot "
           "be removed, so there is always an engine."));
    m_key->retranslate();
    m_test->retranslate();
}

void GeneralForm::setRow(const ProviderRow &row, const ai::ProviderConfig &draft)
{
    m_showing = true;
    const QSignalBlocker silent(this);
    m_config = draft;
    m_left.clear();
    m_name->setText(draft.name);
    m_url->setText(draft.baseUrl.toString());
    m_url->setCursorPosition(0);
    m_fast->setEditText(draft.fastModel);
    m_quality->setEditText(draft.qualityModel);
    m_timeout->setValue(draft.timeoutMs / msPerSecond);
    m_retries->setValue(draft.retries);
    m_parallel->setValue(draft.parallel);
    m_proxy->setText(draft.proxy);
    m_version->setText(draft.apiVersion);
    m_organization->setText(draft.organization);
    QStringList lines;
    for (const auto &[name, value] : draft.headers) {
        lines << QStringLiteral("%1: %2").arg(name, value);
    }
    m_headers->setPlainText(lines.join(u'\n'));
    m_responses->setChecked(draft.responsesApi);
    m_active->setChecked(draft.enabled);
    m_mask->setChecked(draft.maskPersonalData);
    m_showing = false;
    updateRow(row);
    adapt();
}

void GeneralForm::updateRow(const ProviderRow &row)
{
    m_row = row;
    m_key->setRow(row);
    if (row.record.lastTest) {
        m_test->setReport(reportFromJson(row.record.lastTest->report), row.record.lastTest->at);
    } else {
        m_test->setNone();
    }
    // The default provider and the last engine stay on; the switch says why.
    m_active->setEnabled(!row.record.config.isDefault);
    m_active->setToolTip(row.record.config.isDefault ? tr("The default provider stays on") : QString());
}

void GeneralForm::adapt()
{
    using Kind = ai::ProviderKind;
    const bool builtIn = m_config.kind == Kind::BuiltIn;
    m_builtIn->setVisible(builtIn);
    m_network->setVisible(!builtIn);
    m_test->setVisible(!builtIn);
    m_more->setVisible(!builtIn);
    m_moreBody->setVisible(!builtIn && m_more->isChecked());
    m_maskLabel->parentWidget()->setVisible(!builtIn);
    m_fields.value(QStringLiteral("api_version"))
        ->setVisible(m_config.kind == Kind::AzureOpenAi || m_config.kind == Kind::Anthropic);
    m_fields.value(QStringLiteral("organization"))->setVisible(m_config.kind == Kind::OpenAi);
    m_responses->setVisible(m_config.kind == Kind::OpenAi);
    m_url->setPlaceholderText(ai::defaultBaseUrl(m_config.kind).toString());
}

QList<std::pair<QString, QString>> GeneralForm::headers() const
{
    QList<std::pair<QString, QString>> headers;
    const QStringList lines = m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        headers.append({line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed()});
    }
    return headers;
}

ai::ProviderConfig GeneralForm::draft() const
{
    ai::ProviderConfig draft = m_config;
    draft.name = m_name->text().trimmed();
    if (m_url->text().trimmed() != m_config.baseUrl.toString()) {
        draft.baseUrl = QUrl(m_url->text().trimmed());
    }
    draft.fastModel = m_fast->currentText().trimmed();
    draft.qualityModel = m_quality->currentText().trimmed();
    if (m_timeout->value() != m_config.timeoutMs / msPerSecond) {
        draft.timeoutMs = m_timeout->value() * msPerSecond;
    }
    draft.retries = m_retries->value();
    draft.parallel = m_parallel->value();
    draft.proxy = m_proxy->text().trimmed();
    draft.apiVersion = m_version->text().trimmed();
    draft.organization = m_organization->text().trimmed();
    draft.headers = headers();
    draft.responsesApi = m_responses->isChecked();
    draft.enabled = m_active->isChecked();
    draft.maskPersonalData = m_mask->isChecked();
    return draft;
}

void GeneralForm::setModels(const QList<ModelChoice> &models, const QString &fast, const QString &quality)
{
    m_showing = true;
    for (QComboBox *combo : {m_fast, m_quality}) {
        const QString text = combo->currentText();
        combo->clear();
        for (const ModelChoice &choice : models) {
            combo->addItem(choice.info.id);
            const QString name = choice.info.displayName.isEmpty() ? choice.info.id : choice.info.displayName;
            combo->setItemData(combo->count() - 1,
                choice.price.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, choice.price),
                Qt::ToolTipRole);
        }
        combo->setCurrentIndex(-1);
        combo->setEditText(text);
    }
    const auto offer = [](QComboBox *combo, const QString &suggested) {
        combo->lineEdit()->setPlaceholderText(
            suggested.isEmpty() ? tr("Name of a model") : tr("Suggested: %1").arg(suggested));
    };
    offer(m_fast, fast);
    offer(m_quality, quality);
    m_showing = false;
}

void GeneralForm::setProblems(const QList<ProviderProblem> &problems, bool all)
{
    QHash<QString, QString> sentences;
    for (const ProviderProblem &problem : problems) {
        sentences.insert(problem.field, problem.sentence);
    }
    for (const QString &name : std::as_const(m_order)) {
        const bool tell = all || m_left.contains(name);
        m_fields.value(name)->setProblem(tell ? sentences.value(name) : QString());
    }
    if (all) {
        m_left = m_order;
    }
}

bool GeneralForm::focusProblem()
{
    for (const QString &name : std::as_const(m_order)) {
        if (!m_fields.value(name)->problem().isEmpty()) {
            focusField(name);
            return true;
        }
    }
    return false;
}

void GeneralForm::focusField(const QString &name)
{
    FieldBox *box = m_fields.value(name);
    if (box == nullptr) {
        return;
    }
    if (m_moreBody->isAncestorOf(box)) {
        m_more->setChecked(true);
    }
    ensureWidgetVisible(box);
    box->editor()->setFocus();
}

bool GeneralForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const QString name = watched->property("field").toString();
        if (!m_left.contains(name)) {
            m_left << name;
            Q_EMIT edited();
        }
    }
    // Scrolling the form must not turn the numbers that happen to be below the pointer.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace aio::ui
