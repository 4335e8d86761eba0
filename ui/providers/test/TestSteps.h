#pragma once

#include "ui/providers/test/TestReport.h"

#include <QAbstractListModel>
#include <QListView>

namespace aio::ui {

/// The steps of a test as rows: sign, title, what was found, a bar on one time axis, milliseconds.
class TestStepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setReport(const TestReport &report);
    [[nodiscard]] const TestReport &report() const { return m_report; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    TestReport m_report;
};

class TestSteps : public QListView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 47;

    explicit TestSteps(QWidget *parent = nullptr);

    void setReport(const TestReport &report) { m_model->setReport(report); }
    [[nodiscard]] TestStepsModel *steps() const { return m_model; }
    /// All rows, without scrolling.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    TestStepsModel *m_model;
};

} // namespace aio::ui
