#include "core/draftqueue/DraftOrder.h"
#include "tests/support/SamplePeople.h"
#include "ui/documents/facts/FactRows.h"
#include "ui/documents/session/ProfileAddition.h"

#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QList<CheckedClaim> check(const Resume &profile, const Draft &draft, const QList<KeptClaim> &kept = {})
{
    const grounding::GroundingText text = grounding::groundingText(draft);
    return placedClaims(grounding::ground(profile, text, today), text, kept);
}

DraftText *firstHighlight(Draft &draft)
{
    for (DraftSection &section : std::get<CvContent>(draft.content).sections) {
        for (DraftEntry &entry : section.entries) {
            if (section.kind == SectionKind::Work && !entry.highlights.isEmpty()) {
                return &entry.highlights.first();
            }
        }
    }
    return nullptr;
}

const CheckedClaim *openClaim(const QList<CheckedClaim> &claims)
{
    for (const CheckedClaim &claim : claims) {
        if (claim.isOpen()) {
            return &claim;
        }
    }
    return nullptr;
}

} // namespace

class TestDraftCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = sampleCandidate().profiles.first().resume;
        m_draft = builtInDraft(m_profile, sampleJob().job, {}, today);
    }

    void claimsStandWhereTheyWereFound()
    {
        DraftText *text = firstHighlight(m_draft);
        QVERIFY(text);
        text->text = u"Led a team of 9 engineers"_s;
        const QList<CheckedClaim> claims = check(m_profile, m_draft);
        const CheckedClaim *claim = openClaim(claims);
        QVERIFY(claim);
        QCOMPARE(claim->part, text->id);
        QCOMPARE(claim->partText, text->text);
        QCOMPARE(claim->partText.mid(claim->span.start, claim->span.length()), claim->claim.text);
    }

    void aKeptClaimIsNoLongerOpen()
    {
        DraftText *text = firstHighlight(m_draft);
        text->text = u"Led a team of 9 engineers"_s;
        const QString words = openClaim(check(m_profile, m_draft))->claim.text;
        const QList<CheckedClaim> claims =
            check(m_profile, m_draft, {{words, u"I was there"_s, u"mia"_s, 1}});
        QVERIFY(!openClaim(claims));
        QCOMPARE(
            std::count_if(claims.cbegin(), claims.cend(), [](const CheckedClaim &c) { return c.kept; }), 1);
        DraftCheck checked;
        checked.claims = claims;
        QCOMPARE(checked.supported(), int(claims.size()) - 1);
    }

    void factsAreMarkedWhenTheDraftSaysThem()
    {
        DraftText *text = firstHighlight(m_draft);
        const QString origin = text->origin;
        QVERIFY(origin.section(u'/', 1, 1) == u"work");
        const auto used = [&] {
            for (const FactRow &row : factRows(m_profile, m_draft, check(m_profile, m_draft))) {
                if (row.pointer == origin) {
                    return row.used;
                }
            }
            return false;
        };
        QVERIFY(used());
        text->included = false;
        QVERIFY(!used());
    }

    void factsHaveAPlaceAndWords()
    {
        QCOMPARE(factPlace(m_profile, u"/work/0/highlights/1"_s), u"Work › Muster AG › point 2"_s);
        QCOMPARE(factText(m_profile, u"/work/0/highlights/1"_s), u"Cut the cost of steel by 12 %"_s);
        QCOMPARE(factText(m_profile, u"/skills/1"_s), u"Python"_s);
        QCOMPARE(factPlace(m_profile, {}), QString());
        QCOMPARE(factText(m_profile, u"/work/99/highlights/x"_s), QString());
    }

    void aClaimGoesIntoTheProfile()
    {
        CheckedClaim skill;
        skill.claim.kind = grounding::ClaimKind::Skill;
        skill.claim.text = u"Kubernetes"_s;
        QCOMPARE(withClaim(m_profile, skill, m_draft)->skills.last().name, u"Kubernetes"_s);
        CheckedClaim language;
        language.claim.kind = grounding::ClaimKind::Language;
        language.claim.text = u"Spanish: B2"_s;
        QCOMPARE(withClaim(m_profile, language, m_draft)->languages.last().language, u"Spanish"_s);
        QCOMPARE(withClaim(m_profile, language, m_draft)->languages.last().fluency, u"B2"_s);
        DraftText *text = firstHighlight(m_draft);
        text->text = u"Led a team of 9 engineers"_s;
        const QList<CheckedClaim> claims = check(m_profile, m_draft);
        const std::optional<Resume> more = withClaim(m_profile, *openClaim(claims), m_draft);
        QVERIFY(more);
        const int entry = text->origin.section(u'/', 2, 2).toInt();
        QCOMPARE(more->work.at(entry).highlights.last(), text->text);
        QVERIFY(!openClaim(check(*more, m_draft)));
    }

    void aDegreeOrAnEmployerIsAnEntryOfItsOwn()
    {
        CheckedClaim claim;
        claim.claim.kind = grounding::ClaimKind::Degree;
        claim.claim.text = u"Master of Science"_s;
        claim.claim.fact = u"/work/0"_s;
        const auto studied = withClaim(m_profile, claim, m_draft);
        QCOMPARE(studied->education.size(), m_profile.education.size() + 1);
        QCOMPARE(studied->education.last().studyType, u"Master of Science"_s);
        QCOMPARE(studied->work, m_profile.work);
        claim.claim.kind = grounding::ClaimKind::Employer;
        claim.claim.text = u"Other Works Ltd"_s;
        const auto worked = withClaim(m_profile, claim, m_draft);
        QCOMPARE(worked->work.last().name, u"Other Works Ltd"_s);
        QCOMPARE(worked->work.first(), m_profile.work.first());
    }

    void aPointIsTheSentenceAlone()
    {
        CheckedClaim claim;
        claim.claim.kind = grounding::ClaimKind::Number;
        claim.claim.text = u"25"_s;
        claim.claim.fact = u"/work/0"_s;
        claim.partText = u"Engineer with experience. Led 25 people. Likes steel."_s;
        claim.span = {31, 33};
        QCOMPARE(withClaim(m_profile, claim, m_draft)->work.first().highlights.last(), u"Led 25 people."_s);
    }

    void contactsAndStrayWordsDoNot()
    {
        CheckedClaim contact;
        contact.claim.kind = grounding::ClaimKind::Contact;
        contact.claim.text = u"ada@other.example"_s;
        QVERIFY(!withClaim(m_profile, contact, m_draft));
        CheckedClaim stray;
        stray.claim.kind = grounding::ClaimKind::Number;
        stray.claim.text = u"12"_s;
        QVERIFY(!withClaim(m_profile, stray, m_draft));
    }

private:
    Resume m_profile;
    Draft m_draft;
};

QTEST_GUILESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
