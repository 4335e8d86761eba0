#pragma once

#include "ui/documents/session/DraftCheck.h"

#include <QListWidget>

namespace aio::ui {

/// Every claim of the draft with what backs it in the profile, or why nothing does.
class EvidenceList : public QListWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void show(const std::optional<DraftCheck> &check, const Resume *profile);
    using QListWidget::show;
    void retranslate();

Q_SIGNALS:
    /// The person went to a claim, by its index among all claims.
    void claimRequested(int index);
};

} // namespace aio::ui
