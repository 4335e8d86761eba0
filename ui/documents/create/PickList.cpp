#include "ui/documents/create/PickList.h"

#include "ui/theme/Icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int debounceMs = 150;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

PickList::PickList(Search search, QWidget *parent)
    : QWidget(parent)
    , m_search(std::move(search))
    , m_head(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
{
    setTextStyle(m_head, TextStyle::BodyStrong);
    setTextStyle(m_nothing, TextStyle::Small, Token::TextMuted);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_list->setProperty("kind", QStringLiteral("pick"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &PickList::ask);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, &PickList::toggle);
    ask();
}

void PickList::setTexts(const QString &title, const QString &placeholder, const QString &nothing)
{
    m_title = title;
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_list->setAccessibleName(title);
    m_nothing->setText(nothing);
    refreshTitle();
}

void PickList::setPicked(const QList<QUuid> &ids)
{
    m_picked = ids;
    ask();
    refreshTitle();
    Q_EMIT pickedChanged();
}

void PickList::ask()
{
    const int generation = ++m_generation;
    m_search(m_field->text().trimmed(),
        [that = QPointer<PickList>(this), generation](const QList<PickChoice> &choices) {
            if (that && that->m_generation == generation) {
                that->show(choices);
            }
        });
}

void PickList::show(const QList<PickChoice> &choices)
{
    m_list->clear();
    for (const PickChoice &choice : choices) {
        auto *item = new QListWidgetItem(
            choice.detail.isEmpty() ? choice.text : QStringLiteral("%1 · %2").arg(choice.text, choice.detail),
            m_list);
        item->setToolTip(item->text());
        item->setData(idRole, choice.id);
        // The list marks it, not the box itself: the whole row is to be hit.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_picked.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_nothing->setVisible(choices.isEmpty());
}

void PickList::toggle(QListWidgetItem *item)
{
    const QUuid id = item->data(idRole).toUuid();
    const bool now = !m_picked.contains(id);
    if (now) {
        m_picked.append(id);
    } else {
        m_picked.removeOne(id);
    }
    item->setCheckState(now ? Qt::Checked : Qt::Unchecked);
    refreshTitle();
    Q_EMIT pickedChanged();
}

void PickList::refreshTitle()
{
    m_head->setText(
        m_picked.size() < 2 ? m_title : tr("%1: %n picked", nullptr, int(m_picked.size())).arg(m_title));
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem()) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            toggle(m_list->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aio::ui
