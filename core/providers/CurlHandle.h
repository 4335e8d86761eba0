#pragma once

#include <QByteArray>

#include <curl/curl.h>

#include <memory>
#include <type_traits>

namespace aio::providers {

/// A handle of libcurl for a request, with the types that its options take: the library reads them from a
/// list of arguments of any type. An option that was refused is kept in mind.
class CurlHandle
{
public:
    CurlHandle() = default; ///< none
    [[nodiscard]] static CurlHandle make();

    [[nodiscard]] CURL *get() const { return m_easy.get(); }
    explicit operator bool() const { return m_easy != nullptr; }

    void set(CURLoption option, long value) { note(curl_easy_setopt(get(), option, value)); }
    /// libcurl copies the text; nullptr takes it back.
    void set(CURLoption option, const char *text) { note(curl_easy_setopt(get(), option, text)); }
    /// libcurl keeps the pointer.
    void setPointer(CURLoption option, void *pointer) { note(curl_easy_setopt(get(), option, pointer)); }
    template <typename Function> void setFunction(CURLoption option, Function *function)
    {
        static_assert(std::is_function_v<Function>);
        note(curl_easy_setopt(get(), option, function));
    }

    /// CURLE_OK, or why an option was not taken.
    [[nodiscard]] CURLcode problem() const { return m_problem; }

    [[nodiscard]] long number(CURLINFO info) const;
    /// What setPointer(CURLOPT_PRIVATE) left there.
    [[nodiscard]] static void *owner(CURL *easy);

private:
    void note(CURLcode code)
    {
        if (code != CURLE_OK) {
            m_problem = code;
        }
    }

    struct Cleanup
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };

    std::unique_ptr<CURL, Cleanup> m_easy;
    CURLcode m_problem = CURLE_OK;
};

/// The headers of a request as libcurl takes them.
class CurlHeaders
{
public:
    void append(const QByteArray &name, const QByteArray &value);
    /// Not to be sent, though the library would.
    void leaveOut(const QByteArray &name);
    [[nodiscard]] curl_slist *get() const { return m_list.get(); }

private:
    void appendLine(const QByteArray &line);

    struct Cleanup
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    std::unique_ptr<curl_slist, Cleanup> m_list;
};

} // namespace aio::providers
