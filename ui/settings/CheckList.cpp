#include "ui/settings/CheckList.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Severity.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace aio::ui {

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(10, 0, 10, 0);
    m_rows->setSpacing(0);
}

void CheckList::setChecks(const QList<remote::ServerCheck> &checks)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const remote::ServerCheck &check : checks) {
        if (m_rows->count() > 0) {
            auto *line = new QFrame(this);
            line->setProperty("role", QStringLiteral("line"));
            m_rows->addWidget(line);
        }
        m_rows->addWidget(rowOf(check));
    }
    setVisible(!checks.isEmpty());
}

QWidget *CheckList::rowOf(const remote::ServerCheck &check)
{
    const Severity severity = check.passed ? Severity::Success : Severity::Danger;
    auto *row = new QWidget(this);
    auto *sign = new QLabel(row);
    const int side = scaled(16);
    sign->setPixmap(icon(severityIcon(severity), severityTone(severity)).pixmap(side, side));
    auto *title = new QLabel(check.title, row);
    setTextStyle(title, TextStyle::Body);
    auto *detail = new QLabel(check.detail, row);
    detail->setTextFormat(Qt::PlainText);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(detail, TextStyle::Small, check.passed ? Token::TextMuted : Token::Danger);
    auto *time = new QLabel(tr("%1 ms").arg(QLocale().toString(check.ms)), row);
    setTextStyle(time, TextStyle::Small, Token::TextMuted);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(title);
    words->addWidget(detail);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(10);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(time, 0, Qt::AlignTop);
    row->setAccessibleName(QStringLiteral("%1: %2. %3")
                               .arg(check.title, check.passed ? tr("passed") : tr("failed"), check.detail));
    return row;
}

} // namespace aio::ui
