#include "core/documents/templates/TemplateCatalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

// In the order of a gallery.
struct Known
{
    const char *id;
    const char *title;
    const char *summary;
};

constexpr std::array known{
    Known{"plain", QT_TRANSLATE_NOOP("Templates", "Plain"),
        QT_TRANSLATE_NOOP("Templates", "One column that every machine reads")},
    Known{"classic", QT_TRANSLATE_NOOP("Templates", "Classic"),
        QT_TRANSLATE_NOOP("Templates", "Serif type, centred head, fine rules")},
    Known{"modern", QT_TRANSLATE_NOOP("Templates", "Modern"),
        QT_TRANSLATE_NOOP("Templates", "Two columns with a coloured sidebar")},
    Known{"compact", QT_TRANSLATE_NOOP("Templates", "Compact"),
        QT_TRANSLATE_NOOP("Templates", "Much on one page, still calm")},
    Known{"academic", QT_TRANSLATE_NOOP("Templates", "Academic"),
        QT_TRANSLATE_NOOP("Templates", "Dates in a column, publications first class")},
    Known{"matching", QT_TRANSLATE_NOOP("Templates", "Letterhead"),
        QT_TRANSLATE_NOOP("Templates", "The same head as the letter of that name")},
    Known{"letter-plain", QT_TRANSLATE_NOOP("Templates", "Plain letter"),
        QT_TRANSLATE_NOOP("Templates", "The country's business form, nothing else")},
    Known{"letter-classic", QT_TRANSLATE_NOOP("Templates", "Classic letter"),
        QT_TRANSLATE_NOOP("Templates", "Serif type with a centred sender")},
    Known{"letter-matching", QT_TRANSLATE_NOOP("Templates", "Letterhead letter"),
        QT_TRANSLATE_NOOP("Templates", "The same head as the CV of that name")},
};

const Known *knownOf(const QString &id)
{
    const auto *const found = std::find_if(
        known.begin(), known.end(), [&](const Known &entry) { return id == QLatin1StringView(entry.id); });
    return found == known.end() ? nullptr : found;
}

} // namespace

TemplateCatalog::TemplateCatalog()
{
    const QDir folder(u":/aio/templates"_s);
    for (const QString &name : folder.entryList({u"*@*.json"_s})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            if (auto looks = parseTemplate(file.readAll())) {
                m_templates.append(*looks);
            }
        }
    }
    std::stable_sort(m_templates.begin(), m_templates.end(),
        [](const DocumentTemplate &a, const DocumentTemplate &b) { return knownOf(a.id) < knownOf(b.id); });
}

QList<DocumentTemplate> TemplateCatalog::newest(TemplateKind kind) const
{
    QList<DocumentTemplate> found;
    for (const DocumentTemplate &looks : m_templates) {
        if (looks.kind != kind) {
            continue;
        }
        if (!found.isEmpty() && found.constLast().id == looks.id) {
            if (found.constLast().version < looks.version) {
                found.last() = looks;
            }
            continue;
        }
        found.append(looks);
    }
    return found;
}

Result<DocumentTemplate> TemplateCatalog::find(const QString &key, TemplateKind kind) const
{
    const QList<DocumentTemplate> latest = newest(kind);
    if (key.isEmpty() && !latest.isEmpty()) {
        return latest.constFirst();
    }
    for (const DocumentTemplate &looks : m_templates) {
        if (looks.kind == kind && looks.key() == key) {
            return looks;
        }
    }
    QStringList names;
    for (const DocumentTemplate &looks : latest) {
        if (looks.id == key) {
            return looks;
        }
        names.append(looks.id);
    }
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate("Templates", "There is no template \"%1\" for this kind of document.")
            .arg(key),
        QCoreApplication::translate("Templates", "Choose one of: %1").arg(names.join(u", "_s)));
}

QString templateTitle(const QString &id)
{
    const Known *const entry = knownOf(id);
    return entry == nullptr ? id : QCoreApplication::translate("Templates", entry->title);
}

QString templateSummary(const QString &id)
{
    const Known *const entry = knownOf(id);
    return entry == nullptr ? QString() : QCoreApplication::translate("Templates", entry->summary);
}

} // namespace aio::documents
