#pragma once

#include <QWidget>

namespace aio::ui {

/// A score of 0…100 as a ring with the number in it.
class MatchRing : public QWidget
{
    Q_OBJECT

public:
    explicit MatchRing(QWidget *parent = nullptr);

    void setScore(int score);
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_score = 0;
};

} // namespace aio::ui
