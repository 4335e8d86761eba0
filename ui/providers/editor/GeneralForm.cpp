#include "ui/providers/editor/GeneralForm.h"

#include "core/ai/ProviderRegions.h"
#include "ui/providers/editor/FieldBox.h"
#include "ui/providers/editor/FormFields.h"
#include "ui/providers/editor/LastTestCard.h"
#include "ui/providers/key/KeyField.h"
#include "ui/widgets/Switch.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
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
    , m_fields(new FormFields(m_content))
    , m_network(new QWidget(m_content))
    , m_name(new QLineEdit(m_content))
    , m_url(new QLineEdit(m_content))
    , m_region(new QComboBox(m_content))
    , m_fast(modelCombo(m_content))
    , m_quality(modelCombo(m_content))
    , m_timeout(spin(1, 600, m_content))
    , m_retries(spin(0, 5, m_content))
    , m_parallel(spin(1, 256, m_content))
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
    build(column);
    column->addStretch(1);
    setWidget(m_content);
    connect(m_fields, &FormFields::left, this, &GeneralForm::edited);
    for (QLineEdit *edit : {m_name, m_url}) {
        connect(edit, &QLineEdit::textEdited, this, &GeneralForm::edited);
    }
    connect(m_url, &QLineEdit::textChanged, this, &GeneralForm::showRegion);
    connect(m_region, &QComboBox::activated, this, &GeneralForm::takeRegion);
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
    connect(m_active, &Switch::clicked, this, &GeneralForm::edited);
    connect(m_mask, &Switch::clicked, this, &GeneralForm::edited);
    connect(m_key, &KeyField::replaceRequested, this, &GeneralForm::keyRequested);
    connect(m_test, &LastTestCard::detailsRequested, this, &GeneralForm::testDetailsRequested);
    retranslate();
}

void GeneralForm::build(QVBoxLayout *column)
{
    m_builtIn->setWordWrap(true);
    setTextStyle(m_builtIn, TextStyle::Body, Token::TextMuted);
    column->addWidget(m_fields->add(QStringLiteral("name"), m_name));
    column->addWidget(m_builtIn);
    auto *network = new QVBoxLayout(m_network);
    network->setContentsMargins({});
    network->setSpacing(gap);
    network->addWidget(m_fields->add(QStringLiteral("base_url"), m_url));
    network->addWidget(m_fields->add(QStringLiteral("region"), m_region));
    m_keyBox = new FieldBox(m_key, m_content);
    network->addWidget(m_keyBox);
    network->addWidget(m_fields->add(QStringLiteral("fast_model"), m_fast));
    network->addWidget(m_fields->add(QStringLiteral("quality_model"), m_quality));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(gap);
    numbers->addWidget(m_fields->add(QStringLiteral("timeout_ms"), m_timeout), 1, Qt::AlignTop);
    numbers->addWidget(m_fields->add(QStringLiteral("retries"), m_retries), 1, Qt::AlignTop);
    numbers->addWidget(m_fields->add(QStringLiteral("parallel"), m_parallel), 1, Qt::AlignTop);
    network->addLayout(numbers);
    column->addWidget(m_network);
    column->addSpacing(2);
    column->addWidget(switchRow(m_activeLabel, m_active));
    column->addWidget(switchRow(m_maskLabel, m_mask));
    column->addWidget(m_test);
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
    setAccessibleName(tr("Settings of the provider"));
    m_fields->setLabel(u"name", tr("Name"));
    m_fields->setLabel(u"base_url", tr("Base URL"));
    m_fields->setLabel(u"region", tr("Region"));
    m_region->setToolTip(tr("Where requests are worked on. It is part of the address; a key may be good for "
                            "one region only, and a region may cost more than anywhere."));
    fillRegions();
    m_keyBox->setLabel(tr("API key"));
    m_fields->setLabel(u"fast_model", tr("Default model"));
    m_fields->setLabel(u"quality_model", tr("Quality model, for drafts"));
    m_fields->setLabel(u"timeout_ms", tr("Timeout"));
    m_fields->setLabel(u"retries", tr("Retries"));
    m_fields->setLabel(u"parallel", tr("At once"));
    m_timeout->setSuffix(QChar(QChar::Nbsp) + tr("s", "seconds"));
    m_parallel->setToolTip(tr("Calls at the same time; more of them wait"));
    m_retries->setToolTip(tr("Further attempts after the first one fails"));
    showSuggestions();
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
    m_fields->startOver();
    m_name->setText(draft.name);
    m_url->setText(draft.baseUrl.toString());
    m_url->setCursorPosition(0);
    m_fast->setEditText(draft.fastModel);
    m_quality->setEditText(draft.qualityModel);
    m_timeout->setValue(draft.timeoutMs / msPerSecond);
    m_retries->setValue(draft.retries);
    m_parallel->setValue(draft.parallel);
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
    m_maskLabel->parentWidget()->setVisible(!builtIn);
    m_url->setPlaceholderText(ai::defaultBaseUrl(m_config.kind).toString());
    fillRegions();
    field(QStringLiteral("region"))->setVisible(m_region->count() > 0);
}

