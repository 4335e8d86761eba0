#include "ui/usage/dashboard/ViewsButton.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace aio::ui {

ViewsButton::ViewsButton(Settings &settings, std::function<QStringList()> place, QWidget *parent)
    : QPushButton(parent)
    , m_views(settings)
    , m_place(std::move(place))
    , m_menu(new QMenu(this))
{
    setProperty("kind", QStringLiteral("flat"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    retranslate();
}

void ViewsButton::retranslate()
{
    // The arrow of the menu takes room that the style sheet does not reserve.
    setText(tr("Views") + QStringLiteral("    "));
    setAccessibleName(tr("Views"));
    setToolTip(tr("Saved views, and the filter as a text to share"));
}

void ViewsButton::fill()
{
    m_menu->clear();
    const QStringList names = m_views.names();
    const QStringList present = m_place();
    for (const QString &name : names) {
        const QStringList place = m_views.place(name).value_or(QStringList());
        QAction *action = m_menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(place == present);
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT viewChosen(place); });
    }
    if (!names.isEmpty()) {
        m_menu->addSeparator();
    }
    QAction *save = m_menu->addAction(ui::icon(QStringLiteral("star"), Token::TextMuted), tr("Save view…"));
    connect(save, &QAction::triggered, this, &ViewsButton::askForName);
    if (!names.isEmpty()) {
        QMenu *remove =
            m_menu->addMenu(ui::icon(QStringLiteral("trash"), Token::TextMuted), tr("Delete view"));
        for (const QString &name : names) {
            connect(remove->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, name] { m_views.remove(name); });
        }
    }
    m_menu->addSeparator();
    m_menu->addActions(m_steps);
    m_menu->addSeparator();
    QAction *copy =
        m_menu->addAction(ui::icon(QStringLiteral("copy"), Token::TextMuted), tr("Copy filter as text"));
    connect(copy, &QAction::triggered, this, &ViewsButton::copyRequested);
    QAction *paste =
        m_menu->addAction(ui::icon(QStringLiteral("clipboard"), Token::TextMuted), tr("Paste filter"));
    connect(paste, &QAction::triggered, this, &ViewsButton::pasteRequested);
}

void ViewsButton::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewsButton::save);
    dialog->open();
}

void ViewsButton::save(const QString &name)
{
    const QString clean = name.simplified();
    if (!m_views.place(clean)) {
        keep(clean);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Save view"),
        tr("There is a view “%1” already. Replace it?").arg(clean), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *sure = box->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, this, [this, clean] { keep(clean); });
    box->open();
}

void ViewsButton::keep(const QString &name)
{
    if (name.isEmpty() || m_views.save(name, m_place())) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save view"),
        tr("The view is not saved: there are %n already. Delete one first.", nullptr,
            int(m_views.names().size())),
        QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace aio::ui
