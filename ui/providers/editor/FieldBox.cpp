#include "ui/providers/editor/FieldBox.h"

#include "ui/theme/Tokens.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace aio::ui {

FieldBox::FieldBox(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_below(new QLabel(this))
{
    setTextStyle(m_label, TextStyle::Small, Token::TextMuted);
    m_label->setBuddy(editor);
    m_label->setTextFormat(Qt::PlainText);
    m_below->setTextFormat(Qt::PlainText);
    m_below->setWordWrap(true);
    m_below->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FieldBox::setLabel(const QString &text)
{
    m_label->setText(text);
    m_editor->setAccessibleName(text);
}

QString FieldBox::label() const
{
    return m_label->text();
}

QString FieldBox::problem() const
{
    return m_problem;
}

void FieldBox::setProblem(const QString &sentence)
{
    m_problem = sentence;
    refresh();
}

void FieldBox::setHint(const QString &sentence)
{
    m_hint = sentence;
    refresh();
}

void FieldBox::refresh()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? m_problem : m_hint;
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    setTextStyle(m_below, TextStyle::Small, wrong ? Token::Danger : Token::TextMuted);
    m_editor->setAccessibleDescription(text);
    if (m_editor->property("invalid").toBool() != wrong) {
        m_editor->setProperty("invalid", wrong);
        m_editor->style()->unpolish(m_editor);
        m_editor->style()->polish(m_editor);
    }
}

} // namespace aio::ui
