#pragma once

#include "core/documents/draft/Draft.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QTextEdit;

namespace aio::ui {

/// Two states of a document side by side: what went is red and struck, what came green and underlined, what
/// stands elsewhere grey. They are compared on another thread. GUI thread only.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);
    /// Waits for the comparison that is under way.
    ~CompareView() override;

    void compare(const Draft &before, const Draft &after);
    void clear();
    [[nodiscard]] QTextEdit *before() const { return m_before; }
    [[nodiscard]] QTextEdit *after() const { return m_after; }
    [[nodiscard]] QString summary() const;
    void retranslate();

Q_SIGNALS:
    void compared();

private:
    [[nodiscard]] QTextEdit *makeSide(QTextEdit *other);

    QTextEdit *m_before;
    QTextEdit *m_after;
    QLabel *m_summary;
    QThreadPool m_pool;
    int m_generation = 0;
};

} // namespace aio::ui
