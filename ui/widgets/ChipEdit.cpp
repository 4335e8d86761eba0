#include "ui/widgets/ChipEdit.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

#include <utility>

namespace aio::ui {

ChipEdit::ChipEdit(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new QToolButton(this))
    , m_input(new QLineEdit(this))
    , m_suggestions(new QStringListModel(this))
{
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_add->setIcon(icon(QStringLiteral("plus"), Token::TextMuted));
    m_add->setIconSize({12, 12});
    m_add->setProperty("kind", QStringLiteral("addChip"));
    m_add->installEventFilter(this);
    m_flow->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] { startInput({}, int(m_chips.size())); });

    m_input->setProperty("kind", QStringLiteral("chip"));
    m_input->setFixedWidth(scaled(160));
    m_input->hide();
    m_input->installEventFilter(this);
    m_flow->addWidget(m_input);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(completer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_input, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_told = true;
        Q_EMIT edited(chips());
    });
    retranslate();
}

QStringList ChipEdit::chips() const
{
    QStringList texts;
    for (const Chip *chip : m_chips) {
        texts.append(chip->text());
    }
    const QString typed = m_input->isHidden() ? QString() : m_input->text().simplified();
    if (!typed.isEmpty() && !texts.contains(typed, Qt::CaseInsensitive)) {
        texts.insert(qMin(m_inputIndex, int(texts.size())), typed);
    }
    return texts;
}

void ChipEdit::setChips(const QStringList &chips)
{
    if (chips == this->chips()) {
        return;
    }
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_inputIndex = qMin(m_inputIndex, int(chips.size()));
    for (const QString &text : chips) {
        insertChip(int(m_chips.size()), text);
    }
    updateGeometry();
}

void ChipEdit::commitTyped()
{
    commitInput();
    endInput();
}

void ChipEdit::setSuggestions(const QStringList &suggestions)
{
    m_suggestions->setStringList(suggestions);
}

void ChipEdit::setPlaceholder(const QString &text)
{
    m_input->setPlaceholderText(text);
}

void ChipEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (Chip *chip : std::as_const(m_chips)) {
        chip->setRemovable(!readOnly);
    }
}

int ChipEdit::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

QSize ChipEdit::sizeHint() const
{
    return {scaled(160), m_flow->heightForWidth(qMax(width(), 40))};
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT focused();
    }
    if (watched == m_input) {
        if (event->type() == QEvent::KeyPress && handleInputKey(static_cast<QKeyEvent *>(event)->key())) {
            return true;
        }
        if (event->type() == QEvent::FocusOut) {
            // A menu or another window in front is no end of typing; nor may a window that goes get new
            // children.
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
                commitInput();
                endInput();
            }
        }
    }
    if (watched == m_add && event->type() == QEvent::KeyPress && !m_chips.isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
        if (key == Qt::Key_Backspace || key == back) {
            m_chips.constLast()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChipEdit::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
}

void ChipEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

Chip *ChipEdit::insertChip(int index, const QString &text)
{
    auto *chip = new Chip(text, this);
    chip->setRemovable(!m_readOnly);
    chip->installEventFilter(this);
    m_chips.insert(index, chip);
    m_flow->insertWidget(index, chip);
    chip->show();
    connect(chip, &Chip::removeRequested, this, [this, chip] { removeChip(chip); });
    connect(chip, &Chip::editRequested, this, [this, chip] { editChip(chip); });
    connect(chip, &Chip::stepRequested, this, [this, chip](int by) { step(chip, by); });
    return chip;
}

void ChipEdit::removeChip(Chip *chip)
{
    const int index = int(m_chips.indexOf(chip));
    if (m_readOnly || index < 0) {
        return;
    }
    m_chips.removeAt(index);
    if (chip->hasFocus()) {
        QWidget *next = m_chips.isEmpty() ? static_cast<QWidget *>(m_add)
                                          : m_chips.at(qMin(index, int(m_chips.size()) - 1));
        next->setFocus(Qt::TabFocusReason);
    }
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    updateGeometry();
    Q_EMIT edited(chips());
}

void ChipEdit::editChip(Chip *chip)
{
    const int index = int(m_chips.indexOf(chip));
    if (m_readOnly || index < 0) {
        return;
    }
    m_original = chip->text();
    m_chips.removeAt(index);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    startInput(m_original, index);
}

void ChipEdit::step(Chip *from, int by)
{
    const int index = int(m_chips.indexOf(from)) + by;
    if (index >= m_chips.size()) {
        m_add->setFocus(Qt::TabFocusReason);
    } else if (index >= 0) {
        m_chips.at(index)->setFocus(Qt::TabFocusReason);
    }
}

void ChipEdit::startInput(const QString &text, int index)
{
    m_inputIndex = index;
    m_flow->removeWidget(m_input);
    m_flow->insertWidget(index, m_input);
    m_input->setText(text);
    m_input->show();
    m_input->setFocus(Qt::OtherFocusReason);
    m_input->selectAll();
    m_add->hide();
    updateGeometry();
}

bool ChipEdit::commitInput()
{
    const QString text = m_input->text().simplified();
    if (m_updating || m_input->isHidden()) {
        return false;
    }
    m_pause.stop();
    const bool wasEditing = !std::exchange(m_original, {}).isEmpty();
    const bool wasTold = std::exchange(m_told, false);
    m_input->clear();
    const bool taken = !text.isEmpty() && !chips().contains(text, Qt::CaseInsensitive);
    if (taken) {
        insertChip(m_inputIndex, text);
        ++m_inputIndex;
        updateGeometry();
    }
    if (taken || wasEditing || wasTold) {
        Q_EMIT edited(chips());
    }
    return taken;
}

void ChipEdit::endInput()
{
    if (m_input->isHidden() || m_updating) {
        return;
    }
    m_updating = true; // hiding the field takes the focus from it, which ends here again
    const bool hadFocus = m_input->hasFocus();
    m_add->setVisible(!m_readOnly);
    m_input->hide();
    if (hadFocus) {
        m_add->setFocus(Qt::OtherFocusReason);
    }
    m_updating = false;
    updateGeometry();
}

bool ChipEdit::handleInputKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
        if (!commitInput() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            endInput();
        }
        return true;
    case Qt::Key_Escape:
        if (!m_original.isEmpty()) {
            insertChip(m_inputIndex, std::exchange(m_original, {}));
        }
        m_input->clear();
        m_pause.stop();
        endInput();
        if (std::exchange(m_told, false)) {
            Q_EMIT edited(chips());
        }
        return true;
    case Qt::Key_Backspace:
        if (m_input->text().isEmpty() && m_inputIndex > 0) {
            const int last = qMin(m_inputIndex, int(m_chips.size())) - 1;
            endInput();
            m_chips.at(last)->setFocus(Qt::TabFocusReason);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ChipEdit::retranslate()
{
    m_add->setAccessibleName(tr("Add"));
    m_add->setToolTip(tr("Add"));
    m_input->setAccessibleName(tr("New value"));
}

} // namespace aio::ui
