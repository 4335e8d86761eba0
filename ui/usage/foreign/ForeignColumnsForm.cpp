#include "ui/usage/foreign/ForeignColumnsForm.h"

#include "ui/theme/Tokens.h"
#include "ui/usage/foreign/MeaningText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int columnWidth = 210;
constexpr int unitWidth = 170;
constexpr int longestSample = 60;

} // namespace

ForeignColumnsForm::ForeignColumnsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(3, 1);
    const QStringList titles{tr("Here"), tr("Column there"), tr("Unit"), tr("Some of its values")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *title = new QLabel(titles.at(i), this);
        setTextStyle(title, TextStyle::Small, Token::TextMuted);
        m_grid->addWidget(title, 0, i);
    }
    int at = 1;
    for (const usage::ForeignMeaning meaning : usage::foreignMeanings()) {
        addRow(meaning, at++);
    }
    m_grid->setRowStretch(at, 1);
}

void ForeignColumnsForm::addRow(usage::ForeignMeaning meaning, int at)
{
    const QString title = meaningTitle(meaning);
    auto *name = new QLabel(title, this);
    Row row{meaning, new QComboBox(this), new QComboBox(this), new QLabel(this)};
    row.column->setAccessibleName(title);
    row.column->setMinimumWidth(scaled(columnWidth));
    row.unit->setAccessibleName(tr("Unit of %1").arg(title));
    row.unit->setMinimumWidth(scaled(unitWidth));
    for (const QString &unit : usage::foreignUnits(meaning)) {
        row.unit->addItem(unitTitle(unit), unit);
    }
    row.samples->setTextFormat(Qt::PlainText);
    row.samples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(row.samples, TextStyle::Small, Token::TextMuted);
    name->setBuddy(row.column);
    m_grid->addWidget(name, at, 0);
    m_grid->addWidget(row.column, at, 1);
    m_grid->addWidget(row.unit, at, 2);
    m_grid->addWidget(row.samples, at, 3);
    connect(row.column, &QComboBox::currentIndexChanged, this, [this, row] {
        refresh(row);
        Q_EMIT changed();
    });
    connect(row.unit, &QComboBox::currentIndexChanged, this, &ForeignColumnsForm::changed);
    m_rows.append(row);
    refresh(row);
}

void ForeignColumnsForm::setTable(const usage::ForeignTable &table)
{
    m_table = table;
    for (const Row &row : std::as_const(m_rows)) {
        show(row);
    }
    Q_EMIT changed();
}

void ForeignColumnsForm::show(const Row &row)
{
    const QSignalBlocker quietColumn(row.column);
    const QSignalBlocker quietUnit(row.unit);
    row.column->clear();
    row.column->addItem(tr("None"), QString());
    for (const usage::ForeignColumn &column : std::as_const(m_table.columns)) {
        row.column->addItem(column.name, column.name);
        row.column->setItemData(row.column->count() - 1, column.type, Qt::ToolTipRole);
    }
    const usage::ForeignSource source = m_table.guess.sources.value(row.meaning);
    row.column->setCurrentIndex(std::max(0, row.column->findData(source.column)));
    row.unit->setCurrentIndex(std::max(0, row.unit->findData(source.unit)));
    refresh(row);
}

void ForeignColumnsForm::refresh(const Row &row)
{
    const QString name = row.column->currentData().toString();
    row.unit->setVisible(row.unit->count() > 0);
    row.unit->setEnabled(!name.isEmpty());
    QStringList samples;
    for (const usage::ForeignColumn &column : std::as_const(m_table.columns)) {
        if (column.name == name) {
            samples = column.samples;
        }
    }
    for (QString &sample : samples) {
        sample = sample.simplified().left(longestSample);
    }
    row.samples->setText(samples.join(QStringLiteral("  ·  ")));
    row.samples->setToolTip(samples.join(u'\n'));
}

usage::UsageMapping ForeignColumnsForm::mapping() const
{
    usage::UsageMapping mapping = m_table.guess;
    mapping.sources.clear();
    for (const Row &row : m_rows) {
        const QString column = row.column->currentData().toString();
        if (!column.isEmpty()) {
            mapping.sources.insert(row.meaning, {column, row.unit->currentData().toString()});
        }
    }
    return mapping;
}

Result<void> ForeignColumnsForm::check() const
{
    return mapping().check(m_table.columns);
}

QComboBox *ForeignColumnsForm::columnOf(usage::ForeignMeaning meaning) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [meaning](const Row &row) { return row.meaning == meaning; });
    return found == m_rows.cend() ? nullptr : found->column;
}

} // namespace aio::ui
