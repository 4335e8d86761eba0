#include "ui/jobs/batch/BatchTotals.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int barHeight = 6;
constexpr int margin = 20;
constexpr double nano = 1e-9;

} // namespace

std::optional<qint64> remainingMs(const IntakeModel::Totals &totals, int parallel)
{
    if (totals.done == 0) {
        return std::nullopt;
    }
    const int left = totals.running + totals.waiting;
    return totals.elapsedMs / totals.done * left / std::max(1, std::min(parallel, left));
}

BatchTotals::BatchTotals(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_rest(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_rest);
    layout->addLayout(row);
    layout->addSpacing(barHeight + 8);
    m_counts->setTextFormat(Qt::RichText);
    setTextStyle(m_rest, TextStyle::Body, Token::TextMuted);
}

void BatchTotals::show(const IntakeModel::Totals &totals, int parallel, bool paused)
{
    m_totals = totals;
    m_parallel = parallel;
    m_paused = paused;
    const auto part = [](int count, Token tone, const QString &word) {
        return QStringLiteral("<b style=\"color:%1\">%2</b> %3").arg(color(tone).name()).arg(count).arg(word);
    };
    QStringList counts{part(totals.done, Token::Text, tr("done")),
        part(totals.running, Token::Accent, tr("running")), part(totals.waiting, Token::Text, tr("waiting"))};
    if (totals.skipped > 0) {
        counts << part(totals.skipped, Token::Danger, tr("not read"));
    }
    m_counts->setText(counts.join(QStringLiteral("&nbsp; &nbsp; &nbsp; ")));
    QStringList rest;
    if (paused) {
        rest << tr("Paused");
    } else if (const auto left = remainingMs(totals, parallel); left && totals.running + totals.waiting > 0) {
        rest << tr("About %1 s left").arg((*left + 999) / 1000);
    }
    rest << tr("%1 at a time").arg(parallel)
         << tr("%1 so far")
                .arg(QLocale().toCurrencyString(
                    double(totals.costNanoUsd) * nano, QStringLiteral("$"), totals.costNanoUsd == 0 ? 2 : 4));
    m_rest->setText(rest.join(QStringLiteral(" · ")));
    update();
}

void BatchTotals::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        // The colours of the figures are part of the text.
        show(IntakeModel::Totals(m_totals), m_parallel, m_paused);
    }
}

void BatchTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
    const QRect bar(margin, height() - 12 - barHeight, width() - 2 * margin, barHeight);
    const int all = std::max(1, m_totals.all());
    int begun = 0;
    const std::pair<int, Token> parts[] = {{m_totals.done, Token::Success}, {m_totals.skipped, Token::Danger},
        {m_totals.running, Token::AccentFill}, {m_totals.waiting, Token::BorderStrong}};
    for (const auto &[count, tone] : parts) {
        if (count > 0) {
            const int left = bar.width() * begun / all;
            const int right = bar.width() * (begun + count) / all;
            const QRect piece(
                bar.left() + left, bar.top(), right - left - (begun + count < all ? 1 : 0), barHeight);
            painter.fillRect(QStyle::visualRect(layoutDirection(), bar, piece), color(tone));
            begun += count;
        }
    }
}

} // namespace aio::ui
