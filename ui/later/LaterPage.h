#pragma once

#include "ui/shell/Page.h"

namespace aio::ui {

class EmptyState;

/// A page of the rail that this version does not have yet: says so, and what it will hold.
class LaterPage : public Page
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title; ///< of the page
        QString headline;
        QString sentence;
    };

    /// `texts` is asked again on a change of language.
    LaterPage(QString id, QString drawing, std::function<Texts()> texts, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_texts().title; }
    void retranslate() override;

private:
    QString m_id;
    std::function<Texts()> m_texts;
    EmptyState *m_state;
};

} // namespace aio::ui
