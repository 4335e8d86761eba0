#pragma once

#include <QJsonObject>
#include <QScrollArea>

class QVBoxLayout;

namespace aio::ui {

class PhotoEdit;
class SectionGroup;

/// A profile as a form, all sections of JSON Resume from top to bottom. GUI thread only.
class ProfileForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// Shows a profile without emitting `edited()`.
    void setProfile(const QJsonObject &profile);
    /// What the form says; members without a field are as they came.
    [[nodiscard]] QJsonObject profile() const { return m_profile; }
    [[nodiscard]] SectionGroup *section(const QString &key) const;
    [[nodiscard]] PhotoEdit *photo() const { return m_photo; }
    /// Marks the fields whose JSON Pointer is in `pointers` as read with doubt.
    void setDoubtful(const QStringList &pointers);
    /// Scrolls to a section and puts the cursor into it.
    void goTo(const QString &key);
    void retranslate();

Q_SIGNALS:
    /// The person changed something. Edits with the same `what` in a row are one step of undo; empty: never.
    void edited(const QString &what);
    /// The cursor is in a field; its JSON Pointer in the profile.
    void fieldFocused(const QString &pointer);

private:
    void build();
    void takePhoto();

    QJsonObject m_profile;
    QWidget *m_content = nullptr;
    PhotoEdit *m_photo = nullptr;
    QList<SectionGroup *> m_sections;
};

} // namespace aio::ui
