#include "ui/documents/editor/EditorMenus.h"

#include "core/documents/composition/DocumentWords.h"
#include "ui/documents/editor/DetailsDialog.h"
#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace aio::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::EditorMenus)
};

QAction *add(QMenu &menu, const QString &iconName, const QString &text, const QKeySequence &keys,
    const QObject *context, const std::function<void()> &run)
{
    QAction *action = menu.addAction(iconName.isEmpty() ? QIcon() : icon(iconName, Token::TextMuted), text);
    // The text takes the keys itself; here they are only said.
    if (!keys.isEmpty()) {
        action->setText(text + u'\t' + keys.toString(QKeySequence::NativeText));
    }
    QObject::connect(action, &QAction::triggered, context, run);
    return action;
}

} // namespace

void fillItemMenu(QMenu &menu, DraftTextEdit &text, const ItemRef &item)
{
    if (item.type == ItemRef::Type::None || text.isReadOnly()) {
        return;
    }
    const bool movable = item.type == ItemRef::Type::Section || item.type == ItemRef::Type::Entry
        || item.type == ItemRef::Type::ListItem;
    if (movable) {
        add(menu, QStringLiteral("chevron-up"), Words::tr("Move up"), Qt::ALT | Qt::Key_Up, &text,
            [&text, item] { text.moveItem(item, -1); });
        add(menu, QStringLiteral("chevron-down"), Words::tr("Move down"), Qt::ALT | Qt::Key_Down, &text,
            [&text, item] { text.moveItem(item, 1); });
    }
    if (item.type == ItemRef::Type::Entry) {
        add(menu, QStringLiteral("edit"), Words::tr("Dates and details…"), Qt::Key_F2, &text,
            [&text, item] { openDetails(text, item.path); });
    }
    const bool plain =
        item.type == ItemRef::Type::ListItem && draftTextAt(text.draft(), item.path) == nullptr;
    if (!plain) {
        const bool included = isIncluded(text.draft(), item);
        add(menu, included ? QStringLiteral("eye-off") : QStringLiteral("eye"),
            included ? Words::tr("Leave out") : Words::tr("Take in again"), Qt::CTRL | Qt::SHIFT | Qt::Key_H,
            &text, [&text, item, included] { text.setItemIncluded(item, !included); });
    }
    add(menu, QStringLiteral("trash"), Words::tr("Remove"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, &text,
        [&text, item] { text.removeItem(item); });
}

namespace {

void addSections(QMenu &menu, DraftTextEdit &text, const CvContent &cv, const FieldPath &here)
{
    QMenu *sections = menu.addMenu(Words::tr("Section"));
    const documents::DocumentWords words(text.draft().language);
    const int after = here.section >= 0 ? here.section : int(cv.sections.size()) - 1;
    for (int i = int(SectionKind::Work); i <= int(SectionKind::Custom); ++i) {
        const auto kind = SectionKind(i);
        const bool there = kind != SectionKind::Custom
            && std::any_of(cv.sections.begin(), cv.sections.end(),
                [kind](const DraftSection &section) { return section.kind == kind; });
        if (there) {
            continue;
        }
        const QString name =
            kind == SectionKind::Custom ? Words::tr("With a heading of your own") : words.heading(kind);
        add(*sections, {}, name, {}, &text, [&text, kind, after] {
            text.apply(Words::tr("New section"),
                [kind, after](Draft &draft) { return addSection(draft, kind, after); });
            text.setFocus(Qt::OtherFocusReason);
        });
    }
}

} // namespace

void fillAddMenu(QMenu &menu, DraftTextEdit &text)
{
    const FieldPath here = text.cursorSpot().field;
    const auto apply = [&text](const QString &action, const std::function<Spot(Draft &)> &change) {
        text.apply(action, change);
        text.setFocus(Qt::OtherFocusReason);
    };
    if (text.draft().isLetter()) {
        add(menu, {}, Words::tr("Paragraph"), {}, &text, [apply, here] {
            const FieldPath near = here.kind == FieldKind::Paragraph ? here : FieldPath{};
            apply(Words::tr("New paragraph"), [near](Draft &draft) { return addItem(draft, near); });
        });
        add(menu, {}, Words::tr("Enclosure"), {}, &text,
            [apply] { apply(Words::tr("New enclosure"), [](Draft &draft) { return addEnclosure(draft); }); });
        return;
    }
    const auto *cv = std::get_if<CvContent>(&text.draft().content);
    if (cv == nullptr) {
        return;
    }
    const bool inSection = here.section >= 0 && here.section < cv->sections.size();
    const bool inEntry = inSection && here.entry >= 0;
    add(menu, {}, Words::tr("Point"), Qt::Key_Return, &text, [apply, here] {
        apply(Words::tr("New point"), [here](Draft &draft) { return addItem(draft, here); });
    })->setEnabled(inEntry && hasHighlights(cv->sections.at(here.section).kind));
    add(menu, {}, Words::tr("Entry"), Qt::CTRL | Qt::Key_Return, &text, [apply, here] {
        apply(Words::tr("New entry"),
            [here](Draft &draft) { return addEntry(draft, here.section, here.entry + 1); });
    })->setEnabled(inSection);
    addSections(menu, text, *cv, here);
}

void fillClipboardMenu(QMenu &menu, DraftTextEdit &text)
{
    const bool selected = text.textCursor().hasSelection();
    const bool writable = !text.isReadOnly();
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    add(menu, {}, Words::tr("Cut"), QKeySequence::Cut, &text, [&text] {
        text.cutSelection();
    })->setEnabled(selected && writable);
    add(menu, {}, Words::tr("Copy"), QKeySequence::Copy, &text, [&text] {
        text.copy();
    })->setEnabled(selected);
    add(menu, {}, Words::tr("Paste"), QKeySequence::Paste, &text, [&text] {
        text.paste();
    })->setEnabled(writable && clipboard != nullptr && clipboard->hasText());
    add(menu, {}, Words::tr("Select all"), QKeySequence::SelectAll, &text, [&text] { text.selectAll(); });
}

void openDetails(DraftTextEdit &text, const FieldPath &field)
{
    if (text.isReadOnly() || !DetailsDialog::isFor(text.draft(), field)) {
        return;
    }
    auto *dialog = new DetailsDialog(text.draft(), field, text.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &text, [&text, dialog, field] {
        text.apply(Words::tr("Details"), [dialog, &field](Draft &draft) {
            draft = dialog->changedDraft();
            return FieldSpot{field, 0};
        });
    });
    dialog->open();
}

} // namespace aio::ui
