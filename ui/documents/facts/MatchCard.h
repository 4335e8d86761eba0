#pragma once

#include "core/documents/matching/Match.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aio::ui {

class MatchRing;

/// What a requirement is called: languages by their names, "German C1" for "de C1".
[[nodiscard]] QString wantedTitle(matching::Area area, const QString &wanted);

/// How well the profile fits the job: the score, what decides it in a few lines, and what is missing. The
/// whole reckoning is one click away.
class MatchCard : public QFrame
{
    Q_OBJECT

public:
    explicit MatchCard(QWidget *parent = nullptr);

    /// Nothing: no job to compare with.
    void show(const std::optional<matching::Match> &match);
    using QFrame::show;
    [[nodiscard]] const std::optional<matching::Match> &match() const { return m_match; }
    [[nodiscard]] QPushButton *detailsButton() const { return m_details; }
    void retranslate();

private:
    void addLine(const QString &icon, int tone, const QString &text);
    void refresh();
    void openDetails();

    std::optional<matching::Match> m_match;
    MatchRing *m_ring;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_lines;
    QWidget *m_linesBox;
    QPushButton *m_details;
};

} // namespace aio::ui
