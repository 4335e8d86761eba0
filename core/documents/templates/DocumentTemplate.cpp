#include "core/documents/templates/DocumentTemplate.h"

#include <algorithm>

namespace aio::documents {

using namespace Qt::StringLiterals;

QString DocumentTemplate::key() const
{
    return u"%1@%2"_s.arg(id).arg(version);
}

QStringList fontFamilies()
{
    return {u"Noto Sans"_s, u"Noto Serif"_s, u"Carlito"_s, u"Liberation Sans"_s, u"Liberation Serif"_s};
}

namespace {

// Light accents on white cannot be read; a fill under white text has to be dark as well.
QColor readable(QColor color)
{
    while (color.lightnessF() > 0.45F) {
        color = color.darker(115);
    }
    return color;
}

void scale(DocumentTemplate &looks, double factor)
{
    for (double *length : {&looks.text.size, &looks.text.paragraphGap, &looks.head.nameSize,
             &looks.head.labelSize, &looks.heading.size, &looks.heading.gapBefore, &looks.heading.gapAfter,
             &looks.entry.gapBefore, &looks.entry.gapInside, &looks.entry.bulletIndent,
             &looks.entry.bulletGap, &looks.letter.nameSize, &looks.letter.paragraphGap}) {
        *length *= factor;
    }
}

} // namespace

DocumentTemplate withOptions(DocumentTemplate looks, const DocumentOptions &options)
{
    const QColor accent = QColor::isValidColor(options.accent) ? QColor(options.accent) : QColor();
    if (accent.isValid()) {
        const QColor old = looks.text.accent;
        looks.text.accent = readable(accent);
        if (looks.sidebar.fill == old) {
            looks.sidebar.fill = looks.text.accent;
        }
        if (looks.sidebar.heading == old) {
            looks.sidebar.heading = looks.text.accent;
        }
    }
    if (fontFamilies().contains(options.fontFamily)) {
        looks.text.family = options.fontFamily;
    }
    scale(looks, std::clamp(options.fontScale, 0.8, 1.3));
    return looks;
}

} // namespace aio::documents
