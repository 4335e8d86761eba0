#include "ui/usage/reconcile/MappingDialog.h"

#include "ui/tables/CellDelegate.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int sampleRowHeight = 28;
constexpr int sampleHeight = 190;

} // namespace

MappingDialog::MappingDialog(const QString &fileName, const usage::InvoiceSample &sample,
    const QList<std::pair<QString, QString>> &providers, const QList<usage::InvoiceMapping> &kept,
    QWidget *parent)
    : QDialog(parent)
    , m_sample(sample)
    , m_provider(new QComboBox(this))
    , m_dayFormat(new QLineEdit(this))
    , m_inCents(new QCheckBox(tr("Amounts are in cents"), this))
    , m_name(new QLineEdit(this))
    , m_accept(nullptr)
    , m_form(new QFormLayout)
{
    setWindowTitle(tr("Import a bill"));
    resize(scaled(760), scaled(sample.format == usage::InvoiceFormat::Csv ? 620 : 380));
    auto *title = new QLabel(fileName, this);
    title->setTextFormat(Qt::PlainText);
    setTextStyle(title, TextStyle::Subtitle);
    for (const auto &[id, name] : providers) {
        m_provider->addItem(name, id);
    }
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->setPlaceholderText(tr("No provider was used yet"));
    m_form->addRow(tr("Bill of"), m_provider);
    buildFields(kept);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(buildSample());
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    check();
}

void MappingDialog::addField(const QString &title, QString usage::InvoiceMapping::*member, bool needed)
{
    auto *columns = new QComboBox(this);
    columns->addItem(needed ? tr("Choose a column") : tr("None"), QString());
    for (const QString &column : std::as_const(m_sample.header)) {
        columns->addItem(column, column);
    }
    columns->setAccessibleName(title);
    connect(columns, &QComboBox::currentIndexChanged, this, &MappingDialog::check);
    m_fields.append({member, columns});
    m_form->addRow(title, columns);
}

void MappingDialog::buildFields(const QList<usage::InvoiceMapping> &kept)
{
    m_dayFormat->setAccessibleName(tr("How days are written"));
    m_name->setAccessibleName(tr("Keep these columns as"));
    if (m_sample.format != usage::InvoiceFormat::Csv) {
        auto *known = new QLabel(m_sample.format == usage::InvoiceFormat::OpenAi
                ? tr("A cost export of OpenAI: its columns are known.")
                : tr("A cost export of Anthropic: its columns are known."),
            this);
        m_form->addRow(QString(), known);
        for (QWidget *hidden : QList<QWidget *>{m_dayFormat, m_inCents, m_name}) {
            hidden->hide();
        }
        return;
    }
    if (!kept.isEmpty()) {
        auto *choice = new QComboBox(this);
        choice->addItem(tr("By their names"));
        for (const usage::InvoiceMapping &mapping : kept) {
            choice->addItem(mapping.name);
        }
        choice->setAccessibleName(tr("Columns as in"));
        connect(choice, &QComboBox::currentIndexChanged, this,
            [this, kept](int index) { choose(index > 0 ? kept.at(index - 1) : m_sample.mapping); });
        m_form->addRow(tr("Columns as in"), choice);
    }
    addField(tr("Day"), &usage::InvoiceMapping::day, true);
    addField(tr("Amount"), &usage::InvoiceMapping::amount, true);
    addField(tr("Model"), &usage::InvoiceMapping::model, false);
    addField(tr("Item"), &usage::InvoiceMapping::item, false);
    addField(tr("Service tier"), &usage::InvoiceMapping::tier, false);
    addField(tr("Currency"), &usage::InvoiceMapping::currency, false);
    m_dayFormat->setPlaceholderText(tr("Recognised by itself, or dd.MM.yyyy"));
    m_name->setPlaceholderText(tr("A name, to use them again"));
    m_form->addRow(tr("How days are written"), m_dayFormat);
    m_form->addRow(QString(), m_inCents);
    m_form->addRow(tr("Keep these columns as"), m_name);
    choose(m_sample.mapping);
}

QWidget *MappingDialog::buildSample()
{
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels(m_sample.header);
    for (const QStringList &cells : std::as_const(m_sample.rows)) {
        QList<QStandardItem *> row;
        for (const QString &cell : cells) {
            row << new QStandardItem(cell);
        }
        model->appendRow(row);
    }
    auto *table = new QTableView(this);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    dressTable(table, sampleRowHeight);
    table->horizontalHeader()->setProperty("inset", false);
    table->setFrameShape(QFrame::StyledPanel);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(tr("The first rows of the file"));
    table->setFixedHeight(scaled(sampleHeight));
    table->resizeColumnsToContents();
    return table;
}

void MappingDialog::choose(const usage::InvoiceMapping &mapping)
{
    for (const Field &field : std::as_const(m_fields)) {
        const int index = field.columns->findData(mapping.*field.member, Qt::UserRole, Qt::MatchFixedString);
        field.columns->setCurrentIndex(std::max(index, 0));
    }
    m_dayFormat->setText(mapping.dayFormat);
    m_inCents->setChecked(mapping.inCents);
    m_name->setText(mapping.name);
}

void MappingDialog::check()
{
    if (m_accept != nullptr) {
        m_accept->setEnabled(m_provider->count() > 0
            && (m_sample.format != usage::InvoiceFormat::Csv || mapping().isComplete()));
    }
}

QString MappingDialog::provider() const
{
    return m_provider->currentData().toString();
}

void MappingDialog::setProvider(const QString &id)
{
    m_provider->setCurrentIndex(std::max(m_provider->findData(id), 0));
}

usage::InvoiceMapping MappingDialog::mapping() const
{
    usage::InvoiceMapping mapping;
    for (const Field &field : m_fields) {
        mapping.*field.member = field.columns->currentData().toString();
    }
    mapping.dayFormat = m_dayFormat->text().trimmed();
    mapping.inCents = m_inCents->isChecked();
    mapping.name = m_name->text().trimmed();
    return mapping;
}

std::optional<usage::InvoiceMapping> MappingDialog::neededMapping() const
{
    return m_sample.format == usage::InvoiceFormat::Csv ? std::optional(mapping()) : std::nullopt;
}

} // namespace aio::ui
