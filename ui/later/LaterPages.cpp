#include "ui/later/LaterPages.h"

#include "ui/later/LaterPage.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

constexpr auto context = "aio::ui::LaterPages";

struct Row
{
    const char *id;
    PageEntry::Group group;
    const char *title;
    const char *headline;
    const char *sentence;
};

using enum PageEntry::Group;

const Row rows[] = {
    {"documents", Main, QT_TRANSLATE_NOOP("aio::ui::LaterPages", "Documents"),
        QT_TRANSLATE_NOOP("aio::ui::LaterPages", "Documents are not in this version yet"),
        QT_TRANSLATE_NOOP("aio::ui::LaterPages",
            "This page will hold CVs and cover letters, drafted from a candidate and a job, each claim tied "
            "to the "
            "profile.")},
};

} // namespace

PageTable laterPages()
{
    PageTable table;
    for (const Row &row : rows) {
        const QString id = QString::fromLatin1(row.id);
        const auto texts = [&row] {
            return LaterPage::Texts{QCoreApplication::translate(context, row.title),
                QCoreApplication::translate(context, row.headline),
                QCoreApplication::translate(context, row.sentence)};
        };
        table.append({id, id, row.group, [&row] { return QCoreApplication::translate(context, row.title); },
            [id, texts](QWidget *parent) -> Page * { return new LaterPage(id, id, texts, parent); }});
    }
    return table;
}

} // namespace aio::ui
