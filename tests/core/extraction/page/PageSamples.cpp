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

QByteArray microdata()
{
    return R"(<html lang="fr"><body><h1>Sous-chef</h1><div itemscope itemtype="http://schema.org/JobPosting" itemref="extra">
<span itemprop="title">Sous-chef</span> <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Auberge du Lac</b></span>
<div itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><i itemprop="addressLocality">Annecy</i></div></div>
<time itemprop="datePosted" datetime="2026-02-01">hier</time></div><p id="extra"><span itemprop="employmentType" content="FULL_TIME">temps plein</span></p></body></html>)";
}

QByteArray rdfa()
{
    return R"(<html lang="nl"><body vocab="http://schema.org/"><div typeof="JobPosting"><h1 property="title">Bosbeheerder</h1>
<div property="hiringOrganization" typeof="Organization"><span property="name">Stichting Groen</span></div></div></body></html>)";
}

QByteArray assignedState()
{
    return R"(<html lang="en"><head><title>Warehouse Planner</title></head><body><div id="app"></div><script>
window.__STATE__ = {user: null, related: [{title: "Warehouse Planner II", company: "Other", location: "Bruges"}], job: {title: "Warehouse Planner", companyName: 'Parcelworks', location: {city: "Ghent"}, employmentType: "Full time",
"description":"<p>You plan the night shift and keep the belts running for three hundred drivers, together with a team of six planners who know every street of the town by heart. You talk to customers when a delivery is late.</p>"}}; boot();</script></body></html>)";
}

QByteArray jsonState()
{
    return R"(<html lang="en"><head><title>Warehouse Planner</title></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">
{"props":{"pageProps":{"company":{"name":"Parcelworks"},"posting":{"jobTitle":"Warehouse Planner","locations":[{"name":"Ghent"}],"contract_type":"Full time","publishedAt":"2026-03-01T00:00:00Z",
"description":"<p>You plan the night shift and keep the belts running for three hundred drivers, together with a team of six planners who know every street of the town by heart. You talk to customers when a delivery is late.</p>"}}}}</script></body></html>)";
}

QByteArray indexedState()
{
    return R"(<html lang="en"><head><title>Warehouse Planner</title></head><body><div id="__nuxt"></div><script type="application/json" id="__NUXT_DATA__">
[["ShallowReactive",1],{"data":2},{"offer":3},{"name":4,"description":6,"company":7,"locations":9,"type":11},{"en":5},"Warehouse Planner","<p>You plan the night shift and keep the belts running for three hundred drivers, together with a team of six planners who know every street of the town by heart. You talk to customers when a delivery is late.</p>",{"name":8},"Parcelworks",[10],"Ghent","full-time"]</script></body></html>)";
}

} // namespace samples
