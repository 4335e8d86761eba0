#pragma once

#include "ui/documents/session/DocumentSession.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace aio::ui {

class DraftForm;
class FieldEdit;

/// What a letter shall be: to whom, from whom, how it greets, in which tone, length and language, and what it
/// shall mention. Parties and salutation are the letter's own words; the rest is for the next draft. GUI
/// thread only.
class BriefPane : public QFrame
{
    Q_OBJECT

public:
    explicit BriefPane(QWidget *parent = nullptr);

    /// Null, or no letter: nothing.
    void show(DocumentSession *session);
    using QFrame::show;
    /// A draft is being made.
    void setBusy(bool busy);

    [[nodiscard]] DraftForm *form() const { return m_form; }
    [[nodiscard]] FieldEdit *recipientName() const { return m_name; }
    [[nodiscard]] FieldEdit *recipientOrganization() const { return m_organization; }
    [[nodiscard]] FieldEdit *recipientAddress() const { return m_address; }
    [[nodiscard]] FieldEdit *salutation() const { return m_salutation; }
    [[nodiscard]] QPushButton *greetButton() const { return m_greet; }
    [[nodiscard]] QPushButton *senderButton() const { return m_editSender; }
    [[nodiscard]] QPushButton *redraftButton() const { return m_redraft; }
    [[nodiscard]] QPushButton *aiButton() const { return m_ai; }
    void retranslate();

Q_SIGNALS:
    /// Write it anew by the brief, without a model.
    void redraftRequested();
    void aiRequested();

private:
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildFooter();
    void connectFields();
    void refresh();
    void editRecipient(FieldEdit *field, const QString &action);
    void greet();
    void editSender();
    [[nodiscard]] const LetterContent *letter() const;

    DocumentSession *m_session = nullptr;
    FieldEdit *m_name;
    FieldEdit *m_organization;
    FieldEdit *m_address;
    FieldEdit *m_salutation;
    QPushButton *m_greet;
    QLabel *m_senderLabel;
    QLabel *m_sender;
    QPushButton *m_editSender;
    DraftForm *m_form;
    QPushButton *m_redraft;
    QPushButton *m_ai;
};

} // namespace aio::ui
