#include "ui/usage/whatif/ReplayScenario.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int priceWidth = 92;
constexpr int modelWidth = 240;

QLabel *wordOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::Body, Token::TextMuted);
    return label;
}

QStringList localIds(const QList<routing::ProviderState> &providers)
{
    QStringList ids;
    for (const routing::ProviderState &state : providers) {
        if (state.config.isLocal()) {
            ids << state.config.id;
        }
    }
    return ids;
}

} // namespace

ReplayScenario::ReplayScenario(
    QList<routing::ProviderState> providers, catalog::ModelCatalog catalog, QWidget *parent)
    : QWidget(parent)
    , m_providers(std::move(providers))
    , m_catalog(std::move(catalog))
    , m_today(QDateTime::currentDateTimeUtc().date())
    , m_targets(usage::pricedModels(m_providers, m_catalog, m_today))
    , m_kinds(new SegmentedSwitch(this))
    , m_fields(new QStackedWidget(this))
    , m_target(new QComboBox(this))
    , m_insteadOf(new QComboBox(this))
    , m_pricedModel(new QComboBox(this))
    , m_input(new MoneyEdit(this))
    , m_output(new MoneyEdit(this))
    , m_revision(new QComboBox(this))
{
    for (const QString &kind : {tr("Another model"), tr("Other prices"), tr("Another routing")}) {
        m_kinds->addSegment(kind);
    }
    m_kinds->setAccessibleName(tr("What should have been otherwise"));
    m_fields->addWidget(modelFields());
    m_fields->addWidget(priceFields());
    m_fields->addWidget(routingFields());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_kinds, 0, Qt::AlignLeading);
    layout->addWidget(m_fields);
    connect(m_kinds, &SegmentedSwitch::currentChanged, this, [this](int kind) {
        m_fields->setCurrentIndex(kind);
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_target, m_insteadOf, m_revision}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReplayScenario::changed);
    }
    connect(m_pricedModel, &QComboBox::currentIndexChanged, this, [this] {
        showPrices();
        Q_EMIT changed();
    });
    for (MoneyEdit *edit : {m_input, m_output}) {
        connect(edit, &QLineEdit::textEdited, this, &ReplayScenario::changed);
    }
}

QWidget *ReplayScenario::modelFields()
{
    for (const usage::PricedModel &target : std::as_const(m_targets)) {
        m_target->addItem(QStringLiteral("%1 · %2").arg(target.price.model, target.provider));
    }
    m_insteadOf->addItem(tr("every model"), QString());
    m_target->setAccessibleName(tr("Model to replay on"));
    m_insteadOf->setAccessibleName(tr("Instead of which model"));
    m_target->setMinimumWidth(scaled(modelWidth));
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->addWidget(m_target);
    row->addWidget(wordOf(tr("instead of"), fields));
    row->addWidget(m_insteadOf);
    row->addStretch(1);
    return fields;
}

QWidget *ReplayScenario::priceFields()
{
    m_pricedModel->addItem(tr("Today's price list"), QString());
    m_pricedModel->setAccessibleName(tr("Model with another price"));
    m_pricedModel->setMinimumWidth(scaled(modelWidth));
    m_input->setAccessibleName(tr("Input, dollars a million tokens"));
    m_output->setAccessibleName(tr("Output, dollars a million tokens"));
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->addWidget(m_pricedModel);
    row->addWidget(wordOf(tr("input"), fields));
    row->addWidget(m_input);
    row->addWidget(wordOf(tr("output"), fields));
    row->addWidget(m_output);
    row->addWidget(wordOf(tr("$ a million tokens"), fields));
    row->addStretch(1);
    for (MoneyEdit *edit : {m_input, m_output}) {
        edit->setFixedWidth(scaled(priceWidth));
        edit->setEnabled(false);
    }
    return fields;
}

QWidget *ReplayScenario::routingFields()
{
    m_revision->setAccessibleName(tr("Routing to replay by"));
    m_revision->setMinimumWidth(scaled(modelWidth));
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->addWidget(m_revision);
    row->addWidget(wordOf(tr("as long as every first choice answers"), fields));
    row->addStretch(1);
    return fields;
}

