#include "ui/tables/FilterBar.h"

#include "ui/tables/ChoicePopup.h"
#include "ui/tables/FilterButton.h"
#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int margin = 20;
constexpr int gap = 6;
constexpr int leastField = 150;
constexpr int widestField = 240;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_field(new QLineEdit(this))
{
    setProperty("role", QStringLiteral("toolbar"));
    setFixedHeight(scaled(barHeight));
    setMinimumWidth(1); // buttons give way: they must not hold a window wide
    m_layout->setContentsMargins(margin, 0, margin, 0);
    m_layout->setSpacing(gap);
    m_more->setProperty("kind", QStringLiteral("flat"));
    m_more->setIcon(icon(QStringLiteral("plus"), Token::TextMuted));
    m_more->setMenu(m_menu);
    m_more->hide();
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(scaled(leastField));
    m_field->setMaximumWidth(scaled(widestField));
    m_field->installEventFilter(this);
    m_layout->addWidget(m_more);
    m_layout->addStretch(1);
    m_layout->addWidget(m_field, 1000);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, [this] { Q_EMIT textChanged(text()); });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
}

void FilterBar::addFixed(QWidget *widget)
{
    m_layout->insertWidget(int(m_fixed.size()), widget);
    m_fixed.append(widget);
}

void FilterBar::addFilter(FilterButton *button)
{
    m_layout->insertWidget(int(m_fixed.size() + m_filters.size()), button);
    m_filters.append(button);
    connect(button, &FilterButton::valuesChanged, this, &FilterBar::arrange);
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
    m_debounce.stop();
}

void FilterBar::setFieldTexts(const QString &placeholder)
{
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
}

void FilterBar::retranslate()
{
    m_more->setText(tr("Filter"));
    m_more->setAccessibleName(tr("Add a filter"));
    arrange();
}

void FilterBar::arrange()
{
    int wanted = 2 * margin + scaled(leastField);
    for (const QWidget *widget : std::as_const(m_fixed)) {
        wanted += widget->isHidden() ? 0 : widget->sizeHint().width() + gap;
    }
    for (const FilterButton *button : std::as_const(m_filters)) {
        wanted += button->sizeHint().width() + gap;
    }
    const bool roomy = wanted <= width();
    bool any = false;
    for (FilterButton *button : std::as_const(m_filters)) {
        button->setVisible(roomy || button->isSet());
        any = any || (!roomy && !button->isSet());
    }
    m_more->setVisible(any);
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    for (FilterButton *button : std::as_const(m_filters)) {
        if (!button->isSet()) {
            connect(m_menu->addAction(button->name()), &QAction::triggered, button, [this, button] {
                button->show(); // where its choices hang from; arrange() hides it again if nothing is chosen
                layout()->activate();
                button->openPopup();
                if (auto *popup = button->findChild<ChoicePopup *>()) {
                    connect(popup, &QObject::destroyed, this, &FilterBar::arrange);
                }
            });
        }
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aio::ui
