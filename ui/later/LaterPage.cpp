#include "ui/later/LaterPage.h"

#include "ui/widgets/EmptyState.h"

#include <QVBoxLayout>

namespace aio::ui {

LaterPage::LaterPage(QString id, QString drawing, std::function<Texts()> texts, QWidget *parent)
    : Page(parent)
    , m_id(std::move(id))
    , m_texts(std::move(texts))
    , m_state(new EmptyState(this))
{
    m_state->setDrawing(drawing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addWidget(m_state);
    LaterPage::retranslate();
}

void LaterPage::retranslate()
{
    const Texts texts = m_texts();
    m_state->setTitle(texts.headline);
    m_state->setText(texts.sentence);
}

} // namespace aio::ui
