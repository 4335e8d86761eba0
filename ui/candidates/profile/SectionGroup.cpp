#include "ui/candidates/profile/SectionGroup.h"

#include "ui/theme/Icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

SectionGroup::SectionGroup(const ProfileSection &section, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_entries(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(section.title, this);
    setTextStyle(title, TextStyle::BodyStrong);
    head->addWidget(title);
    head->addStretch(1);
    if (!isSingle()) {
        auto *add = new QPushButton(icon(QStringLiteral("plus")), section.addText, this);
        add->setProperty("kind", QStringLiteral("small"));
        add->setFlat(true);
        connect(add, &QPushButton::clicked, this, &SectionGroup::addEntry);
        head->addWidget(add);
    }
    layout->addLayout(head);
    m_entries->setSpacing(6);
    layout->addLayout(m_entries);
    if (isSingle()) {
        appendCard();
    }
}

EntryCard *SectionGroup::appendCard()
{
    auto *card = new EntryCard(m_section, isSingle(), this);
    m_entries->addWidget(card);
    m_cards << card;
    connect(card, &EntryCard::edited, this, [this, card](const QString &key) {
        Q_EMIT edited(QStringLiteral("%1/%2/%3").arg(m_section.key).arg(m_cards.indexOf(card)).arg(key));
    });
    connect(card, &EntryCard::fieldFocused, this,
        [this, card](const QString &key) { Q_EMIT fieldFocused(pointerTo(card, key)); });
    connect(card, &EntryCard::removeRequested, this, [this, card] { removeEntry(card); });
    connect(card, &EntryCard::moveRequested, this,
        [this, card](int by) { moveEntry(card, m_cards.indexOf(card) + by); });
    connect(card, &EntryCard::dropped, this, [this, card](int y) { dropEntry(card, y); });
    return card;
}

QString SectionGroup::pointerTo(const EntryCard *card, const QString &key) const
{
    const QString member = QString(key).replace(u'.', u'/');
    return isSingle() ? QStringLiteral("/%1/%2").arg(m_section.key, member)
                      : QStringLiteral("/%1/%2/%3").arg(m_section.key).arg(m_cards.indexOf(card)).arg(member);
}

void SectionGroup::setCount(qsizetype count)
{
    while (m_cards.size() > count) {
        // Later: this may run inside a signal of the card itself.
        EntryCard *card = m_cards.takeLast();
        card->hide();
        card->deleteLater();
    }
    while (m_cards.size() < count) {
        appendCard();
    }
}

void SectionGroup::setValue(const QJsonValue &value)
{
    if (isSingle()) {
        m_cards.first()->setEntry(value.toObject());
        return;
    }
    const QJsonArray entries = value.toArray();
    setCount(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_cards.at(i)->setEntry(entries.at(i).toObject());
    }
}

QJsonValue SectionGroup::value() const
{
    if (isSingle()) {
        const QJsonObject entry = m_cards.first()->entry();
        return entry.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(entry);
    }
    QJsonArray entries;
    for (const EntryCard *card : m_cards) {
        entries.append(card->entry());
    }
    return entries.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(entries);
}

void SectionGroup::addEntry()
{
    EntryCard *card = appendCard();
    Q_EMIT edited(QString());
    card->focusFirstField();
}

void SectionGroup::removeEntry(EntryCard *card)
{
    m_cards.removeOne(card);
    card->hide();
    card->deleteLater();
    Q_EMIT edited(QString());
}

void SectionGroup::moveEntry(EntryCard *card, qsizetype to)
{
    const qsizetype from = m_cards.indexOf(card);
    if (from < 0 || to < 0 || to >= m_cards.size() || to == from) {
        return;
    }
    QWidget *focus = card->focusWidget();
    m_cards.move(from, to);
    m_entries->removeWidget(card);
    m_entries->insertWidget(int(to), card);
    if (focus) {
        focus->setFocus();
    }
    Q_EMIT edited(QString());
}

void SectionGroup::dropEntry(EntryCard *card, int y)
{
    qsizetype to = 0;
    for (const EntryCard *other : std::as_const(m_cards)) {
        if (other != card && y > other->geometry().center().y()) {
            ++to;
        }
    }
    moveEntry(card, to);
}

} // namespace aio::ui
