#include "ui/providers/list/RecentEvents.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/list/ProviderRow.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TimeText.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::RecentEvents)
};

constexpr int headHeight = 38;
constexpr int rowHeight = 29;
constexpr int timeWidth = 46;
constexpr int nameWidth = 150;

QString changedFields(const ActivityEntry &entry)
{
    QStringList names = entry.to.keys();
    const QStringList before = entry.from.keys();
    std::copy_if(before.cbegin(), before.cend(), std::back_inserter(names),
        [&names](const QString &name) { return !names.contains(name); });
    if (names.size() == 1) {
        const QString from = entry.from.value(names.first()).toVariant().toString();
        const QString to = entry.to.value(names.first()).toVariant().toString();
        if (!from.isEmpty() && !to.isEmpty()) {
            return Text::tr("Changed: %1, from %2 to %3").arg(providerFieldText(names.first()), from, to);
        }
    }
    QStringList words;
    for (const QString &name : std::as_const(names)) {
        words << providerFieldText(name);
    }
    return words.isEmpty() ? Text::tr("Changed")
                           : Text::tr("Changed: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace

QString providerFieldText(const QString &name)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "name")},
        {QStringLiteral("base_url"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "base URL")},
        {QStringLiteral("fast_model"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "default model")},
        {QStringLiteral("quality_model"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "quality model")},
        {QStringLiteral("timeout_ms"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "timeout")},
        {QStringLiteral("retries"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "retries")},
        {QStringLiteral("parallel"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "calls at once")},
        {QStringLiteral("proxy"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "proxy")},
        {QStringLiteral("headers"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "headers")},
        {QStringLiteral("api_version"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "API version")},
        {QStringLiteral("organization"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "organisation")},
        {QStringLiteral("enabled"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "active")},
        {QStringLiteral("responses_api"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Responses API")},
        {QStringLiteral("mask_personal_data"),
            QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "masking of names and contacts")},
    };
    const char *word = words.value(name);
    return word ? Text::tr(word) : name;
}

