#pragma once

#include "ui/routing/sheet/RoutingSheet.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTreeWidget;

namespace aio::ui {

/// "Try a request": what would happen to a request, without a call. Follows every change of its fields and of
/// the policy.
class TryDialog : public QDialog
{
    Q_OBJECT

public:
    TryDialog(RoutingSheet &sheet, const std::optional<RouteCell> &start, QWidget *parent = nullptr);

    [[nodiscard]] routing::RouteRequest request() const;
    [[nodiscard]] const routing::RouteDecision &decision() const { return m_decision; }

private:
    QWidget *buildFields(const std::optional<RouteCell> &start);
    void takeUsual();
    void refresh();
    void copy();

    RoutingSheet &m_sheet;
    QComboBox *m_plan;
    QComboBox *m_task;
    QSpinBox *m_tokens;
    QCheckBox *m_image;
    QCheckBox *m_json;
    QLabel *m_outcome;
    QLabel *m_detail;
    QTreeWidget *m_list;
    routing::RouteDecision m_decision;
};

} // namespace aio::ui
