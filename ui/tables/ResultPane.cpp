#include "ui/tables/ResultPane.h"

#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

ResultPane::ResultPane(QTableView *table, int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_summary(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_states(new QStackedWidget(this))
    , m_skeleton(new SkeletonRows(rowHeight, this))
    , m_nothing(new QLabel(this))
{
    setTextStyle(m_summary, TextStyle::Subtitle);
    setTextStyle(m_detail, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_nothing, TextStyle::Body, Token::TextMuted);
    m_detail->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    for (QWidget *state : QList<QWidget *>{m_skeleton, m_table, m_nothing}) {
        m_states->addWidget(state);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_detail);
    layout->addWidget(m_states, 1);
}

void ResultPane::showReading()
{
    m_summary->setText(tr("Reading…"));
    m_detail->clear();
    m_states->setCurrentWidget(m_skeleton);
}

void ResultPane::showTable(const QString &summary, const QString &detail)
{
    m_summary->setText(summary);
    m_detail->setText(detail);
    m_states->setCurrentWidget(m_table);
}

void ResultPane::say(const QString &title, const QString &detail)
{
    m_summary->setText(title);
    m_detail->clear();
    m_nothing->setText(detail);
    m_states->setCurrentWidget(m_nothing);
}

QString ResultPane::summary() const
{
    return m_summary->text();
}

QDialogButtonBox *ResultPane::makeButtons(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *copyButton = new QPushButton(icon(QStringLiteral("copy")), tr("Copy as table"), dialog);
    copyButton->setAutoDefault(false);
    buttons->addButton(copyButton, QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &ResultPane::copy);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

void ResultPane::copy()
{
    const QModelIndex current = m_table->currentIndex();
    m_table->selectAll();
    QGuiApplication::clipboard()->setText(selectedRowsAsTsv(m_table, true));
    m_table->clearSelection();
    if (current.isValid()) {
        m_table->setCurrentIndex(current);
    }
}

} // namespace aio::ui
