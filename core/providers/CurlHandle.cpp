#include "core/providers/CurlHandle.h"

namespace aio::providers {

CurlHandle CurlHandle::make()
{
    // Once for the program, whichever thread comes first. There is no end to it: other libraries of the
    // program use libcurl as well.
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    CurlHandle handle;
    handle.m_easy.reset(ready == CURLE_OK ? curl_easy_init() : nullptr);
    Q_CHECK_PTR(handle.get());
    return handle;
}

long CurlHandle::number(CURLINFO info) const
{
    long value = 0;
    return curl_easy_getinfo(get(), info, &value) == CURLE_OK ? value : 0;
}

void *CurlHandle::owner(CURL *easy)
{
    char *pointer = nullptr; // the library's type for it
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &pointer);
    return pointer;
}

void CurlHeaders::append(const QByteArray &name, const QByteArray &value)
{
    appendLine(value.isEmpty() ? name + ';' : name + ": " + value);
}

void CurlHeaders::leaveOut(const QByteArray &name)
{
    appendLine(name + ':');
}

void CurlHeaders::appendLine(const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(m_list.get(), line.constData());
    Q_CHECK_PTR(longer);
    static_cast<void>(m_list.release()); // its first element is that of the longer list
    m_list.reset(longer);
}

} // namespace aio::providers
