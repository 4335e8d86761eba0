#pragma once

#include "core/documents/matching/Match.h"

#include <QDialog>

class QTreeWidget;

namespace aio::ui {

/// How a match score came about: each area with its weight, each requirement with the job's words, the
/// profile's words and the reason.
class MatchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MatchDialog(const matching::Match &match, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

private:
    void fill(const matching::Match &match);

    QTreeWidget *m_tree;
};

} // namespace aio::ui
