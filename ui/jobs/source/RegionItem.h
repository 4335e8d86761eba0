#pragma once

#include "ui/jobs/source/SourceMarks.h"

#include <QGraphicsRectItem>

namespace aio::ui {

/// A frame around one line of words on a page. Its pen keeps its width at any zoom.
class RegionItem : public QGraphicsRectItem
{
public:
    enum
    {
        Type = UserType + 1
    };

    enum class Look
    {
        Used, ///< some field was read here
        Active, ///< the current field was
        HardToRead
    };

    RegionItem(const QRectF &box, std::optional<JobField> field, bool optional, QGraphicsItem *page);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] std::optional<JobField> field() const { return m_field; }
    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::optional<JobField> m_field;
    bool m_optional;
    Look m_look = Look::Used;
};

} // namespace aio::ui
