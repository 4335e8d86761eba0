#include "core/usage/UsageDimension.h"

namespace aio::usage {

const QList<UsageDimension> &usageDimensions()
{
    static const QList<UsageDimension> all{UsageDimension::Provider, UsageDimension::Model,
        UsageDimension::Task, UsageDimension::Plan, UsageDimension::User, UsageDimension::Status};
    return all;
}

} // namespace aio::usage
