#include "ui/shell/CommandPalette.h"

#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PaletteModel.h"
#include "ui/theme/Icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int paletteWidth = 640;
constexpr int paletteHeight = 468;
constexpr int fromTop = 96;
constexpr int mostRecent = 5;

} // namespace

CommandPalette::CommandPalette(QList<CommandSource *> sources, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_sources(std::move(sources))
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_keys(new QLabel(this))
    , m_prefixes(new QLabel(this))
    , m_nothing(new QLabel(this))
{
    setModal(true);
    m_field->setProperty("kind", QStringLiteral("plain"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(scaled(46));
    setTextStyle(m_field, TextStyle::Subtitle);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("ground", QStringLiteral("raised"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextStyle(m_nothing, TextStyle::Body, Token::TextMuted);
    m_nothing->setAlignment(Qt::AlignCenter);
    setTextStyle(m_keys, TextStyle::Caption, Token::TextMuted);
    setTextStyle(m_prefixes, TextStyle::Caption, Token::TextMuted);

    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("paletteFooter"));
    auto *footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(18, 0, 18, 0);
    footerLayout->addWidget(m_keys, 1);
    footerLayout->addWidget(m_prefixes);
    footer->setFixedHeight(scaled(32));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 14, 0);
    top->addWidget(m_field, 1);
    auto *escape = new QLabel(tr("Esc"), this);
    escape->setProperty("role", QStringLiteral("keycap"));
    top->addWidget(escape, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(line);
    layout->addSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(footer);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        select(m_model->firstCommandRow());
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    for (CommandSource *source : std::as_const(m_sources)) {
        connect(source, &CommandSource::changed, this, [this] {
            if (isVisible()) {
                collect();
            }
        });
    }
    retranslate();
}

void CommandPalette::setRecent(const QStringList &ids)
{
    m_recent = ids.mid(0, mostRecent);
    m_model->setRecent(m_recent);
}

void CommandPalette::popUp(const QString &query)
{
    const QWidget *window = parentWidget()->window();
    resize(qMin(scaled(paletteWidth), window->width() - 40),
        qMin(scaled(paletteHeight), window->height() - 140));
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width()) / 2, fromTop));
    move(corner);
    m_field->setText(query);
    collect();
    show();
    raise();
    activateWindow();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(8);
            return true;
        case Qt::Key_PageUp:
            step(-8);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(color(Token::BorderStrong));
    painter.setBrush(color(Token::Raised));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::collect()
{
    QList<Command> commands;
    for (CommandSource *source : std::as_const(m_sources)) {
        commands.append(source->commands());
    }
    m_model->setCommands(commands);
    select(m_model->firstCommandRow());
}

void CommandPalette::select(int row)
{
    m_list->setVisible(row >= 0);
    m_nothing->setVisible(row < 0);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        // The heading above the first row belongs to it.
        m_list->scrollTo(m_model->index(row == 1 ? 0 : row));
    }
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    const int direction = by > 0 ? 1 : -1;
    int left = qAbs(by);
    for (int next = row + direction; next >= 0 && next < rows && left > 0; next += direction) {
        if (m_model->command(m_model->index(next))) {
            row = next;
            --left;
        }
    }
    select(row);
}

void CommandPalette::runCurrent()
{
    const Command *current = m_model->command(m_list->currentIndex());
    if (!current || !current->disabledReason.isEmpty() || !current->run) {
        return;
    }
    const Command command = *current;
    m_recent.removeAll(command.id);
    m_recent.prepend(command.id);
    setRecent(m_recent);
    Q_EMIT recentChanged(m_recent);
    accept(); // first, so that what runs finds the window as it was
    command.run();
}

void CommandPalette::retranslate()
{
    setWindowTitle(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Results"));
    m_keys->setText(tr("↑ ↓ choose    Enter run    Esc close"));
    m_prefixes->setText(tr("> actions    @ candidates    # jobs"));
    m_nothing->setText(tr("Nothing matches."));
}

} // namespace aio::ui
