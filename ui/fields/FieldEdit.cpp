#include "ui/fields/FieldEdit.h"

#include "core/documents/resume/PartialDate.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChipEdit.h"

#include <QEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 14;
constexpr int textMargin = 12;

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &entry : value.toArray()) {
        lines << entry.toString();
    }
    return lines;
}

QJsonValue listOrNothing(const QStringList &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(list));
}

QString isoOf(int year, int month, int day)
{
    const QString text = aio::PartialDate{year, month, day}.toString();
    return aio::PartialDate::fromString(text) ? text : QString();
}

/// "Apr 2019", "April 2019" in the locale's words.
QString namedMonth(const QString &text, const QLocale &locale)
{
    for (const QString &format : {QStringLiteral("MMM yyyy"), QStringLiteral("MMMM yyyy")}) {
        const QDate date = locale.toDate(text, format);
        if (date.isValid()) {
            return isoOf(date.year(), date.month(), 0);
        }
    }
    return {};
}

} // namespace

std::optional<QString> typedDate(const QString &text, const QLocale &locale)
{
    const QString typed = text.simplified();
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?$"));
    static const QRegularExpression yearLast(QStringLiteral("^(?:(\\d{1,2})\\.)?(\\d{1,2})[./](\\d{4})$"));
    QString iso;
    if (const auto match = yearFirst.match(typed); match.hasMatch()) {
        iso = isoOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        // "2019-13" must not become the year alone.
        const auto parts = qsizetype(1) + (match.hasCaptured(2) ? 1 : 0) + (match.hasCaptured(3) ? 1 : 0);
        iso = iso.split(u'-').size() == parts ? iso : QString();
    } else if (const auto other = yearLast.match(typed); other.hasMatch()) {
        iso = isoOf(other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt());
    } else {
        iso = namedMonth(typed, locale);
    }
    return iso.isEmpty() ? std::nullopt : std::optional(iso);
}

FieldEdit::FieldEdit(const ProfileField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(field.label, this))
    , m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_label);
    setTextStyle(m_label, TextStyle::Small, Token::TextMuted);
    switch (field.kind) {
    case ProfileFieldKind::Line:
    case ProfileFieldKind::Date:
        buildLine();
        break;
    case ProfileFieldKind::Text:
    case ProfileFieldKind::Lines:
        buildText();
        break;
    case ProfileFieldKind::Chips:
        buildChips();
        break;
    }
    layout->addWidget(editor());
    layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextStyle(m_problem, TextStyle::Small, Token::Warning);
    editor()->setAccessibleName(field.label);
    editor()->installEventFilter(this);
    m_label->setBuddy(editor());
    setFocusProxy(editor());
    layout->addStretch(0);
}

void FieldEdit::buildLine()
{
    m_line = new QLineEdit(this);
    if (m_field.kind == ProfileFieldKind::Date) {
        m_line->setPlaceholderText(
            m_field.key == QStringLiteral("endDate") ? tr("to this day") : tr("2019, 2019-04 or 04/2019"));
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (const auto iso = typedDate(m_line->text())) {
                m_line->setText(*iso);
            }
            check();
        });
    }
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (!m_updating) {
            Q_EMIT edited();
        }
    });
}

void FieldEdit::buildText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setUndoRedoEnabled(false);
    // The page scrolls, not the field under the pointer.
    m_text->viewport()->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_updating) {
            Q_EMIT edited();
        }
    });
    fitHeight();
}

void FieldEdit::buildChips()
{
    m_chips = new ChipEdit(this);
    connect(m_chips, &ChipEdit::edited, this, &FieldEdit::edited);
    connect(m_chips, &ChipEdit::focused, this, &FieldEdit::focused);
}

QWidget *FieldEdit::editor() const
{
    if (m_line) {
        return m_line;
    }
    return m_text ? static_cast<QWidget *>(m_text) : static_cast<QWidget *>(m_chips);
}

void FieldEdit::setValue(const QJsonValue &shown)
{
    if (shown == value()) {
        return;
    }
    m_updating = true;
    if (m_chips) {
        m_chips->setChips(linesOf(shown));
    } else if (m_line) {
        m_line->setText(shown.toVariant().toString());
        m_line->setCursorPosition(0);
    } else {
        m_text->setPlainText(
            m_field.kind == ProfileFieldKind::Lines ? linesOf(shown).join(u'\n') : shown.toString());
    }
    m_updating = false;
    check();
}

QJsonValue FieldEdit::value() const
{
    if (m_chips) {
        return listOrNothing(m_chips->chips());
    }
    if (m_field.kind == ProfileFieldKind::Lines) {
        QStringList lines;
        for (const QString &line : m_text->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty()) {
                lines << line.trimmed();
            }
        }
        return listOrNothing(lines);
    }
    QString text = m_line ? m_line->text().trimmed() : m_text->toPlainText();
    if (m_field.kind == ProfileFieldKind::Date) {
        text = typedDate(text).value_or(text);
    }
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QString FieldEdit::problem() const
{
    if (!m_line || m_line->text().trimmed().isEmpty()) {
        return {};
    }
    const QString text = m_line->text().trimmed();
    if (m_field.kind == ProfileFieldKind::Date && !typedDate(text)) {
        return tr("Not a date. Type a year, a month or a day: 2019, 2019-04, 2019-04-30.");
    }
    static const QRegularExpression mail(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    if (m_field.key == QStringLiteral("email") && !mail.match(text).hasMatch()) {
        return tr("An e-mail address looks like name@example.org.");
    }
    if (m_field.key.endsWith(QStringLiteral("countryCode")) && text.size() != 2) {
        return tr("Two letters, such as DE or FR.");
    }
    return {};
}

void FieldEdit::setDoubtful(bool doubtful)
{
    if (m_doubtful != doubtful) {
        m_doubtful = doubtful;
        check();
    }
}

void FieldEdit::check()
{
    QString text = problem();
    if (text.isEmpty() && m_doubtful) {
        text = tr("Read with doubt. Compare it with the source.");
    }
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void FieldEdit::fitHeight()
{
    // The layout of a QPlainTextEdit counts lines, not pixels.
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < mostLines;
         block = block.next()) {
        lines += qMax(1, block.lineCount());
    }
    const int height =
        m_text->fontMetrics().lineSpacing() * qBound(leastLines, lines, mostLines) + textMargin;
    if (m_text->height() != height) {
        m_text->setFixedHeight(height);
    }
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (m_text && event->type() == QEvent::Wheel && !m_text->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == editor() && event->type() == QEvent::ShortcutOverride) {
        // The page undoes whole steps; a field of its own history would undo only its letters.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && watched == editor()) {
        Q_EMIT focused();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_text) {
        fitHeight();
    }
}

} // namespace aio::ui
