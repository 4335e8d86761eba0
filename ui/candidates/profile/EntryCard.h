#pragma once

#include "ui/candidates/profile/ProfileSections.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QToolButton;

namespace aio::ui {

class FieldEdit;

/// One entry of a section: a head that says what it is and opens it, and its fields.
class EntryCard : public QFrame
{
    Q_OBJECT

public:
    /// A card of a section with one entry (`single`) is always open and has no head.
    EntryCard(const ProfileSection &section, bool single, QWidget *parent = nullptr);

    void setEntry(const QJsonObject &entry);
    /// What the fields say; members that have no field are as they came.
    [[nodiscard]] QJsonObject entry() const { return m_entry; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] FieldEdit *fieldEdit(const QString &key) const;
    void focusFirstField();
    [[nodiscard]] QList<FieldEdit *> fieldEdits() const { return m_edits; }

Q_SIGNALS:
    /// The person changed the field `key`.
    void edited(const QString &key);
    /// The cursor is in the field `key`.
    void fieldFocused(const QString &key);
    void removeRequested();
    /// By -1 or +1.
    void moveRequested(int by);
    /// The head was dragged and let go at `y`, in coordinates of the parent.
    void dropped(int y);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void buildFields();
    void takeEdit(const FieldEdit *edit);
    void refreshHead();

    ProfileSection m_section;
    QJsonObject m_entry;
    QWidget *m_head = nullptr;
    QToolButton *m_toggle = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_period = nullptr;
    QWidget *m_fields;
    QList<FieldEdit *> m_edits;
    int m_pressedAt = -1;
};

} // namespace aio::ui
