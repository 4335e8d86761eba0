#pragma once

#include "core/assist/drafting/DraftQuestion.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace aio::ui {

/// The line below a draft: who wrote it, how long it took, what it cost, why that one, and what was sent.
class EngineFooter : public QFrame
{
    Q_OBJECT

public:
    explicit EngineFooter(QWidget *parent = nullptr);

    void showProposal(const DraftProposal &proposal);
    /// A call of which no more is known than this.
    void showCall(const EngineInfo &engine, bool priced, const SentText &sent);
    void clear();
    /// Puts a widget at the end of the line.
    void addTrailing(QWidget *widget);

    [[nodiscard]] QPushButton *whyButton() const { return m_why; }
    [[nodiscard]] QPushButton *sentButton() const { return m_sentButton; }
    [[nodiscard]] QLabel *engineLabel() const { return m_engine; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void elide();

    QLabel *m_icon;
    QLabel *m_engine;
    QPushButton *m_why;
    QLabel *m_shield;
    QLabel *m_sent;
    QPushButton *m_sentButton;
    std::optional<DraftProposal> m_proposal;
};

} // namespace aio::ui
