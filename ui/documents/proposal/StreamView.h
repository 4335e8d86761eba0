#pragma once

#include "core/assist/drafting/DraftStream.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>

namespace aio::ui {

/// Shows a draft while it is being written. The old text stays until the first words of the new one are in;
/// then the end stays in sight unless a person scrolled away from it.
class StreamView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StreamView(QWidget *parent = nullptr);

    void watch(const Draft &before, const std::shared_ptr<DraftStream> &stream);
    void stopWatching();

    /// Of the new text that is shown; 0 while it is the old one.
    [[nodiscard]] int words() const { return m_words; }

Q_SIGNALS:
    void grew(int words);

private:
    void look();
    void showPartial(const Draft &draft);

    std::shared_ptr<DraftStream> m_stream;
    QTimer m_timer;
    bool m_reading = false;
    int m_words = 0;
};

} // namespace aio::ui
