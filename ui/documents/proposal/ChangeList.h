#pragma once

#include "core/documents/compare/Comparison.h"

#include <QHash>
#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace aio::ui {

class ChangeRow;
class ChangeSection;

/// All changes of a proposal, by section and by sentence, and what a person decided about each.
class ChangeList : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// Nothing is decided yet. `language` is the document's: its sections are called as in the document.
    void setComparison(const compare::Comparison &comparison, const QString &language);
    void clear();

    [[nodiscard]] const compare::Comparison &comparison() const { return m_comparison; }
    /// What was taken and what was left; the rest is not decided.
    [[nodiscard]] const compare::Decisions &decisions() const { return m_decisions; }
    [[nodiscard]] int takenCount() const;
    [[nodiscard]] int openCount() const { return m_comparison.decisions - int(m_decisions.size()); }

    void decideAll(bool taken);
    [[nodiscard]] const QList<ChangeSection *> &sections() const { return m_sections; }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide(int id, const std::optional<compare::Decision> &decision);
    void decideThese(const QList<int> &ids, bool taken);
    void showDecision(int id);
    bool step(int by);

    compare::Comparison m_comparison;
    compare::Decisions m_decisions;
    QList<ChangeSection *> m_sections;
    QMultiHash<int, ChangeRow *> m_rows;
    QList<ChangeRow *> m_order; ///< rows with buttons, from top to bottom
};

} // namespace aio::ui
