#include "ui/providers/page/ImportDialog.h"

#include "ui/providers/list/RecentEvents.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/StatusPill.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 560;
constexpr int listHeight = 260;
using Action = ProviderImport::Action;

StatusPill::Content pillOf(Action action)
{
    switch (action) {
    case Action::Add:
        return {Severity::Success, ImportDialog::tr("New"), QStringLiteral("plus")};
    case Action::Change:
        return {Severity::Warning, ImportDialog::tr("Changes"), QStringLiteral("edit")};
    case Action::Keep:
        break;
    }
    return {Severity::Neutral, ImportDialog::tr("Stays"), QStringLiteral("minus")};
}

int countOf(const ProviderImport &import, Action action)
{
    return int(std::count_if(import.items.cbegin(), import.items.cend(),
        [action](const ProviderImport::Item &item) { return item.action == action; }));
}

QWidget *rowOf(const ProviderImport::Item &item, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("toolbar"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = new QLabel(line);
    name->setTextFormat(Qt::PlainText);
    name->setText(item.config.name);
    setTextStyle(name, TextStyle::BodyStrong);
    words->addWidget(name);
    QStringList fields;
    for (const QString &field : item.fields) {
        fields << providerFieldText(field);
    }
    QStringList details;
    details << (fields.isEmpty() ? ai::providerKindTitle(item.config.kind)
                                 : ImportDialog::tr("Changes: %1").arg(fields.join(u", ")));
    if (item.needsKey) {
        details << ImportDialog::tr("its key has to be entered afterwards");
    }
    auto *detail = new QLabel(line);
    detail->setTextFormat(Qt::PlainText);
    detail->setText(details.join(QStringLiteral(" · ")));
    detail->setWordWrap(true);
    setTextStyle(detail, TextStyle::Small, Token::TextMuted);
    words->addWidget(detail);
    row->addLayout(words, 1);
    row->addWidget(new StatusPill(pillOf(item.action), line), 0, Qt::AlignTop);
    return line;
}

} // namespace

QString importSummary(const ProviderImport &import)
{
    QStringList parts;
    if (const int count = countOf(import, Action::Add); count > 0) {
        parts << ImportDialog::tr("%Ln are new", nullptr, count);
    }
    if (const int count = countOf(import, Action::Change); count > 0) {
        parts << ImportDialog::tr("%Ln change", nullptr, count);
    }
    if (const int count = countOf(import, Action::Keep); count > 0) {
        parts << ImportDialog::tr("%Ln stay as they are", nullptr, count);
    }
    return parts.join(QStringLiteral(", "));
}

ImportDialog::ImportDialog(const ProviderImport &import, const QString &fileName, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import providers"));
    setMinimumWidth(scaled(dialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setText(QStringLiteral("%1: %2").arg(QFileInfo(fileName).fileName(), importSummary(import)));
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setProperty("role", QStringLiteral("card"));
    scroll->setMinimumHeight(scaled(listHeight));
    scroll->setAccessibleName(tr("Providers in the file"));
    auto *list = new QWidget(scroll);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (const ProviderImport::Item &item : import.items) {
        rows->addWidget(rowOf(item, list));
    }
    rows->addStretch(1);
    scroll->setWidget(list);
    layout->addWidget(scroll, 1);
    if (!import.newDefault.isEmpty()) {
        auto *note =
            new QLabel(tr("\"%1\" becomes the default for new routes.").arg(import.newDefault), this);
        note->setTextFormat(Qt::PlainText);
        layout->addWidget(note);
    }
    auto *note = new QLabel(tr("Files of providers hold no keys. Nothing is removed by an import."), this);
    setTextStyle(note, TextStyle::Small, Token::TextMuted);
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    const int changes = countOf(import, Action::Add) + countOf(import, Action::Change);
    go->setEnabled(changes > 0 || !import.newDefault.isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace aio::ui
