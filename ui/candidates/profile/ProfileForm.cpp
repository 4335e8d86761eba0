#include "ui/candidates/profile/ProfileForm.h"

#include "ui/candidates/profile/EntryCard.h"
#include "ui/candidates/profile/SectionGroup.h"
#include "ui/fields/FieldEdit.h"
#include "ui/photo/PhotoEdit.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int margin = 24;
constexpr int widest = 760;

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Profile"));
    build();
}

void ProfileForm::build()
{
    m_sections.clear();
    m_content = new QWidget;
    auto *outer = new QHBoxLayout(m_content);
    outer->setContentsMargins(margin, margin, margin, margin);
    auto *column = new QWidget(m_content);
    column->setMaximumWidth(widest);
    outer->addStretch(1);
    outer->addWidget(column, 1000);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    m_photo = new PhotoEdit(column);
    layout->addWidget(m_photo);
    connect(m_photo, &PhotoEdit::edited, this, &ProfileForm::takePhoto);
    for (const ProfileSection &section : profileSections()) {
        auto *group = new SectionGroup(section, column);
        m_sections << group;
        layout->addWidget(group);
        connect(group, &SectionGroup::fieldFocused, this, &ProfileForm::fieldFocused);
        connect(group, &SectionGroup::edited, this, [this, group](const QString &what) {
            // Inserting "undefined" removes.
            m_profile.insert(group->key(), group->value());
            Q_EMIT edited(what);
        });
    }
    layout->addStretch(1);
    setWidget(m_content);
}

void ProfileForm::setProfile(const QJsonObject &profile)
{
    m_profile = profile;
    m_photo->setPhoto(
        profile.value(QStringLiteral("basics")).toObject().value(QStringLiteral("image")).toString());
    for (SectionGroup *group : std::as_const(m_sections)) {
        const QJsonValue value = profile.value(group->key());
        if (group->value() != value) {
            group->setValue(value);
        }
    }
}

void ProfileForm::takePhoto()
{
    const QString key = QStringLiteral("basics");
    QJsonObject basics = m_profile.value(key).toObject();
    // Inserting "undefined" removes.
    basics.insert(QStringLiteral("image"),
        m_photo->photo().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_photo->photo()));
    m_profile.insert(key, basics);
    section(key)->setValue(basics);
    Q_EMIT edited(QString());
}

SectionGroup *ProfileForm::section(const QString &key) const
{
    for (SectionGroup *group : m_sections) {
        if (group->key() == key) {
            return group;
        }
    }
    return nullptr;
}

void ProfileForm::setDoubtful(const QStringList &pointers)
{
    for (const SectionGroup *group : std::as_const(m_sections)) {
        for (const EntryCard *card : group->cards()) {
            for (FieldEdit *edit : card->fieldEdits()) {
                edit->setDoubtful(pointers.contains(group->pointerTo(card, edit->field().key)));
            }
        }
    }
}

void ProfileForm::goTo(const QString &key)
{
    if (SectionGroup *group = section(key)) {
        ensureWidgetVisible(group, 0, margin);
        if (!group->cards().isEmpty()) {
            group->cards().first()->focusFirstField();
        }
    }
}

void ProfileForm::retranslate()
{
    setAccessibleName(tr("Profile"));
    // Labels are made with the sections; the values come back from the profile, and what was open is open
    // again.
    QList<bool> open;
    for (const SectionGroup *group : std::as_const(m_sections)) {
        for (const EntryCard *card : group->cards()) {
            open << card->isOpen();
        }
    }
    const int place = verticalScrollBar()->value();
    build();
    const QJsonObject profile = std::exchange(m_profile, {});
    setProfile(profile);
    for (const SectionGroup *group : std::as_const(m_sections)) {
        for (EntryCard *card : group->cards()) {
            if (!open.isEmpty()) {
                card->setOpen(open.takeFirst());
            }
        }
    }
    widget()->layout()->activate();
    verticalScrollBar()->setValue(place);
}

} // namespace aio::ui
