#include "ui/keys/KeyInspector.h"

#include "ui/keys/KeyHistory.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/list/DayBars.h"
#include "ui/providers/test/TestReport.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TimeText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int tileSize = 22;
constexpr int factHeight = 29;
constexpr int nameWidth = 92;
const QString factName = QStringLiteral("factName");

QDateTime moment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

QString when(const std::optional<qint64> &at)
{
    return at ? shortTime(moment(*at), QDateTime::currentDateTime()) : KeyInspector::tr("never");
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM"));
}

} // namespace

KeyInspector::KeyInspector(
    ActivityLog &activity, const QList<QAction *> &first, QAction *go, QAction *remove, QWidget *parent)
    : QFrame(parent)
    , m_initial(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_pill(new StatusPill(this))
    , m_facts(new QWidget(this))
    , m_note(new QLabel(this))
    , m_barsTitle(new QLabel(this))
    , m_calls(new QLabel(this))
    , m_bars(new DayBars(this))
    , m_from(new QLabel(this))
    , m_to(new QLabel(this))
    , m_history(new KeyHistory(activity, this))
{
    setProperty("role", QStringLiteral("inspector"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(buildHead(first, go));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 10, margin, 14);
    column->setSpacing(8);
    column->addWidget(m_facts);
    m_note->setWordWrap(true);
    setTextStyle(m_note, TextStyle::Small, Token::TextMuted);
    column->addWidget(m_note);
    auto *title = new QHBoxLayout;
    setTextStyle(m_barsTitle, TextStyle::BodyStrong);
    setTextStyle(m_calls, TextStyle::Small, Token::TextMuted);
    title->addWidget(m_barsTitle, 1);
    title->addWidget(m_calls);
    column->addSpacing(4);
    column->addLayout(title);
    column->addWidget(m_bars);
    auto *ends = new QHBoxLayout;
    for (QLabel *end : {m_from, m_to}) {
        setTextStyle(end, TextStyle::Caption, Token::TextMuted);
    }
    ends->addWidget(m_from, 1);
    ends->addWidget(m_to);
    column->addLayout(ends);
    column->addSpacing(4);
    column->addWidget(m_history);
    column->addSpacing(4);
    column->addWidget(new ActionButton(remove, QStringLiteral("dangerFlat"), content), 0, Qt::AlignLeading);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    connect(m_history, &KeyHistory::changed, this, &KeyInspector::fill);
    retranslate();
}

QWidget *KeyInspector::buildHead(const QList<QAction *> &first, QAction *go)
{
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("toolbar"));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_initial->setProperty("role", QStringLiteral("initial"));
    m_initial->setAlignment(Qt::AlignCenter);
    m_initial->setFixedSize(scaled(tileSize), scaled(tileSize));
    line->addWidget(m_initial);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (ElidedLabel *label : {m_name, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(label);
    }
    setTextStyle(m_name, TextStyle::BodyStrong);
    setTextStyle(m_detail, TextStyle::Small, Token::TextMuted);
    line->addLayout(words, 1);
    line->addWidget(m_pill);
    column->addLayout(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QAction *action : first) {
        buttons->addWidget(new ActionButton(action, QStringLiteral("small"), head));
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(new ActionButton(go, QStringLiteral("link"), head), 0, Qt::AlignLeading);
    return head;
}

void KeyInspector::retranslate()
{
    setAccessibleName(tr("The key that is selected"));
    m_barsTitle->setText(tr("Calls, 14 days"));
    m_history->retranslate();
    fill();
}

void KeyInspector::setRow(const KeyRow *row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    m_history->show(row ? row->provider.record.config.id : QString());
    fill();
}

void KeyInspector::setRoutes(const QString &id, const QStringList &routes)
{
    m_routesOf = id;
    m_routes = routes;
    fill();
}

QString KeyInspector::facts() const
{
    QStringList lines;
    for (const auto &[name, value] : m_told) {
        lines << QStringLiteral("%1: %2").arg(name, value);
    }
    return lines.join(u'\n');
}

// "12 Oct by mia": the person is the one who entered or replaced it last.
QString KeyInspector::since(const KeyInfo &key) const
{
    const QString at = when(key.createdAt);
    const QList<ActivityEntry> &entries = m_history->entries();
    const auto entered = std::find_if(entries.cbegin(), entries.cend(), [](const ActivityEntry &entry) {
        return entry.action == u"key.set" || entry.action == u"key.replace" || entry.action == u"key.restore";
    });
    return entered == entries.cend() || entered->user.isEmpty() ? at : tr("%1 by %2").arg(at, entered->user);
}

void KeyInspector::addFact(const QString &name, const QString &value, const QString &toolTip)
{
    auto *row = new QFrame(m_facts);
    row->setProperty("role", QStringLiteral("toolbar"));
    row->setMinimumHeight(scaled(factHeight));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(8);
    auto *label = new QLabel(name, row);
    label->setObjectName(factName);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    auto *text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setText(value);
    text->setToolTip(toolTip);
    text->setWordWrap(true);
    setTextStyle(text, TextStyle::Small);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    line->addWidget(label);
    line->addWidget(text, 1);
    m_facts->layout()->addWidget(row);
    m_told.append({name, value});
}

// The names are as wide as the longest of them, in whatever language it is.
void KeyInspector::alignFacts()
{
    const QList<QLabel *> names = m_facts->findChildren<QLabel *>(factName);
    int widest = scaled(nameWidth);
    for (const QLabel *name : names) {
        widest = std::max(widest, name->sizeHint().width());
    }
    for (QLabel *name : names) {
        name->setFixedWidth(widest);
    }
}

void KeyInspector::fill()
{
    qDeleteAll(m_facts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_facts->layout();
    m_told.clear();
    setEnabled(m_row.has_value());
    if (!m_row) {
        return;
    }
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins({});
    column->setSpacing(0);
    const ProviderRow &provider = m_row->provider;
    m_initial->setText(initialOf(provider.record.config));
    m_name->setText(provider.record.config.name);
    m_detail->setText(keyDetail(*m_row));
    m_pill->setContent(keyPill(*m_row));
    const bool environment = m_row->key && m_row->key->source == KeySource::Environment;
    if (m_row->key) {
        const KeyInfo &key = *m_row->key;
        addFact(tr("Stored in"),
            key.source == KeySource::Keychain ? keychainTitle(key.backend) : keySourceTitle(key));
        addFact(tr("Ends in"), key.tail);
        if (key.createdAt > 0) {
            addFact(tr("In use since"), since(key), fullTime(moment(key.createdAt)));
        }
        const QString outcome = keyPill(*m_row).text;
        addFact(tr("Last test"),
            key.lastTestedAt ? QStringLiteral("%1, %2").arg(when(key.lastTestedAt), outcome) : tr("never"),
            key.lastTestedAt ? fullTime(moment(*key.lastTestedAt)) : QString());
        const auto used = lastUseOf(*m_row);
        addFact(tr("Last used"), when(used), used ? fullTime(moment(*used)) : QString());
        if (key.previousUntil) {
            addFact(tr("Key before"),
                tr("ending %1, kept until %2").arg(key.previousTail, fullTime(moment(*key.previousUntil))));
        }
        if (key.candidateAt) {
            addFact(tr("New key"), tr("ending %1, waits for its test").arg(key.candidateTail));
        }
    }
    if (m_routesOf == provider.record.config.id) {
        addFact(tr("Used by"), tr("%Ln routes", nullptr, int(m_routes.size())), m_routes.join(u'\n'));
    }
    alignFacts();
    m_note->setVisible(environment || !m_row->key);
    m_note->setText(environment
            ? tr("It comes from a variable of the environment and cannot be changed here.")
            : provider.record.config.needsKey() ? tr("Calls need a key, and there is none.")
                                                : tr("This server asks for no key."));
    const usage::ProviderSummary summary = provider.summary.value_or(usage::ProviderSummary());
    m_calls->setText(QLocale().toString(summary.calls));
    m_bars->setDays(summary.days);
    m_from->setText(summary.days.isEmpty() ? QString() : dayText(summary.days.first().day));
    m_to->setText(summary.days.isEmpty() ? QString() : dayText(summary.days.last().day));
}

} // namespace aio::ui
