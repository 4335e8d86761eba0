#pragma once

#include "ui/theme/Tokens.h"

#include <QHash>

namespace aio::ui {

/// The content of tokens.json: constants of the design, read once and never changed.
class TokenTable
{
public:
    struct Text
    {
        double factor = 1;
        int weight = 400;
        bool fixed = false;
    };

    /// The table compiled into the program.
    static const TokenTable &builtIn();

    [[nodiscard]] QColor color(Token token, Mode mode) const;
    [[nodiscard]] Text text(TextStyle style) const;
    /// Palette role name, perhaps with "Disabled." in front → token.
    [[nodiscard]] const QList<std::pair<QString, Token>> &paletteRoles() const { return m_paletteRoles; }

private:
    explicit TokenTable(const QByteArray &json);

    QHash<Token, std::pair<QColor, QColor>> m_colors;
    QHash<TextStyle, Text> m_texts;
    QList<std::pair<QString, Token>> m_paletteRoles;
};

} // namespace aio::ui
