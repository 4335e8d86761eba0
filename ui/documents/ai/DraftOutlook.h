#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/assist/drafting/DraftRequest.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace aio::ui {

struct DocumentsServices;

/// What would happen to a question, found out before it is asked: who would answer, why, at what price at
/// most, and the very text that would leave this computer. Asks nobody. GUI thread only; the work is done
/// elsewhere.
class DraftOutlook : public QObject
{
    Q_OBJECT

public:
    struct Outlook
    {
        routing::RouteDecision decision;
        SentText sent; ///< to the first in line; empty: nothing leaves
        bool masks = false; ///< the shield is up for the first in line
        bool local = false; ///< the first in line is on this computer or its network

        /// Nobody but the built-in drafter is left.
        [[nodiscard]] bool isBuiltIn() const;
    };

    explicit DraftOutlook(const DocumentsServices &services, QObject *parent = nullptr);

    /// Answers with `changed()` in a moment; a later question outdates an earlier one.
    void ask(const DraftQuestion &question);
    /// Nothing until it is known.
    [[nodiscard]] const std::optional<Outlook> &outlook() const { return m_outlook; }

Q_SIGNALS:
    void changed();

private:
    void prepare();
    void take(const routing::RouteDecision &decision, const DraftRequest &request);

    const DocumentsServices &m_services;
    QTimer m_soon; ///< several changes of a form in a row are one question
    DraftQuestion m_question;
    std::optional<Outlook> m_outlook;
    int m_generation = 0;
};

} // namespace aio::ui
