#include "ui/keys/KeyHistory.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/list/RecentEvents.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TimeText.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int entriesToLookAt = 100; ///< among them are changes of the provider that are not of its key

bool isOfKey(const ActivityEntry &entry)
{
    return entry.action.startsWith(u"key.") || entry.action == u"provider.test";
}

} // namespace

KeyHistory::KeyHistory(ActivityLog &activity, QWidget *parent)
    : QWidget(parent)
    , m_activity(activity)
    , m_title(new QLabel(this))
    , m_none(new QLabel(this))
    , m_rows(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_none, TextStyle::Small, Token::TextMuted);
    m_none->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_none);
    layout->addWidget(m_rows);
    connect(&m_activity, &ActivityLog::changedElsewhere, this, &KeyHistory::refresh);
    retranslate();
}

void KeyHistory::retranslate()
{
    m_title->setText(tr("History"));
    m_none->setText(tr("Nothing happened to this key yet."));
    fill();
}

void KeyHistory::show(const QString &provider)
{
    if (provider != m_provider) {
        m_provider = provider;
        m_entries.clear();
        fill();
    }
    refresh();
}

void KeyHistory::refresh()
{
    if (m_provider.isEmpty()) {
        return;
    }
    ActivityFilter filter;
    filter.objectId = m_provider;
    filter.limit = entriesToLookAt;
    const int asked = ++m_asked;
    whenFinished(m_activity.list(filter), this, [this, asked](const Result<ActivityPage> &page) {
        if (asked != m_asked || !page) {
            return;
        }
        QList<ActivityEntry> entries;
        std::copy_if(page->entries.cbegin(), page->entries.cend(), std::back_inserter(entries), isOfKey);
        entries = entries.mid(0, mostEntries);
        if (entries != m_entries) {
            m_entries = entries;
            fill();
            Q_EMIT changed();
        }
    });
}

void KeyHistory::fill()
{
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_rows->layout();
    m_none->setVisible(m_entries.isEmpty());
    m_rows->setVisible(!m_entries.isEmpty());
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    const QDateTime now = QDateTime::currentDateTime();
    for (const ActivityEntry &entry : std::as_const(m_entries)) {
        const int row = grid->rowCount();
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at);
        auto *time = new QLabel(shortTime(at, now), m_rows);
        time->setToolTip(fullTime(at));
        setTextStyle(time, TextStyle::Small, Token::TextMuted);
        auto *what = new ElidedLabel(m_rows);
        what->setTextFormat(Qt::PlainText);
        what->setText(eventText(entry));
        what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setTextStyle(what, TextStyle::Small);
        auto *who = new QLabel(m_rows);
        who->setTextFormat(Qt::PlainText);
        who->setText(entry.user);
        setTextStyle(who, TextStyle::Small, Token::TextMuted);
        grid->addWidget(time, row, 0);
        grid->addWidget(what, row, 1);
        grid->addWidget(who, row, 2);
    }
}

} // namespace aio::ui
