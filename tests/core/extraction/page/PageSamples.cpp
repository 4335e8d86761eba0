#include "tests/core/extraction/page/PageSamples.h"

namespace samples {

QByteArray clientRendered()
{
    return R"(<html lang="en"><head><title>Pastry Cook | Example Kitchen</title>
<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Pastry Cook",
"hiringOrganization":{"@type":"Organization","name":"Example Kitchen","sameAs":"https://kitchen.example.org"},
"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Leeds","addressCountry":"GB"}},
"employmentType":"FULL_TIME","datePosted":"2026-03-02T08:00:00Z","validThrough":"2026-04-30",
"baseSalary":{"@type":"MonetaryAmount","currency":"GBP","value":{"@type":"QuantitativeValue","minValue":24000,"maxValue":28000,"unitText":"YEAR"}},
"description":"&lt;p&gt;You bake &lt;b&gt;cakes&lt;/b&gt; every morning, and you plan the week with the team.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Knead&lt;/li&gt;&lt;li&gt;Bake&lt;/li&gt;&lt;/ul&gt;"}</script></head>
<body><div id="root"></div></body></html>)";
}

} // namespace samples
