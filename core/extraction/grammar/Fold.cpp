#include "core/extraction/grammar/Fold.h"

namespace aio::extraction {

namespace {

char16_t foldSpecial(char16_t c)
{
    if (c >= 0xff01 && c <= 0xff5e) // full-width ASCII
        return foldSpecial(QChar(char16_t(c - 0xfee0)).toLower().unicode());
    if (c >= 0x0660 && c <= 0x0669)
        return char16_t(u'0' + (c - 0x0660));
    if (c >= 0x06f0 && c <= 0x06f9)
        return char16_t(u'0' + (c - 0x06f0));
    switch (c) {
    case 0x00a0:
    case 0x2000:
    case 0x2001:
    case 0x2002:
    case 0x2003:
    case 0x2004:
    case 0x2005:
    case 0x2006:
    case 0x2007:
    case 0x2008:
    case 0x2009:
    case 0x200a:
    case 0x202f:
    case 0x205f:
    case 0x3000:
    case u'\t':
    case 0x200e:
    case 0x200f:
    case 0x200b:
    case 0xfeff:
        return u' ';
    case 0x00ad:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xfe63:
        return u'-';
    case 0x301c:
    case 0x223c:
    case 0x02dc:
        return u'~';
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x00b4:
    case u'`':
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x00ab:
    case 0x00bb:
        return u'"';
    case 0x066b:
        return u'.';
    case 0x066c:
    case 0x060c:
    case 0x3001:
        return u',';
    case 0x0622:
    case 0x0623:
    case 0x0625:
        return 0x0627;
    default:
        return c;
    }
}

} // namespace

QString fold(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            *to++ = u >= u'A' && u <= u'Z' ? QChar(char16_t(u + 32))
                                           : (u == u'\t' || u == u'`' ? QChar(foldSpecial(u)) : c);
        else
            *to++ = QChar(foldSpecial(c.isSurrogate() ? u : c.toLower().unicode()));
    }
    return out;
}

bool isCjk(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7af)
        || (u >= 0xf900 && u <= 0xfaff) || u == 0x3005 || u == 0x3006;
}

} // namespace aio::extraction
