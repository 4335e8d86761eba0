// Not in the test itself: moc of Qt 6.4 loses track in a raw string like this one and then finds no test.
#include "tests/core/extraction/builtin/PilotPage.h"

namespace aio::test {

QByteArray pilotPage()
{
    return R"(<!doctype html><html lang="en"><head><title>Harbour Pilot - Example Ports</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Harbour Pilot",
"hiringOrganization":{"@type":"Organization","name":"Example Ports Ltd"},"employmentType":"FULL_TIME",
"jobLocation":{"@type":"Place","address":{"addressLocality":"Dover","addressCountry":"GB"}},
"datePosted":"2026-11-02","baseSalary":{"@type":"MonetaryAmount","currency":"GBP",
"value":{"@type":"QuantitativeValue","minValue":61000,"maxValue":68000,"unitText":"YEAR"}}}</script></head>
<body><nav><a href="/">Home</a></nav><main><h1>Harbour Pilot</h1><p>Example Ports Ltd, Dover</p>
<h2>What you do</h2><ul><li>Guide ships into the harbour</li><li>Train deck officers</li></ul>
<p>Salary: £61,000 - £68,000 per year</p></main></body></html>)";
}

} // namespace aio::test
