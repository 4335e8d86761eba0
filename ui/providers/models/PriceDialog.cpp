#include "ui/providers/models/PriceDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/editor/FieldBox.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/MoneyEdit.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 460;

std::optional<qint64> rateOf(const MoneyEdit *edit)
{
    const std::optional<ai::Money> money = edit->money();
    return money ? std::optional(money->nanoUsd) : std::nullopt;
}

void showRate(MoneyEdit *edit, const std::optional<qint64> &rate)
{
    edit->setMoney(rate ? std::optional(ai::Money{*rate}) : std::nullopt);
}

} // namespace

PriceDialog::PriceDialog(const ProvidersServices &services, const ai::ProviderConfig &provider,
    const QString &model, const std::optional<catalog::PriceVersion> &present, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_provider(provider)
    , m_model(model)
    , m_present(present)
    , m_banner(new Banner(this))
    , m_input(new MoneyEdit(this))
    , m_output(new MoneyEdit(this))
    , m_cached(new MoneyEdit(this))
    , m_reasoning(new MoneyEdit(this))
    , m_from(new QDateEdit(this))
{
    setWindowTitle(tr("Price of %1").arg(model));
    setMinimumWidth(scaled(dialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    auto *intro =
        new QLabel(tr("US dollars per million tokens, for calls to %1. Calls already made keep their price.")
                       .arg(provider.name),
            this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    setTextStyle(intro, TextStyle::Body, Token::TextMuted);
    layout->addWidget(intro);
    const auto box = [this](QWidget *editor, const QString &label) {
        auto *made = new FieldBox(editor, this);
        made->setLabel(label);
        return made;
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    m_inputBox = box(m_input, tr("Input"));
    m_outputBox = box(m_output, tr("Output"));
    grid->addWidget(m_inputBox, 0, 0, Qt::AlignTop);
    grid->addWidget(m_outputBox, 0, 1, Qt::AlignTop);
    grid->addWidget(box(m_cached, tr("Cached input, if it differs")), 1, 0);
    grid->addWidget(box(m_reasoning, tr("Reasoning, if it differs")), 1, 1);
    m_from->setCalendarPopup(true);
    m_from->setDate(QDateTime::currentDateTimeUtc().date());
    grid->addWidget(box(m_from, tr("From this day on")), 2, 0);
    layout->addLayout(grid);
    layout->addStretch(1);
    if (present) {
        showRate(m_input, present->rates.input);
        showRate(m_output, present->rates.output);
        showRate(m_cached, present->rates.cachedInput);
        showRate(m_reasoning, present->rates.reasoning);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Set price"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PriceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_input->setFocus();
    m_input->selectAll();
}

bool PriceDialog::check()
{
    const QString missing = tr("A price has to be entered; 0 stands for free.");
    m_inputBox->setProblem(m_input->money() ? QString() : missing);
    m_outputBox->setProblem(m_output->money() ? QString() : missing);
    for (FieldBox *box : {m_inputBox, m_outputBox}) {
        if (!box->problem().isEmpty()) {
            box->editor()->setFocus();
            return false;
        }
    }
    return true;
}

void PriceDialog::save()
{
    if (!check()) {
        return;
    }
    catalog::UserPrice price;
    price.provider = m_provider.id;
    price.kind = m_provider.kind;
    price.model = m_model;
    if (m_present) {
        price.price.rates = m_present->rates; // what is not entered here goes on as it is
    }
    price.price.rates.input = rateOf(m_input);
    price.price.rates.output = rateOf(m_output);
    price.price.rates.cachedInput = rateOf(m_cached);
    price.price.rates.reasoning = rateOf(m_reasoning);
    price.price.from = m_from->date();
    price.price.byUser = true;
    m_save->setEnabled(false);
    m_banner->clear();
    whenFinished(m_services.setPrice(price), this, [this](const Result<catalog::UserPrice> &kept) {
        if (!kept) {
            m_save->setEnabled(true);
            m_banner->showMessage(Severity::Danger,
                QStringLiteral("%1 %2").arg(kept.error().message, kept.error().hint).trimmed());
            return;
        }
        Q_EMIT saved();
        accept();
    });
}

} // namespace aio::ui
