#include "core/documents/compare/ContentWalk.h"

namespace aio::compare {

namespace {

Section placed(Section::Place place)
{
    return {place, {}, SectionKind::Custom, {}, false, {}};
}

} // namespace

LetterContent ContentWalk::letter(const LetterContent &before, const LetterContent &after)
{
    LetterContent merged;
    open(placed(Section::Place::Letterhead));
    merged.sender = party(before.sender, after.sender);
    merged.recipient = party(before.recipient, after.recipient);
    merged.place = line(before.place, after.place);
    merged.date = takesLine(before.date.toString(Qt::ISODate), after.date.toString(Qt::ISODate))
        ? after.date
        : before.date;
    close();
    open(placed(Section::Place::Subject));
    merged.subject = line(before.subject, after.subject);
    merged.salutation = line(before.salutation, after.salutation);
    close();
    open(placed(Section::Place::Body));
    merged.paragraphs = texts(Block::Kind::Text, before.paragraphs, after.paragraphs);
    close();
    open(placed(Section::Place::Close));
    merged.closing = line(before.closing, after.closing);
    merged.signature = line(before.signature, after.signature);
    merged.enclosures = lines(before.enclosures, after.enclosures);
    close();
    return merged;
}

LetterParty ContentWalk::party(const LetterParty &before, const LetterParty &after)
{
    LetterParty merged;
    merged.name = line(before.name, after.name);
    merged.organization = line(before.organization, after.organization);
    merged.addressLines = lines(before.addressLines, after.addressLines);
    merged.email = line(before.email, after.email);
    merged.phone = line(before.phone, after.phone);
    merged.url = line(before.url, after.url);
    return merged;
}

} // namespace aio::compare
