#include "tests/support/SampleDrafts.h"

#include "core/base/Uuid.h"

namespace aio::testing {

using namespace Qt::StringLiterals;

namespace {

QString newId()
{
    return makeUuidV7().toString(QUuid::WithoutBraces);
}

DraftText text(const QString &words)
{
    DraftText result;
    result.id = newId();
    result.text = words;
    return result;
}

PartialDate month(const QString &iso)
{
    return PartialDate::fromString(iso).value_or(PartialDate());
}

DraftEntry entry(const QString &title, const QString &organization = {}, const QString &from = {},
    const QString &to = {}, const QStringList &points = {})
{
    DraftEntry result;
    result.id = newId();
    result.title = title;
    result.organization = organization;
    result.startDate = month(from);
    result.endDate = month(to);
    result.ongoing = !from.isEmpty() && to.isEmpty();
    for (const QString &point : points) {
        result.highlights.append(text(point));
    }
    return result;
}

DraftEntry term(const QString &title, const QString &detail, const QStringList &keywords = {})
{
    DraftEntry result = entry(title);
    result.detail = detail;
    result.keywords = keywords;
    return result;
}

DraftEntry once(DraftEntry result)
{
    result.ongoing = false;
    return result;
}

DraftSection section(SectionKind kind, const QList<DraftEntry> &entries)
{
    DraftSection result;
    result.id = newId();
    result.kind = kind;
    result.entries = entries;
    return result;
}

ResumeBasics basics(const QString &name, const QString &label, const QString &city, const QString &email)
{
    ResumeBasics result;
    result.name = name;
    result.label = label;
    result.location.city = city;
    result.email = email;
    result.phone = u"+49 151 5550 142"_s;
    result.url = u"https://haddad.example/"_s;
    result.profiles = {{u"GitHub"_s, u"ahaddad"_s, u"https://code.example/ahaddad"_s, {}}};
    return result;
}

Draft english()
{
    CvContent cv;
    cv.basics = basics(
        u"Amira Haddad"_s, u"Senior Software Engineer"_s, u"Hamburg"_s, u"amira.haddad@mail.example"_s);
    cv.summary =
        text(u"Software engineer with **eight years of C++** on Linux and Windows. Builds measuring "
             "software that field crews trust: Qt front ends, device buses underneath, and build systems "
             "that stay out of the way. Efficient, official, affable: offices of five."_s);
    DraftEntry lead = entry(u"Senior Software Engineer"_s, u"Nordsee Sensorik GmbH"_s, u"2021-03"_s, {},
        {u"Leads a team of four that ships a Qt 6 desktop client for tide gauges to 38 harbour offices"_s,
            u"Cut start-up time by **35 %** by loading device drivers on demand"_s,
            u"Moved 210,000 lines from qmake to CMake *without a release freeze*, with both build systems "
            u"side by "
            "side for eleven weeks"_s});
    lead.location = u"Hamburg"_s;
    lead.url = u"https://nordsee.example"_s;
    DraftEntry second = entry(u"Software Engineer"_s, u"Peilwerk AG"_s, u"2018-01"_s, u"2021-02"_s,
        {u"Wrote the CAN bus stack for 64 nodes at 500 kbit/s"_s,
            u"Raised unit test cover from 12 % to 71 % of lines"_s, u"Ran the sprint reviews"_s});
    second.summary = text(u"Control software for survey vessels."_s);
    DraftEntry study = entry(u"MSc Computer Science"_s, u"TU Hamburg"_s, u"2015"_s, u"2018"_s);
    study.detail = u"1.3"_s;
    DraftEntry hidden = entry(u"Left out"_s, u"Nobody"_s);
    hidden.included = false;
    cv.sections = {section(SectionKind::Work, {lead, second, hidden}),
        section(SectionKind::Education,
            {study, entry(u"BSc Computer Science"_s, u"University of Jordan"_s, u"2011"_s, u"2015"_s)}),
        section(SectionKind::Skills,
            {term(u"Languages"_s, {}, {u"C++20"_s, u"Python"_s, u"Rust"_s}),
                term(u"Frameworks"_s, {}, {u"Qt 6"_s, u"QML"_s, u"gRPC"_s}),
                term(u"Tools"_s, u"daily"_s, {u"CMake"_s, u"Git"_s, u"Linux"_s, u"CAN bus"_s})}),
        section(SectionKind::Certificates,
            {once(entry(u"Certified Tester, Foundation Level"_s, u"German Testing Board"_s, u"2019-05"_s))}),
        section(SectionKind::Publications,
            {once(entry(u"Reading tide gauges over lossy links"_s, u"Hydro Letters"_s, u"2022"_s))}),
        section(SectionKind::Languages,
            {term(u"Arabic"_s, u"native"_s), term(u"German"_s, u"C1"_s), term(u"English"_s, u"C1"_s)})};
    return {cv, u"en"_s};
}

Draft german()
{
    CvContent cv;
    cv.basics = basics(
        u"Jörg Müßig-Großkopf"_s, u"Leiter Finanzbuchhaltung"_s, u"Köln"_s, u"joerg@muessig.example"_s);
    cv.basics.location.address = u"Straße des 17. Juni 12"_s;
    cv.basics.location.postalCode = u"50667"_s;
    cv.summary =
        text(u"Bilanzbuchhalter mit zwölf Jahren Erfahrung in mittelständischen Unternehmen. Führt "
             "Monats- und Jahresabschlüsse nach HGB und IFRS, verhandelt mit Prüfern und Banken und baut "
             "Abläufe um, bis sie ohne ihn laufen."_s);
    cv.sections = {
        section(SectionKind::Work,
            {entry(u"Leiter Finanzbuchhaltung"_s, u"Rheinische Pumpenwerke GmbH & Co. KG"_s, u"2019-04"_s, {},
                 {u"Verantwortet den Konzernabschluss mit sieben Tochtergesellschaften"_s,
                     u"Verkürzte den Monatsabschluss von zwölf auf fünf Arbeitstage"_s}),
                entry(u"Bilanzbuchhalter"_s, u"Stadtwerke Brühl"_s, u"2012-09"_s, u"2019-03"_s,
                    {u"Einführung der elektronischen Rechnung für 41 000 Kunden"_s})}),
        section(SectionKind::Education,
            {entry(u"Geprüfter Bilanzbuchhalter (IHK)"_s, u"IHK zu Köln"_s, u"2010"_s, u"2012"_s)}),
        section(SectionKind::Skills, {term(u"Software"_s, {}, {u"SAP S/4HANA"_s, u"DATEV"_s, u"Excel"_s})}),
        section(
            SectionKind::Languages, {term(u"Deutsch"_s, u"Muttersprache"_s), term(u"Englisch"_s, u"B2"_s)})};
    return {cv, u"de"_s};
}

Draft arabic()
{
    CvContent cv;
    cv.basics = basics(u"سلمى الكعبي"_s, u"مهندسة برمجيات أولى"_s, u"دبي"_s, u"salma@mail.example"_s);
    cv.summary = text(
        u"مهندسة برمجيات بخبرة **ثماني سنوات** في لغة C++ ومكتبة Qt 6 على نظام Linux. تقود فرقًا صغيرة وتسلّم في الموعد."_s);
    cv.sections = {section(SectionKind::Work,
                       {entry(u"مهندسة برمجيات أولى"_s, u"شركة الواحة للأجهزة"_s, u"2021-03"_s, {},
                            {u"تصميم وإصدار تطبيق Qt 6 على لينكس وويندوز"_s,
                                u"خفض زمن الإقلاع بنسبة 35% خلال سنة واحدة"_s}),
                           entry(u"مطوّرة"_s, u"مختبرات المدى"_s, u"2018-01"_s, u"2021-02"_s,
                               {u"مراجعة الشيفرة وإرشاد مهندسَين مبتدئَين"_s})}),
        section(SectionKind::Education,
            {entry(u"بكالوريوس علوم الحاسوب"_s, u"جامعة الشارقة"_s, u"2014"_s, u"2018"_s)}),
        section(SectionKind::Skills, {term(u"البرمجة"_s, {}, {u"C++20"_s, u"CMake"_s, u"QML"_s})}),
        section(SectionKind::Languages, {term(u"العربية"_s, u"لغة أم"_s), term(u"الإنجليزية"_s, u"C1"_s)})};
    return {cv, u"ar"_s};
}

Draft hebrew()
{
    CvContent cv;
    cv.basics = basics(u"נועה לוי"_s, u"מהנדסת תוכנה"_s, u"חיפה"_s, u"noa@mail.example"_s);
    cv.summary = text(u"מהנדסת תוכנה עם ניסיון של שמונה שנים ב-C++ ו-Qt."_s);
    cv.sections = {section(SectionKind::Work,
                       {entry(u"מהנדסת תוכנה בכירה"_s, u"מכשירי הצפון"_s, u"2020-01"_s, {},
                           {u"הובילה צוות של ארבעה מהנדסים"_s})}),
        section(SectionKind::Skills, {term(u"שפות"_s, {}, {u"C++20"_s, u"Python"_s})})};
    return {cv, u"he"_s};
}

Draft japanese()
{
    CvContent cv;
    cv.basics = basics(
        u"佐藤 美咲"_s, u"シニアソフトウェアエンジニア"_s, u"東京都千代田区"_s, u"sato@mail.example"_s);
    cv.summary = text(
        u"C++とQtによる計測ソフトウェアの開発に八年間従事。現場の担当者が安心して使える画面と、その下で動くデバイス通信の両方を設計し、四名のチームを率いて三十八か所の港湾事務所に製品を納めてきました。"_s);
    cv.sections = {section(SectionKind::Work,
                       {entry(u"シニアエンジニア"_s, u"北海計測株式会社"_s, u"2021-03"_s, {},
                            {u"潮位計用デスクトップアプリケーション（Qt 6）の設計と開発"_s,
                                u"起動時間を**三十五パーセント**短縮"_s}),
                           entry(u"エンジニア"_s, u"測位工業株式会社"_s, u"2018-01"_s, u"2021-02"_s,
                               {u"CANバスの通信層を実装"_s})}),
        section(SectionKind::Education,
            {entry(u"修士（情報理工学）"_s, u"架空工業大学"_s, u"2016"_s, u"2018"_s)}),
        section(SectionKind::Skills, {term(u"言語"_s, {}, {u"C++20"_s, u"Python"_s})}),
        section(SectionKind::Languages, {term(u"日本語"_s, u"母語"_s), term(u"英語"_s, u"B2"_s)})};
    return {cv, u"ja"_s};
}

Draft longOne()
{
    Draft draft = english();
    auto &cv = std::get<CvContent>(draft.content);
    QList<DraftEntry> work;
    for (int i = 0; i < 12; ++i) {
        DraftEntry job = entry(
            u"Position number %1 with a title that is long enough to need a second line in every column"_s
                .arg(i + 1),
            u"Employer %1 Ltd"_s.arg(i + 1), u"%1-02"_s.arg(2012 - i), u"%1-11"_s.arg(2013 - i),
            {u"Planned the work of the quarter %1 with three departments and wrote down what was agreed, so that nobody had to ask twice what had been meant"_s
                    .arg(i + 1),
                u"https://example.org/a-very-long-address-without-any-place-to-break-it/that-goes-on-and-on/%1/until-it-is-longer-than-a-line-of-the-page"_s
                    .arg(i),
                u"Kept the books"_s});
        job.summary = text(
            u"A department of twenty people with a budget of its own, between sales and production, with all that this means for a calendar."_s);
        work.append(job);
    }
    cv.sections.first().entries = work;
    return draft;
}

Draft emptyOne()
{
    CvContent cv;
    cv.basics.name = u"Nobody Yet"_s;
    cv.sections = {section(SectionKind::Work, {}), section(SectionKind::Skills, {entry({})})};
    return {cv, u"en"_s};
}

LetterContent letter(
    const QString &subject, const QString &salutation, const QStringList &paragraphs, const QString &closing)
{
    LetterContent result;
    result.sender = {u"Jonas Weber"_s, {}, {u"Karl-Heine-Straße 77"_s, u"04229 Leipzig"_s},
        u"jonas.weber@mail.example"_s, u"+49 341 5550 117"_s, u"https://weber.example"_s};
    result.recipient = {
        u"Inès Fabre"_s, u"Ferrovia Labs"_s, {u"12 rue de la Part-Dieu"_s, u"69003 Lyon"_s}, {}, {}, {}};
    result.place = u"Leipzig"_s;
    result.date = QDate(2026, 11, 23);
    result.subject = subject;
    result.salutation = salutation;
    for (const QString &paragraph : paragraphs) {
        result.paragraphs.append(text(paragraph));
    }
    result.closing = closing;
    result.signature = u"Jonas Weber"_s;
    result.enclosures = {u"CV"_s, u"References"_s};
    return result;
}

QStringList englishParagraphs()
{
    return {
        u"Your posting asks for someone who has moved a batch platform to streaming and lived with the result. At Altstadt Data I led that move for **40 pipelines**, and I was on call for them for two years. What I took from it is simple: the schema is the contract, and everything else may change."_s,
        u"You run Kafka, Flink and PostgreSQL. I have used the first and the last every week since 2020; Flink I know from one project of eight months, enough to be useful early and honest about what I still have to learn."_s,
        u"Before that I spent three years on billing systems at Kontor 9, where a wrong sum was a phone call the next morning. I still write the reconciliation first."_s,
        u"I am moving to Lyon in February with my family and speak French at B2, so working with your team on site is what I am hoping for. I would be glad to talk about the first hundred days."_s};
}

} // namespace

QList<SampleDraft> sampleCvs()
{
    return {{"en", english()}, {"de", german()}, {"ar", arabic()}, {"he", hebrew()}, {"ja", japanese()},
        {"long", longOne()}, {"empty", emptyOne()}};
}

QList<SampleDraft> sampleLetters()
{
    const LetterContent english =
        letter(u"Data Platform Engineer"_s, u"Dear Ms Fabre,"_s, englishParagraphs(), u"Kind regards"_s);
    LetterContent german = letter(u"Bewerbung als Leiter Datenplattform, Kennziffer 2026-117"_s,
        u"Sehr geehrte Frau Fabre,"_s,
        {u"in Ihrer Anzeige suchen Sie jemanden, der eine Plattform von Stapel- auf Stromverarbeitung umgestellt und danach mit dem Ergebnis gelebt hat. Bei Altstadt Data habe ich diese Umstellung für 40 Strecken geleitet und stand zwei Jahre lang selbst in Bereitschaft."_s,
            u"Kafka und PostgreSQL nutze ich seit 2020 jede Woche; Flink kenne ich aus einem Projekt von acht Monaten. Zuvor habe ich drei Jahre lang Abrechnungssysteme betreut, bei denen eine falsche Summe am nächsten Morgen ein Anruf war."_s,
            u"Über die Einladung zu einem Gespräch freue ich mich."_s},
        u"Mit freundlichen Grüßen"_s);
    const LetterContent french = letter(u"Candidature au poste d’ingénieur plateforme de données"_s,
        u"Madame,"_s,
        {u"Votre annonce cherche une personne ayant déjà fait passer une plateforme du traitement par lots au flux continu. C’est ce que j’ai fait chez Altstadt Data pour quarante chaînes de traitement."_s},
        u"Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées."_s);
    LetterContent arabic = letter(u"طلب وظيفة مهندسة برمجيات أولى"_s, u"السيدة المحترمة،"_s,
        {u"أكتب إليكم بشأن وظيفة مهندسة برمجيات أولى المعلن عنها. لدي خبرة ثماني سنوات في C++ وQt 6."_s,
            u"يسعدني أن نتحدث قريبًا."_s},
        u"مع خالص التحية"_s);
    arabic.signature = u"سلمى الكعبي"_s;
    arabic.sender.name = u"سلمى الكعبي"_s;
    const LetterContent japanese = letter(u"ソフトウェアエンジニア職への応募"_s, u"採用ご担当者様"_s,
        {u"貴社の求人を拝見し、応募いたします。C++とQtによる開発に八年間従事してまいりました。"_s},
        u"敬具"_s);
    LetterContent longLetter = english;
    for (int i = 0; i < 3; ++i) {
        for (const QString &paragraph : englishParagraphs()) {
            longLetter.paragraphs.append(text(paragraph));
        }
    }
    return {{"en", {english, u"en"_s}}, {"de", {german, u"de"_s}}, {"fr", {french, u"fr"_s}},
        {"ar", {arabic, u"ar"_s}}, {"ja", {japanese, u"ja"_s}}, {"long", {longLetter, u"en"_s}}};
}

Draft sampleDraft(const QList<SampleDraft> &samples, const QString &name)
{
    for (const SampleDraft &sample : samples) {
        if (name == QLatin1StringView(sample.name)) {
            return sample.draft;
        }
    }
    return {};
}

} // namespace aio::testing
