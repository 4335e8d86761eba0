#include "ui/routing/dialogs/HistoryDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/routing/matrix/RouteText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TimeText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int pageSize = 50;
constexpr int listWidth = 250;

QString planLine(const routing::RoutePolicy &policy, const RouteCell &cell, const RoutingFacts &facts)
{
    return policy.plans().contains(cell.plan)
        ? routeLine(policy.route(cell.plan, cell.task), cell.task, facts)
        : HistoryDialog::tr("no such plan");
}

} // namespace

HistoryDialog::HistoryDialog(routing::RouteStore &store, RoutingSheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_sheet(sheet)
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_comparison(new QTreeWidget(this))
    , m_restore(new QPushButton(icon(QStringLiteral("undo")), tr("Restore"), this))
    , m_more(new QPushButton(tr("Show earlier ones"), this))
{
    setWindowTitle(tr("History of the routing policy"));
    resize(scaled(880), scaled(520));
    m_list->setAccessibleName(tr("Revisions"));
    m_comparison->setAccessibleName(tr("Differences to the policy in force"));
    m_comparison->setHeaderLabels({tr("Route"), tr("In this revision"), tr("In force")});
    m_comparison->setRootIsDecorated(false);
    m_comparison->setWordWrap(true);
    setTextStyle(m_title, TextStyle::Subtitle);
    setTextStyle(m_problem, TextStyle::Body, Token::TextMuted);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setProperty("kind", QStringLiteral("index"));
    m_restore->setAutoDefault(false);
    m_more->setAutoDefault(false);
    m_more->setProperty("kind", QStringLiteral("link"));
    m_more->hide();

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_more);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(14, 0, 0, 0);
    rightColumn->addWidget(m_title);
    rightColumn->addWidget(m_problem);
    rightColumn->addWidget(m_comparison, 1);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(listWidth), scaled(600)});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_more, &QPushButton::clicked, this, &HistoryDialog::more);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::compare);
    connect(&sheet, &RoutingSheet::changed, this, &HistoryDialog::compare);
    connect(&sheet, &RoutingSheet::saved, this, &HistoryDialog::load);
    compare();
    load();
}

void HistoryDialog::load()
{
    whenFinished(
        m_store.history(pageSize), this, [this](const Result<QList<routing::PolicyRevision>> &revisions) {
            if (!revisions) {
                m_problem->setText(
                    QStringLiteral("%1 %2").arg(revisions.error().message, revisions.error().hint).trimmed());
                m_problem->show();
                return;
            }
            m_revisions.clear();
            m_list->clear();
            append(*revisions);
            m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
            m_list->setFocus();
        });
}

void HistoryDialog::more()
{
    const qint64 before = m_revisions.isEmpty() ? 0 : m_revisions.last().revision;
    whenFinished(m_store.history(pageSize, before), this,
        [this](const Result<QList<routing::PolicyRevision>> &revisions) {
            if (revisions) {
                append(*revisions);
            }
        });
}

void HistoryDialog::append(const QList<routing::PolicyRevision> &revisions)
{
    for (const routing::PolicyRevision &revision : revisions) {
        addRow(revision);
    }
    const bool whole = revisions.size() < pageSize;
    // Every history begins with the standard policy.
    if (whole && (m_revisions.isEmpty() || m_revisions.last().revision != 0)) {
        addRow({0, routing::RoutePolicy::standard(), {}, {}, 0, {}});
    }
    m_more->setVisible(!whole);
}

void HistoryDialog::addRow(const routing::PolicyRevision &revision)
{
    m_revisions << revision;
    const bool standard = revision.revision == 0;
    QString title =
        standard ? tr("Standard policy") : tr("Revision %1").arg(QLocale().toString(revision.revision));
    if (revision.revision == m_sheet.inForce().revision) {
        title = tr("%1, in force").arg(title);
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(revision.savedAt);
    QStringList details;
    if (!standard) {
        details << revision.author << shortTime(at, QDateTime::currentDateTime());
    }
    if (!revision.note.isEmpty()) {
        details << revision.note;
    }
    const QString detail = details.join(QStringLiteral(" · "));
    auto *item = new QListWidgetItem(detail.isEmpty() ? title : title + u'\n' + detail, m_list);
    item->setToolTip(standard ? title : QStringLiteral("%1\n%2").arg(item->text(), fullTime(at)));
    item->setSizeHint({0, scaled(detail.isEmpty() ? 32 : 46)});
}

void HistoryDialog::compare()
{
    const int row = m_list->currentRow();
    m_comparison->clear();
    const bool any = row >= 0 && row < m_revisions.size();
    const qint64 inForce = m_sheet.inForce().revision;
    const bool present = any && m_revisions.at(row).revision == inForce;
    m_restore->setEnabled(any && !present && !m_sheet.isChanged() && !m_sheet.isSaving());
    m_restore->setToolTip(m_sheet.isChanged()
            ? tr("Save or revert what you changed first.")
            : tr("Makes this the newest revision. The others stay in the history."));
    m_comparison->setVisible(false);
    m_problem->setVisible(true);
    if (!any) {
        m_problem->setText(tr("The history is being read."));
        return;
    }
    m_title->setText(m_list->item(row)->text().section(u'\n', 0, 0));
    const routing::RoutePolicy &policy = m_revisions.at(row).policy;
    const QList<RouteCell> cells = differences(policy, m_sheet.inForce().policy);
    if (cells.isEmpty()) {
        m_problem->setText(
            present ? tr("This is the policy in force.") : tr("The same as the policy in force."));
        return;
    }
    m_problem->setText(tr("%n routes differ from the policy in force.", nullptr, int(cells.size())));
    for (const RouteCell &cell : cells) {
        auto *item = new QTreeWidgetItem(m_comparison,
            {cellTitle(cell), planLine(policy, cell, m_sheet.facts()),
                planLine(m_sheet.inForce().policy, cell, m_sheet.facts())});
        for (int column = 0; column < m_comparison->columnCount(); ++column) {
            item->setToolTip(column, item->text(column));
        }
    }
    m_comparison->setVisible(true);
    m_comparison->resizeColumnToContents(0);
    m_comparison->header()->resizeSection(
        1, (m_comparison->viewport()->width() - m_comparison->columnWidth(0)) / 2);
}

void HistoryDialog::restore()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        m_sheet.restore(m_revisions.at(row).revision);
    }
}

} // namespace aio::ui
