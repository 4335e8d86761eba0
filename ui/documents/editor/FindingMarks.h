#pragma once

#include "core/documents/grounding/Claim.h"
#include "core/documents/grounding/GroundingText.h"
#include "ui/documents/editor/DraftTextEdit.h"

namespace aio::ui {

/// Finds the claims of a check in the text of the editor, marks them and knows which one is current.
/// GUI thread only.
class FindingMarks : public QObject
{
    Q_OBJECT

public:
    explicit FindingMarks(DraftTextEdit &text, QObject *parent = nullptr);

    void setFindings(const grounding::GroundingText &text, const QList<grounding::Claim> &claims);
    void setSupportedShown(bool shown);

    [[nodiscard]] const QList<grounding::Claim> &claims() const { return m_claims; }
    [[nodiscard]] int current() const { return m_current; }
    /// Where a claim stands now; nothing if its words are gone.
    [[nodiscard]] std::optional<FieldMark> placeOf(int index) const;
    /// The claim at a place; -1: none.
    [[nodiscard]] int at(const FieldSpot &spot) const;
    void goTo(int index);
    /// The next unsupported claim in the order of the text, round the end. False if there is none.
    bool step(int by);

Q_SIGNALS:
    void currentChanged(int index);

private:
    void refresh();
    void follow();
    void setCurrent(int index);
    [[nodiscard]] bool isAt(int index, const FieldSpot &spot) const;

    DraftTextEdit &m_text;
    QList<grounding::Claim> m_claims;
    QList<std::optional<FieldMark>> m_places; ///< when they were checked
    int m_current = -1;
    bool m_supported = false;
    bool m_going = false;
};

} // namespace aio::ui
