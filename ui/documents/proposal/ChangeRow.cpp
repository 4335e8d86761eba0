#include "ui/documents/proposal/ChangeRow.h"

#include "ui/documents/proposal/ProposalText.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

using compare::Change;
using compare::Decision;

constexpr int barWidth = 3;
constexpr int editorHeight = 72;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

ChangeRow::ChangeRow(
    const compare::Piece &piece, const QString &prefix, const QString &instead, bool decides, QWidget *parent)
    : QFrame(parent)
    , m_piece(piece)
    , m_prefix(prefix)
    , m_instead(instead)
    , m_before(textLabel(this))
    , m_after(textLabel(this))
    , m_texts(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(10), scaled(3), 0, scaled(3));
    row->setSpacing(scaled(8));
    m_texts->setSpacing(scaled(2));
    m_texts->addWidget(m_before);
    m_texts->addWidget(m_after);
    row->addLayout(m_texts, 1);
    if (decides) {
        addButtons(row);
        setFocusPolicy(Qt::StrongFocus);
    }
    refresh();
}

QToolButton *ChangeRow::button(const QString &name, Token tone, bool checkable)
{
    auto *made = new QToolButton(this);
    made->setIcon(icon(name, tone));
    made->setCheckable(checkable);
    made->setAutoRaise(true);
    return made;
}

void ChangeRow::addButtons(QHBoxLayout *row)
{
    m_accept = button(QStringLiteral("check"), Token::Success, true);
    m_reject = button(QStringLiteral("close"), Token::Danger, true);
    m_edit = button(QStringLiteral("edit"), Token::Text, false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(2));
    for (QToolButton *each : {m_accept, m_reject, m_edit}) {
        buttons->addWidget(each, 0, Qt::AlignTop);
    }
    row->addLayout(buttons);
    // A button that goes must not move the others.
    QSizePolicy policy = m_edit->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_edit->setSizePolicy(policy);
    m_edit->setVisible(m_piece.editable);
    connect(m_accept, &QToolButton::clicked, this, [this](bool on) {
        Q_EMIT decided(m_piece.id, on ? std::optional(Decision{true, {}}) : std::nullopt);
    });
    connect(m_reject, &QToolButton::clicked, this, [this](bool on) {
        Q_EMIT decided(m_piece.id, on ? std::optional(Decision{false, {}}) : std::nullopt);
    });
    connect(m_edit, &QToolButton::clicked, this, &ChangeRow::edit);
}

void ChangeRow::setDecision(const std::optional<Decision> &decision)
{
    m_decision = decision;
    refresh();
}

QString ChangeRow::words() const
{
    return m_decision && m_decision->taken && !m_decision->words.isEmpty() ? m_decision->words
                                                                           : m_piece.after;
}

void ChangeRow::refresh()
{
    const bool same = m_piece.change == Change::Same;
    const bool moved = m_piece.change == Change::Moved;
    m_before->setVisible(!same && !moved && !m_piece.before.isEmpty());
    m_after->setVisible(m_editor == nullptr && (same || moved || !m_piece.after.isEmpty()));
    m_before->setText(m_prefix + pieceBeforeHtml(m_piece));
    if (same || moved) {
        m_after->setText(m_prefix + (moved ? m_instead : m_piece.after).toHtmlEscaped());
    } else {
        m_after->setText(m_prefix + pieceAfterHtml(m_piece, words()));
    }
    setTextStyle(m_after, TextStyle::Body, same ? Token::TextMuted : Token::Text);
    if (!decides()) {
        return;
    }
    m_accept->setChecked(m_decision && m_decision->taken);
    m_reject->setChecked(m_decision && !m_decision->taken);
    const QString what = moved ? m_instead : m_piece.after.isEmpty() ? m_piece.before : m_piece.after;
    setAccessibleName(what);
    m_accept->setAccessibleName(tr("Accept: %1").arg(what));
    m_reject->setAccessibleName(tr("Reject: %1").arg(what));
    m_edit->setAccessibleName(tr("Edit: %1").arg(what));
    m_accept->setToolTip(tr("Accept (Return)"));
    m_reject->setToolTip(tr("Reject (Delete)"));
    m_edit->setToolTip(tr("Accept in other words (F2)"));
    update();
}

void ChangeRow::edit()
{
    if (!decides() || !m_piece.editable || m_editor != nullptr) {
        return;
    }
    m_editor = new QPlainTextEdit(words(), this);
    m_editor->setFixedHeight(scaled(editorHeight));
    m_editor->setTabChangesFocus(true);
    m_editor->setAccessibleName(tr("Your words"));
    m_editor->setToolTip(tr("Ctrl+Return keeps them, Esc leaves it as it was"));
    m_editor->installEventFilter(this);
    m_texts->addWidget(m_editor);
    m_editor->show(); // now: what is not shown cannot take the focus
    m_editor->selectAll();
    m_editor->setFocus();
    refresh();
}

void ChangeRow::endEditing(bool keep)
{
    if (m_editor == nullptr) {
        return;
    }
    const QString said = m_editor->toPlainText().trimmed();
    QPlainTextEdit *editor = std::exchange(m_editor, nullptr);
    editor->removeEventFilter(this);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus) {
        setFocus();
    }
    refresh();
    if (keep && !said.isEmpty()) {
        Q_EMIT decided(m_piece.id, Decision{true, said == m_piece.after ? QString() : said});
    }
}

bool ChangeRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            endEditing(enter);
            return true;
        }
    }
    // Typed words are kept when a person goes on to something else.
    if (watched == m_editor && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        QMetaObject::invokeMethod(
            this, [this] { endEditing(true); }, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void ChangeRow::keyPressEvent(QKeyEvent *event)
{
    if (decides() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_accept->click();
    } else if (decides() && event->key() == Qt::Key_Delete) {
        m_reject->click();
    } else if (decides() && event->key() == Qt::Key_F2) {
        edit();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ChangeRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_piece.id < 0) {
        return;
    }
    QPainter painter(this);
    const Token tone = !m_decision ? Token::BorderStrong : m_decision->taken ? Token::Success : Token::Danger;
    const QRect bar(layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0, 0, barWidth, height());
    painter.fillRect(bar, color(tone));
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChangeRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace aio::ui
