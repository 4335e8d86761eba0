#include "ui/usage/dashboard/CompareButton.h"

namespace aio::ui {

CompareButton::CompareButton(QWidget *parent)
    : FilterButton(parent)
{
    describe();
}

void CompareButton::setCompares(bool compares)
{
    m_compares = compares;
    describe();
}

QString CompareButton::shownText() const
{
    return m_compares ? tr("vs period before") : tr("no comparison");
}

void CompareButton::clear()
{
    if (m_compares) {
        openPopup();
    }
}

void CompareButton::openPopup()
{
    // There are but two choices: no need for a list.
    setCompares(!m_compares);
    Q_EMIT comparesChanged(m_compares);
}

} // namespace aio::ui