QString eventText(const ActivityEntry &entry)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("provider.add"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Added")},
        {QStringLiteral("provider.duplicate"),
            QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Added as a copy of another")},
        {QStringLiteral("provider.remove"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Removed")},
        {QStringLiteral("provider.enable"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Switched on")},
        {QStringLiteral("provider.disable"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Switched off")},
        {QStringLiteral("provider.default"),
            QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Made the default for new routes")},
        {QStringLiteral("provider.reorder"),
            QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Put into another order")},
        {QStringLiteral("provider.import"),
            QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Changed by an import")},
        {QStringLiteral("key.set"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Key entered")},
        {QStringLiteral("key.replace"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Key replaced")},
        {QStringLiteral("key.propose"),
            QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "New key waits for its test")},
        {QStringLiteral("key.reject"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "New key discarded")},
        {QStringLiteral("key.restore"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Back to the key before")},
        {QStringLiteral("key.expire"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Old key removed")},
        {QStringLiteral("key.remove"), QT_TRANSLATE_NOOP("aio::ui::RecentEvents", "Key removed")},
    };
    if (entry.action == u"provider.edit") {
        return changedFields(entry);
    }
    if (entry.action == u"provider.test") {
        const QString step = entry.to.value(u"stopped_at").toString();
        return entry.to.value(u"passed").toBool() ? Text::tr("Test passed")
                                                  : Text::tr("Test stopped: %1").arg(failedStepWords(step));
    }
    const char *sentence = sentences.value(entry.action);
    return sentence ? Text::tr(sentence) : entry.action;
}

QString eventIcon(const ActivityEntry &entry)
{
    if (entry.action.startsWith(u"key.")) {
        return QStringLiteral("keys");
    }
    if (entry.action == u"provider.test") {
        return entry.to.value(u"passed").toBool() ? QStringLiteral("success") : QStringLiteral("error");
    }
    const QString verb = entry.action.section(u'.', 1);
    if (verb == u"add" || verb == u"duplicate") {
        return QStringLiteral("plus");
    }
    if (verb == u"remove") {
        return QStringLiteral("trash");
    }
    if (verb == u"default") {
        return QStringLiteral("star");
    }
    return verb == u"reorder" ? QStringLiteral("sort") : QStringLiteral("edit");
}

Token eventTone(const ActivityEntry &entry)
{
    if (entry.action != u"provider.test") {
        return Token::TextMuted;
    }
    return entry.to.value(u"passed").toBool() ? Token::Success : Token::Danger;
}

RecentEvents::RecentEvents(ActivityLog &activity, QWidget *parent)
    : QFrame(parent)
    , m_activity(activity)
    , m_title(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_none(new QLabel(this))
    , m_body(new QWidget(this))
{
    setProperty("role", QStringLiteral("footer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QFrame(this);
    head->setFixedHeight(scaled(headHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_open->setProperty("kind", QStringLiteral("link"));
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_open);
    layout->addWidget(head);
    m_none->setContentsMargins(16, 0, 16, 14);
    setTextStyle(m_none, TextStyle::Small, Token::TextMuted);
    layout->addWidget(m_none);
    layout->addWidget(m_body);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    connect(m_open, &QPushButton::clicked, this, &RecentEvents::openRequested);
    connect(&m_activity, &ActivityLog::changedElsewhere, this, &RecentEvents::refresh);
    retranslate();
    refresh();
}

void RecentEvents::retranslate()
{
    m_title->setText(tr("Recent events"));
    m_open->setText(tr("Open in Activity"));
    m_none->setText(tr("Nothing has changed yet. Changes to providers and keys appear here."));
    show(m_entries);
}

void RecentEvents::refresh()
{
    // Two kinds of entries, so two questions; the newest of both together.
    ActivityFilter providers;
    providers.actions = QStringList{QStringLiteral("provider.")};
    providers.limit = count;
    ActivityFilter keys = providers;
    keys.actions = QStringList{QStringLiteral("key.")};
    whenFinished(m_activity.list(providers), this, [this, keys](const Result<ActivityPage> &first) {
        whenFinished(m_activity.list(keys), this, [this, first](const Result<ActivityPage> &second) {
            QList<ActivityEntry> all = first ? first->entries : QList<ActivityEntry>();
            all += second ? second->entries : QList<ActivityEntry>();
            std::stable_sort(all.begin(), all.end(),
                [](const ActivityEntry &a, const ActivityEntry &b) { return a.at > b.at; });
            m_loaded = true;
            show(all.mid(0, count));
        });
    });
}

void RecentEvents::show(const QList<ActivityEntry> &entries)
{
    m_entries = entries;
    qDeleteAll(m_body->findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly));
    m_none->setVisible(m_loaded && entries.isEmpty());
    const QDateTime now = QDateTime::currentDateTime();
    for (const ActivityEntry &entry : entries) {
        auto *line = new QFrame(m_body);
        line->setProperty("role", QStringLiteral("footer"));
        line->setFixedHeight(scaled(rowHeight));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(16, 0, 16, 0);
        row->setSpacing(10);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at);
        auto *time = new QLabel(shortTime(at, now), line);
        time->setToolTip(fullTime(at));
        time->setMinimumWidth(scaled(timeWidth));
        setTextStyle(time, TextStyle::Small, Token::TextMuted);
        auto *sign = new QLabel(line);
        sign->setPixmap(icon(eventIcon(entry), eventTone(entry)).pixmap(14, 14));
        auto *name = new ElidedLabel(line);
        name->setTextFormat(Qt::PlainText);
        name->setText(entry.objectName.isEmpty() ? tr("Providers") : entry.objectName);
        name->setFixedWidth(scaled(nameWidth));
        setTextStyle(name, TextStyle::Small);
        auto *what = new ElidedLabel(line);
        what->setTextFormat(Qt::PlainText);
        what->setText(eventText(entry));
        what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setTextStyle(what, TextStyle::Small);
        auto *who = new QLabel(entry.user, line);
        setTextStyle(who, TextStyle::Small, Token::TextMuted);
        row->addWidget(time);
        row->addWidget(sign);
        row->addWidget(name);
        row->addWidget(what, 1);
        row->addWidget(who);
        m_body->layout()->addWidget(line);
    }
}

} // namespace aio::ui
