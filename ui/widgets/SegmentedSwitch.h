#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace aio::ui {

/// Joined buttons of which one is on: "All | Needs me | Running". Arrow keys move along it.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentChanged)

public:
    explicit SegmentedSwitch(QWidget *parent = nullptr);

    /// Returns the index of the new segment. The first one is on.
    int addSegment(const QString &text);
    void setSegmentText(int index, const QString &text);
    void setSegmentEnabled(int index, bool enabled);
    [[nodiscard]] int count() const;

    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// The person or the program chose another segment.
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void markEnds();

    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace aio::ui
