// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/difference.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

using namespace knotary;
using dataset::Dataset;
using dataset::Difference;
using support::datasetFrom;

namespace
{

const char* const before = "a:person \"Ann\"; b:person; c:place\n"
                           "a -knows-> b @2014 [s1 1]; b -lives-in-> c [s2 4] key=c9";

/// The data set after taking in what the other says.
Dataset taken(Dataset present, const Dataset& wanted)
{
    const Difference change = dataset::difference(present, wanted);
    present.schema = change.schema;
    if (!change.edit.isEmpty() && !present.apply(change.edit))
        qFatal("the difference cannot be applied");
    return present;
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextIsNoDifference()
    {
        QVERIFY(dataset::difference(datasetFrom(before), datasetFrom(before)).edit.isEmpty());
    }

    void theOrderOfRecordsIsNoDifference()
    {
        const Dataset other = datasetFrom("c:place; b:person; a:person \"Ann\"\n"
                                          "b -lives-in-> c [s2 4] key=c9\n"
                                          "a -knows-> b @2014 [s1 1] key=c1");
        QVERIFY(dataset::difference(datasetFrom(before), other).edit.isEmpty());
    }

    void idsKeepTheirMeaning()
    {
        const Dataset present = datasetFrom(before);
        const Dataset wanted = datasetFrom("z:planet; c:place; b:person \"Ben\"; a:person \"Ann\"\n"
                                           "b -lives-in-> c [s2 5] key=c9\n"
                                           "a -knows-> z [s3 1] key=c1");
        const Dataset result = taken(present, wanted);
        for (const char* key : {"a", "b", "c"})
            QVERIFY(result.findEntity(key) == present.findEntity(key));
        QVERIFY(result.findEntity("z") == present.nextEntityId());
        QCOMPARE(schema::textFor(result.entity(*result.findEntity("b"))->names, "en"),
                 std::string("Ben"));
        QVERIFY(result.claim(*result.findClaim("c1"))->object() == *result.findEntity("z"));
        QCOMPARE(result.claim(*result.findClaim("c9"))->evidence.front().locator, std::string("5"));
        QVERIFY(dataset::difference(result, wanted).edit.isEmpty());
    }

    void whatIsGoneGoesWithItsClaims()
    {
        const Dataset wanted = datasetFrom("a:person \"Ann\"; b:person\na -knows-> b @2014 [s1 1]");
        const Dataset result = taken(datasetFrom(before), wanted);
        QVERIFY(!result.findEntity("c"));
        QVERIFY(!result.findClaim("c9"));
        QVERIFY(!result.findSource("s2"));
        QCOMPARE(result.entityCount(), std::size_t(2));
    }

    void kindsTakeOverTheirNewLook()
    {
        Dataset wanted = datasetFrom(before);
        schema::Schema painted;
        schema::Kind person;
        person.id = "person";
        person.colour = "#112233";
        painted.addKind(person);
        wanted.schema.learnFrom(painted);
        const Dataset result = taken(datasetFrom(before), wanted);
        QCOMPARE(result.schema.kind(*result.schema.findKind("person")).colour,
                 std::string("#112233"));
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
