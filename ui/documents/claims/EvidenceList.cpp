#include "ui/documents/claims/EvidenceList.h"

#include "ui/theme/Icons.h"

namespace aio::ui {

namespace {

QIcon signOf(const CheckedClaim &claim)
{
    if (claim.claim.supported) {
        return icon(QStringLiteral("check"), Token::Success);
    }
    return claim.kept ? icon(QStringLiteral("person"), Token::Warning)
                      : icon(QStringLiteral("warning"), Token::Danger);
}

QString reasonOf(const CheckedClaim &claim, const Resume &profile)
{
    if (claim.kept) {
        return EvidenceList::tr("You answer for this.");
    }
    if (!claim.claim.supported) {
        return claim.claim.reason;
    }
    const QString place = factPlace(profile, claim.claim.fact);
    const QString says = factText(profile, claim.claim.fact);
    return says.isEmpty() ? place : EvidenceList::tr("“%1”, %2").arg(says, place);
}

} // namespace

EvidenceList::EvidenceList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    connect(this, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { Q_EMIT claimRequested(row(item)); });
    connect(this, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { Q_EMIT claimRequested(row(item)); });
    retranslate();
}

void EvidenceList::retranslate()
{
    setAccessibleName(tr("Claims and their evidence"));
}

void EvidenceList::show(const std::optional<DraftCheck> &check, const Resume *profile)
{
    const QList<CheckedClaim> claims = check && profile ? check->claims : QList<CheckedClaim>();
    const int current = currentRow();
    while (count() > claims.size()) {
        delete takeItem(count() - 1);
    }
    for (int i = 0; i < claims.size(); ++i) {
        const CheckedClaim &claim = claims.at(i);
        QListWidgetItem *line = item(i) ? item(i) : new QListWidgetItem(this);
        const QString text = claim.claim.text.simplified() + u'\n' + reasonOf(claim, *profile);
        if (line->text() != text) {
            line->setText(text);
            line->setToolTip(text);
        }
        line->setIcon(signOf(claim));
    }
    setCurrentRow(qMin(current, count() - 1));
}

} // namespace aio::ui
