#include "ui/documents/proposal/StreamView.h"

#include "core/base/WhenFinished.h"
#include "ui/documents/proposal/ProposalText.h"
#include "ui/theme/Tokens.h"

#include <QScrollBar>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

constexpr int lookEveryMs = 100;
constexpr int pageMargin = 24;
constexpr int firstWords = 40; ///< before that many, the old text stays

} // namespace

StreamView::StreamView(QWidget *parent)
    : QTextBrowser(parent)
{
    setProperty("kind", QStringLiteral("plain"));
    setFont(textFont(TextStyle::Editor));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(pageMargin);
    setAccessibleName(tr("The draft as it is being written"));
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &StreamView::look);
}

void StreamView::watch(const Draft &before, const std::shared_ptr<DraftStream> &stream)
{
    m_stream = stream;
    m_words = 0;
    setHtml(draftHtml(before));
    setEnabled(false);
    m_timer.start();
}

void StreamView::stopWatching()
{
    m_timer.stop();
    m_stream.reset();
}

void StreamView::look()
{
    if (m_reading || !m_stream) {
        return;
    }
    m_reading = true;
    const auto stream = m_stream;
    whenFinished(QtConcurrent::run([stream] { return stream->next(); }), this,
        [this, stream](const std::optional<Draft> &draft) {
            m_reading = false;
            if (draft && stream == m_stream) {
                showPartial(*draft);
            }
        });
}

void StreamView::showPartial(const Draft &draft)
{
    const int words = wordsIn(draft);
    if (words < firstWords && m_words == 0) {
        Q_EMIT grew(words);
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    const bool following = m_words == 0 || bar->value() >= bar->maximum() - 2;
    const int place = bar->value();
    m_words = words;
    setEnabled(true);
    setHtml(draftHtml(draft));
    bar->setValue(following ? bar->maximum() : place);
    Q_EMIT grew(words);
}

} // namespace aio::ui
