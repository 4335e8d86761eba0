#include "ui/quotas/QuotaRow.h"

#include "ui/widgets/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aio::ui {

namespace {

using quota::QuotaLimit;
using quota::QuotaScope;
using quota::QuotaWindow;

constexpr double whole = 100;

QString said(const char *text)
{
    return QCoreApplication::translate("aio::ui::QuotaRow", text);
}

QDateTime local(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

QString taskTitleOf(const QString &name)
{
    const auto task = ai::taskFromName(name);
    return task ? ai::taskTitle(*task) : name;
}

} // namespace

QString quotaMomentText(qint64 time, qint64 now, const QTimeZone &zone)
{
    const QDateTime at = local(time, zone);
    const QDateTime present = local(now, zone);
    if (at.date() == present.date()) {
        return QLocale().toString(at.time(), QLocale::ShortFormat);
    }
    //: Day and month in the syntax of QDate::toString(), such as "27 Nov".
    return QLocale().toString(at.date(), said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "d MMM")));
}

double QuotaRow::percent() const
{
    return limit.limit > 0 ? double(used + reserved) * whole / double(limit.limit) : whole;
}

QList<QuotaRow> quotaRows(const QList<QuotaLimit> &limits, const QList<usage::QuotaStatus> &statuses,
    qint64 now, const QTimeZone &zone)
{
    QList<QuotaRow> rows;
    for (const QuotaLimit &limit : limits) {
        const qsizetype before = rows.size();
        for (const usage::QuotaStatus &status : statuses) {
            if (status.limit.id == limit.id) {
                rows << QuotaRow{limit, status.subject, status.used, status.reserved, status.window,
                    status.used == 0 && status.reserved == 0};
            }
        }
        if (rows.size() == before) {
            rows << QuotaRow{limit, limit.subject, 0, 0, limit.window.at(now, zone), true};
        }
    }
    return rows;
}

QuotaPace quotaPace(const QuotaRow &row, qint64 now)
{
    using Kind = QuotaPace::Kind;
    QuotaPace pace;
    if (row.limit.limit <= row.used) {
        pace.kind = Kind::Reached;
        pace.percentAtEnd = whole;
        return pace;
    }
    if (row.used <= 0) {
        return pace;
    }
    pace.percentAtEnd = double(row.used) * whole / double(row.limit.limit);
    if (row.limit.window.kind == QuotaWindow::Kind::Rolling) {
        pace.kind = Kind::Rolls;
        return pace;
    }
    // The first hour says too little: it counts as a whole one.
    constexpr double hour = 3'600'000;
    const double passed = std::max(double(now - row.window.start), hour);
    const double length = double(row.window.end - row.window.start);
    pace.percentAtEnd *= std::max(length / passed, 1.0);
    pace.kind = pace.percentAtEnd > whole ? Kind::RunsOut : Kind::Lasts;
    if (pace.kind == Kind::RunsOut) {
        const double atLimit = passed * double(row.limit.limit) / double(row.used);
        pace.runsOutAt = std::max(now, row.window.start + qint64(atLimit));
    }
    return pace;
}

QString quotaWho(const QuotaRow &row, const ProviderNames &providerName)
{
    const QString &subject = row.subject;
    const bool each = subject == u"*";
    switch (row.limit.scope) {
    case QuotaScope::User:
        return each             ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Each person"))
            : subject.isEmpty() ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Calls without a name"))
                                : subject;
    case QuotaScope::Plan:
        return each ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Each plan"))
                    : said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Plan %1")).arg(ai::planTitle(subject));
    case QuotaScope::Task:
        return each ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Each task")) : taskTitleOf(subject);
    case QuotaScope::Provider:
        return each ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Each provider")) : providerName(subject);
    case QuotaScope::Workspace:
        break;
    }
    return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "The workspace"));
}

QString quotaFilter(const QuotaLimit &limit)
{
    QStringList parts;
    if (!limit.task.isEmpty()) {
        parts << taskTitleOf(limit.task);
    }
    if (!limit.plan.isEmpty()) {
        parts << said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "plan %1")).arg(ai::planTitle(limit.plan));
    }
    if (limit.subject == u"*" && limit.scope != QuotaScope::Workspace) {
        parts << said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "for each alone"));
    }
    return parts.join(QStringLiteral(", "));
}

