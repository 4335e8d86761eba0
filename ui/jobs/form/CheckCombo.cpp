#include "ui/jobs/form/CheckCombo.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStylePainter>

namespace aio::ui {

CheckCombo::CheckCombo(QWidget *parent)
    : QComboBox(parent)
    , m_choices(new QStandardItemModel(this))
{
    setModel(m_choices);
    view()->viewport()->installEventFilter(this);
    view()->installEventFilter(this);
}

void CheckCombo::setChoices(const QList<Choice> &choices)
{
    const QStringList ticked = checked();
    m_choices->clear();
    for (const auto &[text, name] : choices) {
        auto *item = new QStandardItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::Unchecked, Qt::CheckStateRole);
        item->setData(name, Qt::UserRole);
        m_choices->appendRow(item);
    }
    setCurrentIndex(-1);
    setChecked(ticked);
}

void CheckCombo::setChecked(const QStringList &names)
{
    m_unknown = names;
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        QStandardItem *item = m_choices->item(row);
        const QString name = item->data(Qt::UserRole).toString();
        item->setCheckState(names.contains(name) ? Qt::Checked : Qt::Unchecked);
        m_unknown.removeAll(name);
    }
    describe();
    update();
}

QStringList CheckCombo::checked() const
{
    QStringList names;
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        if (m_choices->item(row)->checkState() == Qt::Checked) {
            names << m_choices->item(row)->data(Qt::UserRole).toString();
        }
    }
    return names + m_unknown;
}

void CheckCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = summary();
    if (option.currentText.isEmpty()) {
        option.currentText = m_emptyText;
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        option.palette.setBrush(QPalette::Text, option.palette.placeholderText());
    }
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, std::max(0, field.width() - 2));
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool CheckCombo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        toggle(view()->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        return true;
    }
    if (watched == view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            toggle(view()->currentIndex());
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void CheckCombo::toggle(const QModelIndex &index)
{
    QStandardItem *item = m_choices->itemFromIndex(index);
    if (!item) {
        return;
    }
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    describe();
    update();
    Q_EMIT checkedChanged();
}

QString CheckCombo::summary() const
{
    QStringList texts;
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        if (m_choices->item(row)->checkState() == Qt::Checked) {
            texts << m_choices->item(row)->text();
        }
    }
    return (texts + m_unknown).join(QStringLiteral(", "));
}

void CheckCombo::describe()
{
    setAccessibleDescription(summary());
    setToolTip(summary());
}

} // namespace aio::ui
