#pragma once

#include "core/base/Error.h"
#include "ui/records/RecordListPane.h"

#include <optional>

namespace aio::ui {

class CandidateListModel;

/// The left pane of Candidates: filter field, what is to check, the candidates, and how many they are.
class CandidateListPane : public RecordListPane
{
    Q_OBJECT

public:
    explicit CandidateListPane(CandidateListModel *model, QWidget *parent = nullptr);

    void retranslate();

protected:
    [[nodiscard]] int rowOf(const QUuid &id) const override;
    void applyFilter() override;
    void resetFilters() override;

private:
    void refresh();

    CandidateListModel *m_model;
    QToolButton *m_toCheck;
    QToolButton *m_byName;
    QAction *m_tryAgain;
    std::optional<Error> m_error; ///< of the last reading
};

} // namespace aio::ui