QString quotaLimitText(const QuotaLimit &limit)
{
    return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "%1 %2"))
        .arg(quota::quotaAmountText(limit.unit, limit.limit), limit.window.title());
}

QString quotaPaceText(const QuotaPace &pace, qint64 now, const QTimeZone &zone)
{
    switch (pace.kind) {
    case QuotaPace::Kind::Unused:
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Not used yet"));
    case QuotaPace::Kind::Lasts:
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Lasts"));
    case QuotaPace::Kind::RunsOut:
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Runs out %1"))
            .arg(quotaMomentText(pace.runsOutAt, now, zone));
    case QuotaPace::Kind::Reached:
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Used up"));
    case QuotaPace::Kind::Rolls:
        break;
    }
    return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Rolls on"));
}

QString quotaPaceSentence(const QuotaRow &row, qint64 now, const QTimeZone &zone)
{
    const QuotaPace pace = quotaPace(row, now);
    QString end = quotaMomentText(row.window.end, now, zone);
    if (end.endsWith(u'.')) { // "1. Dez." stands before the sentence's own full stop
        end.chop(1);
    }
    const QString share = QLocale().toString(int(pace.percentAtEnd));
    switch (pace.kind) {
    case QuotaPace::Kind::Unused:
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Nothing is used yet."));
    case QuotaPace::Kind::Lasts:
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Lasts at this pace: %1\u00A0% used by %2."))
            .arg(share, end);
    case QuotaPace::Kind::RunsOut:
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Runs out %1 at this pace; it starts anew %2."))
            .arg(quotaMomentText(pace.runsOutAt, now, zone), end);
    case QuotaPace::Kind::Reached:
        return row.limit.window.kind == QuotaWindow::Kind::Rolling
            ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Used up; hour by hour older use is left behind."))
            : said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Used up; it starts anew %1.")).arg(end);
    case QuotaPace::Kind::Rolls:
        break;
    }
    return said(
        QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "%1\u00A0% used; hour by hour older use is left behind."))
        .arg(share);
}

QString quotaActionText(const QuotaLimit &limit)
{
    if (!limit.hard) {
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "People are told, nobody is stopped"));
    }
    if (limit.window.kind == QuotaWindow::Kind::Minute && limit.action == quota::QuotaAction::Stop) {
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Calls wait for the next minute"));
    }
    return limit.action == quota::QuotaAction::Stop
        ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Calls stop until it starts anew"))
        : said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "The next model of the route is used"));
}

QString quotaActionWord(const QuotaLimit &limit)
{
    if (!limit.hard) {
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Soft: only told"));
    }
    if (limit.window.kind == QuotaWindow::Kind::Minute && limit.action == quota::QuotaAction::Stop) {
        return said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Hard: calls wait"));
    }
    return limit.action == quota::QuotaAction::Stop
        ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Hard: calls stop"))
        : said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Hard: next model"));
}

StatusPill::Content quotaPill(const QuotaRow &row)
{
    constexpr double close = 80;
    if (row.isReached() && !row.isUnused) {
        return row.limit.hard
            ? StatusPill::Content{Severity::Danger,
                row.limit.action == quota::QuotaAction::Stop
                    ? said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Stopped"))
                    : said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Next model"))}
            : StatusPill::Content{Severity::Warning, said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Over"))};
    }
    if (row.percent() >= close && !row.isUnused) {
        return {Severity::Warning, said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Nearly used up"))};
    }
    return {
        Severity::Success, said(QT_TRANSLATE_NOOP("aio::ui::QuotaRow", "Within")), QStringLiteral("check")};
}

QString quotaScopeIcon(QuotaScope scope)
{
    switch (scope) {
    case QuotaScope::User:
        return QStringLiteral("person");
    case QuotaScope::Plan:
        return QStringLiteral("candidates");
    case QuotaScope::Task:
        return QStringLiteral("jobs");
    case QuotaScope::Provider:
        return QStringLiteral("providers");
    case QuotaScope::Workspace:
        break;
    }
    return QStringLiteral("company");
}

} // namespace aio::ui
