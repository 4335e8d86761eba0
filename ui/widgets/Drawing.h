#pragma once

#include <QWidget>

namespace aio::ui {

/// A small picture of resources/drawings in the colours of the theme: `token:NAME` in the SVG stands for a
/// colour. 168×96 unless the file says otherwise.
class Drawing : public QWidget
{
    Q_OBJECT

public:
    explicit Drawing(QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();

    QString m_name;
    QPixmap m_pixmap;
};

} // namespace aio::ui
