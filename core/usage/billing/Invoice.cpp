#include "core/usage/billing/Invoice.h"

namespace aio::usage {

QString invoiceFormatName(InvoiceFormat format)
{
    switch (format) {
    case InvoiceFormat::OpenAi:
        return QStringLiteral("openai");
    case InvoiceFormat::Anthropic:
        return QStringLiteral("anthropic");
    case InvoiceFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

std::optional<InvoiceFormat> invoiceFormatFromName(QStringView name)
{
    for (const InvoiceFormat format : {InvoiceFormat::OpenAi, InvoiceFormat::Anthropic, InvoiceFormat::Csv}) {
        if (invoiceFormatName(format) == name) {
            return format;
        }
    }
    return std::nullopt;
}

} // namespace aio::usage