void GeneralForm::fillRegions()
{
    m_region->clear();
    for (const ai::ProviderRegion &region : ai::providerRegions(m_config.kind)) {
        m_region->addItem(region.title(), region.id);
        m_region->setItemData(m_region->count() - 1, region.baseUrl.host(), Qt::ToolTipRole);
    }
    showRegion();
}

// The address decides; one that is nobody's official one has no region that could be told.
void GeneralForm::showRegion()
{
    ai::ProviderConfig config = m_config;
    config.baseUrl = QUrl(m_url->text().trimmed());
    m_region->setPlaceholderText(tr("As the address says"));
    m_region->setCurrentIndex(m_region->findData(ai::regionOf(config)));
}

void GeneralForm::takeRegion()
{
    const QList<ai::ProviderRegion> regions = ai::providerRegions(m_config.kind);
    if (const int index = m_region->currentIndex(); index >= 0 && index < regions.size()) {
        m_url->setText(regions.at(index).baseUrl.toString());
        m_url->setCursorPosition(0);
        Q_EMIT edited();
    }
}

FieldBox *GeneralForm::field(const QString &name) const
{
    return m_fields->box(name);
}

ai::ProviderConfig GeneralForm::applied(const ai::ProviderConfig &config) const
{
    ai::ProviderConfig draft = config;
    draft.name = m_name->text().trimmed();
    // What was shown and not touched stays as it is, to the last character and millisecond.
    if (m_url->text().trimmed() != m_config.baseUrl.toString()) {
        draft.baseUrl = QUrl(m_url->text().trimmed());
    } else {
        draft.baseUrl = m_config.baseUrl;
    }
    draft.fastModel = m_fast->currentText().trimmed();
    draft.qualityModel = m_quality->currentText().trimmed();
    draft.timeoutMs = m_timeout->value() != m_config.timeoutMs / msPerSecond
        ? m_timeout->value() * msPerSecond
        : m_config.timeoutMs;
    draft.retries = m_retries->value();
    draft.parallel = m_parallel->value();
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
    m_suggestedFast = fast;
    m_suggestedQuality = quality;
    showSuggestions();
    m_showing = false;
}

void GeneralForm::showSuggestions()
{
    const auto offer = [](QComboBox *combo, const QString &suggested) {
        combo->lineEdit()->setPlaceholderText(
            suggested.isEmpty() ? tr("Name of a model") : tr("Suggested: %1").arg(suggested));
    };
    offer(m_fast, m_suggestedFast);
    offer(m_quality, m_suggestedQuality);
}

bool GeneralForm::focusField(const QString &name)
{
    FieldBox *box = field(name);
    if (box == nullptr) {
        return false;
    }
    ensureWidgetVisible(box);
    box->editor()->setFocus();
    return true;
}

} // namespace aio::ui
