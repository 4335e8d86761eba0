#pragma once

#include "ui/documents/ai/DraftOutlook.h"
#include "ui/documents/ai/DraftWish.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aio::ui {

class DraftForm;
class EngineBox;
struct DocumentsServices;

/// "Draft with AI": asks how a model shall write the open document, says beforehand who would, at what price,
/// and shows the text that would leave this computer.
class AiDraftDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must have a profile.
    AiDraftDialog(
        const DocumentsServices &services, std::shared_ptr<DocumentSession> session, QWidget *parent);

    [[nodiscard]] DraftWish wish() const;

    [[nodiscard]] EngineBox *engine() const { return m_engine; }
    [[nodiscard]] DraftForm *form() const { return m_form; }
    [[nodiscard]] QLineEdit *instruction() const { return m_instruction; }
    [[nodiscard]] QLabel *engineLine() const { return m_engineLine; }
    [[nodiscard]] QLabel *shieldLine() const { return m_shieldLine; }
    [[nodiscard]] QPushButton *sentButton() const { return m_sent; }
    [[nodiscard]] QPushButton *draftButton() const { return m_draft; }
    [[nodiscard]] QCheckBox *maskBox() const { return m_mask; }
    [[nodiscard]] const DraftOutlook &outlook() const { return m_outlook; }

Q_SIGNALS:
    /// The person wants to set up a model first.
    void providersRequested();

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildEngine();
    [[nodiscard]] QWidget *buildShield();
    [[nodiscard]] QWidget *buildFooter();
    void ask();
    void refresh();
    void growToContent();
    void showReasons();

    const DocumentsServices &m_services;
    std::shared_ptr<DocumentSession> m_session;
    DraftOutlook m_outlook;
    EngineBox *m_engine;
    QLabel *m_engineLine;
    QPushButton *m_why;
    DraftForm *m_form;
    QLineEdit *m_instruction;
    QLabel *m_shieldIcon;
    QLabel *m_shieldLine;
    QPushButton *m_sent;
    QCheckBox *m_mask;
    QPushButton *m_draft;
};

} // namespace aio::ui
