#pragma once

#include <QToolButton>

namespace aio::ui {

/// The two buttons on top of the rail: a picture with one or two lines, and something at the end. Painted,
/// for a tool button knows one line only.
class RailButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Workspace, ///< application icon, two lines, an arrow
        Search ///< a field's look: magnifier, hint, key cap
    };

    explicit RailButton(Kind kind, QWidget *parent = nullptr);

    void setLines(const QString &first, const QString &second = {});
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWorkspace(QPainter &painter);
    void paintSearch(QPainter &painter);

    Kind m_kind;
    QString m_first;
    QString m_second;
    bool m_compact = false;
};

} // namespace aio::ui
