#include "ui/charts/SeriesColors.h"

#include <algorithm>
#include <array>

namespace aio::ui {

namespace {

constexpr qsizetype mostKept = 200;

} // namespace

QList<int> SeriesColors::assign(const QStringList &keys)
{
    std::array<int, most> uses{};
    for (const int color : std::as_const(m_colors)) {
        ++uses.at(std::size_t(color));
    }
    for (const QString &key : keys) {
        if (!m_colors.contains(key) && m_colors.size() < mostKept) {
            const auto least = std::min_element(uses.begin(), uses.end());
            m_colors.insert(key, int(least - uses.begin()));
            ++*least;
        }
    }
    QList<int> colors;
    for (const QString &key : keys) {
        int color = m_colors.value(key, 0);
        for (int tried = 0; tried < most && colors.contains(color); ++tried) {
            color = (color + 1) % most;
        }
        colors << color;
    }
    return colors;
}

QStringList SeriesColors::toTexts() const
{
    QStringList texts;
    for (auto it = m_colors.cbegin(); it != m_colors.cend(); ++it) {
        texts << QStringLiteral("%1=%2").arg(it.key()).arg(it.value());
    }
    texts.sort();
    return texts;
}

SeriesColors SeriesColors::fromTexts(const QStringList &texts)
{
    SeriesColors colors;
    for (const QString &text : texts.first(std::min(texts.size(), mostKept))) {
        const qsizetype at = text.lastIndexOf(u'=');
        bool isNumber = false;
        const int color = text.mid(at + 1).toInt(&isNumber);
        if (at > 0 && isNumber && color >= 0 && color < most) {
            colors.m_colors.insert(text.left(at), color);
        }
    }
    return colors;
}

QColor chartColor(int index)
{
    static constexpr std::array tokens{Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart4,
        Token::Chart5, Token::Chart6, Token::Chart7, Token::Chart8};
    return color(tokens.at(std::size_t(std::clamp(index, 0, int(tokens.size()) - 1))));
}

} // namespace aio::ui
