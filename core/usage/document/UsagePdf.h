#pragma once

#include "core/usage/document/ReportFacts.h"

#include <QLocale>

namespace aio::usage {

/// How a report is printed.
struct ReportStyle
{
    QLocale locale{}; ///< German words and notation for a German one, else English words
    QString workspace{}; ///< whose usage it is, below the title; may be empty
    bool letterPaper = false; ///< US Letter instead of A4
};

/// A report as PDF: figures, cost over time, forecast, breakdowns, anomalies, failures and coverage of
/// prices. Charts are drawn as vectors, texts can be searched and copied. Needs a QGuiApplication; any
/// thread. Internal if nothing could be drawn.
[[nodiscard]] Result<QByteArray> usagePdf(const ReportFacts &facts, const ReportStyle &style);

} // namespace aio::usage
