#include "ui/documents/facts/MatchDialog.h"

#include "ui/documents/facts/MatchCard.h"

#include "ui/theme/Icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr QSize dialogSize{820, 520};
constexpr int wantedWidth = 220;
constexpr int foundWidth = 260;
constexpr double met = 0.999;

QIcon signOf(double share)
{
    if (share >= met) {
        return icon(QStringLiteral("check"), Token::Success);
    }
    return share > 0 ? icon(QStringLiteral("minus"), Token::Warning)
                     : icon(QStringLiteral("close"), Token::Danger);
}

} // namespace

MatchDialog::MatchDialog(const matching::Match &match, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("How the match of %1 came about").arg(match.score));
    resize(dialogSize);
    m_tree->setHeaderLabels({tr("The job asks for"), tr("The profile says"), tr("Points"), tr("Why")});
    m_tree->setAccessibleName(tr("Requirements"));
    m_tree->setColumnWidth(0, wantedWidth);
    m_tree->setColumnWidth(1, foundWidth);
    m_tree->setWordWrap(true);
    m_tree->header()->setStretchLastSection(true);
    fill(match);
    auto *missing = new QLabel(match.missing.isEmpty()
            ? tr("Every skill that the job names is in the profile.")
            : tr("Not in the profile: %1").arg(match.missing.join(QStringLiteral(", "))),
        this);
    missing->setTextFormat(Qt::PlainText);
    missing->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(missing);
    layout->addWidget(buttons);
}

void MatchDialog::fill(const matching::Match &match)
{
    const QLocale locale;
    for (const matching::AreaScore &area : match.areas) {
        auto *top = new QTreeWidgetItem(m_tree);
        top->setText(0, matching::areaTitle(area.area));
        top->setIcon(0, signOf(area.share));
        top->setText(2,
            tr("%1 of %2")
                .arg(
                    locale.toString(area.share * area.weight, 'f', 0), locale.toString(area.weight, 'f', 0)));
        for (const matching::Requirement &requirement : area.requirements) {
            auto *item = new QTreeWidgetItem(top);
            item->setIcon(0, signOf(requirement.share));
            item->setText(0, wantedTitle(area.area, requirement.wanted));
            item->setText(1, requirement.evidence ? requirement.evidence->text : tr("nothing"));
            item->setText(3, requirement.reason);
            for (int column = 0; column < m_tree->columnCount(); ++column) {
                item->setToolTip(column, item->text(column));
            }
        }
        top->setExpanded(true);
    }
}

} // namespace aio::ui
