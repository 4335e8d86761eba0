#include "tests/house/Breaches.h"
#include "tests/house/RoomPlan.h"
#include "tests/house/SourceTree.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using aio::house::Include;
using aio::house::PlantedTree;
using aio::house::Room;
using aio::house::RoomPlan;
using aio::house::SourceTree;
using aio::house::verifyNone;

namespace {

QString place(const QString &path, const Include &include)
{
    return QStringLiteral("%1:%2 includes %3").arg(path).arg(include.line).arg(include.path);
}

/// Includes of files below `folder` that start with one of `forbidden`.
QStringList upwardIncludes(const SourceTree &tree, const QString &folder, const QStringList &forbidden)
{
    QStringList found;
    for (const QString &path : tree.sources(folder)) {
        for (const Include &include : tree.includes(path)) {
            for (const QString &layer : forbidden) {
                if (include.path.startsWith(layer)) {
                    found.append(place(path, include));
                }
            }
        }
    }
    return found;
}

/// Includes of another room's header by a room that does not link that room.
QStringList unlinkedIncludes(const SourceTree &tree, const RoomPlan &plan)
{
    QStringList found;
    for (const QString &path : tree.sources(QStringLiteral("core")) + tree.sources(QStringLiteral("ui"))) {
        const Room *room = plan.roomOf(path);
        if (room == nullptr) {
            found.append(path + QStringLiteral(" lies in no room"));
            continue;
        }
        const QSet<QString> reach = plan.reach(*room);
        for (const Include &include : tree.includes(path)) {
            const Room *target = plan.roomOf(include.path);
            if (target != nullptr && !reach.contains(target->name)) {
                found.append(place(path, include)
                    + QStringLiteral(", but %1 does not link %2").arg(room->name, target->name));
            }
        }
    }
    return found;
}

/// Includes of headers that Qt Widgets installs.
QStringList widgetIncludes(const SourceTree &tree, const QString &folder, const QStringList &headerFolders)
{
    QStringList found;
    for (const QString &path : tree.sources(folder)) {
        for (const Include &include : tree.includes(path)) {
            bool widget = include.path.startsWith(u"QtWidgets");
            for (const QString &headers : headerFolders) {
                widget = widget
                    || (headers.endsWith(u"/QtWidgets") && QFile::exists(headers + u'/' + include.path));
            }
            if (widget) {
                found.append(place(path, include));
            }
        }
    }
    return found;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

    const SourceTree m_tree{qEnvironmentVariable("AIO_SOURCE_DIR")};
    const QStringList m_widgetHeaders = qEnvironmentVariable("AIO_WIDGET_HEADERS").split(u':');
    RoomPlan m_plan;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("AIO_ROOMS_FILE"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_plan = RoomPlan::fromText(QString::fromUtf8(file.readAll()));
        QVERIFY(m_plan.rooms().size() > 3);
        QVERIFY(!m_tree.sources(QStringLiteral("core")).isEmpty());
    }

    void layersIncludeOnlyDownwards()
    {
        const QString app = QStringLiteral("app/");
        const QString ui = QStringLiteral("ui/");
        verifyNone(upwardIncludes(m_tree, QStringLiteral("core"), {ui, app}));
        verifyNone(upwardIncludes(m_tree, QStringLiteral("ui"), {app}));
        verifyNone(upwardIncludes(m_tree, QStringLiteral("app/cli"), {ui}));
    }

    void roomsIncludeOnlyWhatTheyLink() { verifyNone(unlinkedIncludes(m_tree, m_plan)); }

    void roomsHaveNoCycle() { verifyNone(m_plan.cycles()); }

    void coreIncludesNoWidget()
    {
        verifyNone(widgetIncludes(m_tree, QStringLiteral("core"), m_widgetHeaders));
    }

    void coreRoomsLinkNoLayerAbove()
    {
        for (const Room &room : m_plan.rooms()) {
            if (!room.folder.startsWith(u"core/")) {
                continue;
            }
            for (const QString &name : room.link + room.privateLink) {
                QVERIFY2(name != u"Qt6::Widgets" && !name.startsWith(u"aio_ui"),
                    qPrintable(room.name + QStringLiteral(" links ") + name));
            }
        }
    }

    void coreProgramsLoadNoWidgets_data()
    {
        QTest::addColumn<QString>("program");
        const QStringList programs =
            qEnvironmentVariable("AIO_CORE_PROGRAMS").split(u':', Qt::SkipEmptyParts);
        QVERIFY(!programs.isEmpty());
        for (const QString &program : programs) {
            QTest::newRow(qPrintable(QFileInfo(program).fileName())) << program;
        }
    }

    void coreProgramsLoadNoWidgets()
    {
        QFETCH(QString, program);
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {program});
        QVERIFY(ldd.waitForFinished());
        QCOMPARE(ldd.exitCode(), 0);
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY2(libraries.contains(u"libQt6Core"), qPrintable(libraries));
        QVERIFY2(!libraries.contains(u"libQt6Widgets"), qPrintable(libraries));
    }

    void breachesAreSeen()
    {
        PlantedTree planted;
        planted.add(
            QStringLiteral("core/low/Low.cpp"), "#include \"core/high/High.h\"\n#include <QWidget>\n");
        planted.add(
            QStringLiteral("core/high/High.cpp"), "#include \"core/low/Low.h\"\n#include \"ui/Window.h\"\n");
        planted.add(QStringLiteral("core/stray/Stray.cpp"), "#include <QString>\n");
        const SourceTree tree(planted.root());
        const RoomPlan plan =
            RoomPlan::fromText(QStringLiteral("aio_low|core/low||\naio_high|core/high|aio_low,Qt6::Core|\n"));

        const QString core = QStringLiteral("core");
        QCOMPARE(upwardIncludes(tree, core, {QStringLiteral("ui/")}),
            QStringList{QStringLiteral("core/high/High.cpp:2 includes ui/Window.h")});
        QCOMPARE(unlinkedIncludes(tree, plan),
            (QStringList{
                QStringLiteral(
                    "core/low/Low.cpp:1 includes core/high/High.h, but aio_low does not link aio_high"),
                QStringLiteral("core/stray/Stray.cpp lies in no room")}));
        QCOMPARE(widgetIncludes(tree, core, m_widgetHeaders),
            QStringList{QStringLiteral("core/low/Low.cpp:2 includes QWidget")});
        QCOMPARE(RoomPlan::fromText(QStringLiteral("a|core/a|b|\nb|core/b||a\nc|core/c|a|\n")).cycles(),
            (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
