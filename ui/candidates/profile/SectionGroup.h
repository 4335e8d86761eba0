#pragma once

#include "ui/candidates/profile/EntryCard.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace aio::ui {

/// A section of the profile: title, its entries in order, and a button that adds one.
class SectionGroup : public QWidget
{
    Q_OBJECT

public:
    explicit SectionGroup(const ProfileSection &section, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_section.key; }
    /// An object for the section with one entry, else an array. Anything else shows no entries.
    void setValue(const QJsonValue &value);
    /// Undefined when there is nothing.
    [[nodiscard]] QJsonValue value() const;
    [[nodiscard]] QList<EntryCard *> cards() const { return m_cards; }
    /// The JSON Pointer of a field in the profile: "/work/0/position".
    [[nodiscard]] QString pointerTo(const EntryCard *card, const QString &key) const;

Q_SIGNALS:
    /// The person changed something. Edits with the same `what` in a row are one step of undo.
    void edited(const QString &what);
    /// The cursor is in a field; its JSON Pointer in the profile.
    void fieldFocused(const QString &pointer);

private:
    [[nodiscard]] bool isSingle() const { return m_section.addText.isEmpty(); }
    EntryCard *appendCard();
    void setCount(qsizetype count);
    void addEntry();
    void removeEntry(EntryCard *card);
    void moveEntry(EntryCard *card, qsizetype to);
    void dropEntry(EntryCard *card, int y);

    ProfileSection m_section;
    QVBoxLayout *m_entries;
    QList<EntryCard *> m_cards;
};

} // namespace aio::ui
