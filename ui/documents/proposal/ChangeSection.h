#pragma once

#include "core/documents/compare/Comparison.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aio::ui {

class ChangeRow;

/// A section of a document in a proposal: its heading, buttons for all of its changes, and a row for each
/// sentence. A section without changes is one line.
class ChangeSection : public QFrame
{
    Q_OBJECT

public:
    ChangeSection(const compare::Section &section, const QString &title, QWidget *parent);

    [[nodiscard]] const QList<ChangeRow *> &rows() const { return m_rows; }
    [[nodiscard]] const QList<int> &decisions() const { return m_ids; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    [[nodiscard]] QPushButton *rejectButton() const { return m_reject; }

Q_SIGNALS:
    void decided(int id, const std::optional<aio::compare::Decision> &decision);
    void allDecided(const QList<int> &ids, bool taken);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    void addBlock(const compare::Block &block, QVBoxLayout *layout);
    void retranslate();

    compare::Section m_section;
    QString m_heading;
    QList<int> m_ids;
    QList<int> m_withButtons;
    QList<ChangeRow *> m_rows;
    QLabel *m_title = nullptr;
    QLabel *m_unchanged = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reject = nullptr;
};

} // namespace aio::ui