void ReplayScenario::setUsedModels(const QStringList &models)
{
    for (QComboBox *box : {m_insteadOf, m_pricedModel}) {
        const QSignalBlocker blocker(box);
        const QString current = box->currentData().toString();
        while (box->count() > 1) {
            box->removeItem(1);
        }
        for (const QString &model : models) {
            box->addItem(model, model);
        }
        box->setCurrentIndex(std::max(0, box->findData(current)));
    }
}

void ReplayScenario::setRevisions(const QList<routing::PolicyRevision> &revisions)
{
    m_revisions = revisions;
    const QSignalBlocker blocker(m_revision);
    m_revision->clear();
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const routing::PolicyRevision &each = revisions.at(i);
        const QString day =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(each.savedAt).date(), QLocale::ShortFormat);
        m_revision->addItem(each.revision == 0 ? tr("The standard routing")
                : i == 0                       ? tr("The routing as it is now")
                                               : tr("Revision %1 of %2").arg(each.revision).arg(day));
    }
}

void ReplayScenario::showPrices()
{
    const QString model = m_pricedModel->currentData().toString();
    const auto target = std::find_if(m_targets.cbegin(), m_targets.cend(),
        [&model](const usage::PricedModel &each) { return each.price.model == model; });
    const auto priceOf = [&](std::optional<qint64> catalog::PriceRates::*rate) -> std::optional<ai::Money> {
        if (target == m_targets.cend() || !target->price.price || !(target->price.price->rates.*rate)) {
            return std::nullopt;
        }
        return ai::Money{*(target->price.price->rates.*rate)};
    };
    m_input->setMoney(priceOf(&catalog::PriceRates::input));
    m_output->setMoney(priceOf(&catalog::PriceRates::output));
    for (MoneyEdit *edit : {m_input, m_output}) {
        edit->setEnabled(!model.isEmpty());
    }
}

catalog::ModelCatalog ReplayScenario::pricedCatalog() const
{
    const QString model = m_pricedModel->currentData().toString();
    const auto input = m_input->money();
    const auto output = m_output->money();
    if (model.isEmpty() || !input || !output) {
        return m_catalog;
    }
    QList<catalog::UserPrice> prices = m_catalog.userPrices();
    prices.removeIf([&model](const catalog::UserPrice &price) { return price.model == model; });
    // Whoever offers it: the price is of the model.
    for (const ai::ProviderKind kind :
        {ai::ProviderKind::Gemini, ai::ProviderKind::OpenAi, ai::ProviderKind::Anthropic,
            ai::ProviderKind::OpenAiCompatible, ai::ProviderKind::AzureOpenAi}) {
        catalog::UserPrice price;
        price.kind = kind;
        price.model = model;
        price.price.id = QStringLiteral("what-if");
        price.price.rates.input = input->nanoUsd;
        price.price.rates.output = output->nanoUsd;
        price.price.byUser = true;
        prices << price;
    }
    return m_catalog.withUserPrices(prices);
}

std::optional<usage::ReplayChoice> ReplayScenario::choice() const
{
    switch (m_kinds->currentIndex()) {
    case Model:
        if (m_target->currentIndex() < 0) {
            return std::nullopt;
        }
        return usage::onModel(
            m_targets.at(m_target->currentIndex()).price, m_insteadOf->currentData().toString());
    case Prices:
        return usage::atPrices(pricedCatalog(), m_today, localIds(m_providers));
    default:
        break;
    }
    if (m_revision->currentIndex() < 0) {
        return std::nullopt;
    }
    return usage::byRoutes(
        m_revisions.at(m_revision->currentIndex()).policy, m_providers, m_catalog, m_today);
}

QString ReplayScenario::text() const
{
    switch (m_kinds->currentIndex()) {
    case Model: {
        const QString model =
            m_target->currentIndex() < 0 ? QString() : m_targets.at(m_target->currentIndex()).price.model;
        return m_insteadOf->currentIndex() > 0
            ? tr("with %1 instead of %2").arg(model, m_insteadOf->currentText())
            : tr("with everything on %1").arg(model);
    }
    case Prices:
        return m_pricedModel->currentIndex() > 0
            ? tr("with other prices of %1").arg(m_pricedModel->currentText())
            : tr("at today's prices");
    default:
        break;
    }
    return m_revision->currentText();
}

} // namespace aio::ui
