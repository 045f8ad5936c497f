package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A week of thirteen flights on which everything happens that happens; what must follow is written by hand. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WeekOfFlightsIT {

    private static final int ALL = Week.CASES * WeekGoods.UNITS_PER_CASE;

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Rest importStaff = Rest.as("import");
    private final Rest hub = Rest.as("hub");

    @Test
    void after_each_mishap_the_right_parts_flags_dates_cases_and_stores_stand_there() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, 13, Week.CASES);
        Week week = new Week(goods, LocalDate.now(ZoneOffset.UTC).plusDays(5), 701);
        String plain = week.book(0, 0);
        String split = week.book(1, 1, 2);
        String offloaded = week.book(2, 3, 4);
        String shortLanded = week.book(3, 5);
        String damaged = week.book(4, 6);
        String held = week.book(5, 7);
        String cancelled = week.book(6, 8);
        String bonded = week.book(7, 9);
        String wrong = week.book(8, 10);
        String late = week.book(9, 11);
        week.promised();

        plainly(week, plain);
        split(week, split);
        offloaded(week, offloaded);
        shortLanded(week, shortLanded);
        damaged(week, damaged);
        heldByCustoms(week, held);
        cancelled(week, cancelled);
        delayed(week, late);
        inBond(week, bonded);
        wrongGoods(week, wrong);
        takenBack(week, plain);
        talkedAbout(plain);
        auditHolds();
    }

    private void plainly(Week week, String awb) {
        week.leaving(awb, 0, "DEP/%s/LUXCGO/T10K60.0");
        assertEquals(List.of(week.flight(0) + " 10 DEPARTED"), week.parts(awb));
        assertEquals(week.lands(0), week.expected(awb, week.flight(0)));
        assertEquals(List.of("KF01 30", "LY01 30"), waiting(awb));
        week.landing(awb, 0, 0, "ARR/%1$s/%2$s/CGO/T10K60.0");
        week.landing(awb, 0, 2, "RCF/%1$s/%2$s/CGO/T10K60.0");
        week.released(awb);
        assertEquals("CLEARED", week.consignment(awb).getString("state"));
        String receipt = week.receipt(awb);
        assertEquals("COUNTED", week.count(receipt, ALL, "").getString("state"));
        hub.post("/receipts/" + receipt + "/post").expect(200);
        assertEquals(List.of(), week.cases(awb));
        assertEquals("RECEIPTED", week.consignment(awb).getString("state"));
    }

    private void split(Week week, String awb) {
        load(awb, "[1,2,3,4,5,6]", week.flight(1));
        week.leaving(awb, 1, "DEP/%s/LUXCGO/P6K36.0");
        assertEquals(List.of(week.flight(1) + " 6 DEPARTED", week.flight(2) + " 4 PLANNED"), week.parts(awb));
        JsonObject where = importStaff
                .get("/consignments/" + awb + "/whereabouts")
                .expect(200)
                .items()
                .getJsonObject(0);
        assertEquals(6, where.getJsonArray("parts").getJsonObject(0).getInt("cases"));
        assertEquals(4, where.getJsonArray("parts").getJsonObject(1).getInt("cases"));
        assertEquals(0, where.getInt("unknown"));
        week.leaving(awb, 2, "DEP/%s/LUXCGO/P4K24.0");
        assertEquals(List.of(week.flight(1) + " 6 DEPARTED", week.flight(2) + " 4 DEPARTED"), week.parts(awb));
        assertEquals(week.lands(2), week.expected(awb, week.flight(2)));
        assertEquals(List.of(), week.openFlags(awb));
    }

    private void load(String awb, String pieces, String flight) {
        importStaff
                .post(
                        "/consignments/" + awb + "/pieces/load",
                        "{\"pieces\":%s,\"flight\":\"%s\"}".formatted(pieces, flight),
                        "application/json")
                .expect(200);
    }

    /** As its reader writes it. */
    private static String said(Instant moment) {
        ZonedDateTime here = moment.atZone(HERE);
        String day = PlaceTime.day(here.toLocalDate(), LocalDate.now(HERE), Locale.ENGLISH);
        return day + here.format(DateTimeFormatter.ofPattern(" HH:mm", Locale.ROOT));
    }

    private void offloaded(Week week, String awb) {
        week.leaving(awb, 3, "MAN/%s/LUXCGO/T10K60.0");
        week.leaving(awb, 3, "DIS/%s2000/LUX/OFLD/P4K24.0");
        week.leaving(awb, 3, "DEP/%s/LUXCGO/P6K36.0");
        assertEquals(List.of("OFFLOADED 4"), week.openFlags(awb));
        assertTrue(noticesOf("import").contains(awb + ", pieces offloaded: 4"));
        String landsAnew = "Units promised to you now land %s (Zhengzhou): 30".formatted(said(week.lands(4)));
        assertTrue(noticesOf("store.kaifeng").contains(landsAnew), landsAnew);
        assertEquals("OFFLOADED 4 -", exception(awb, "take"));
        assertEquals("OFFLOADED 4 import", exception(awb, "give-back"));
        assertEquals(week.flight(3) + " 6 DEPARTED", week.parts(awb).getFirst());
        week.leaving(awb, 4, "DEP/%s/LUXCGO/P4K24.0");
        assertEquals(List.of(), week.openFlags(awb));
        assertEquals("mended", exception(awb, "take"));
        assertEquals(List.of(week.flight(3) + " 6 DEPARTED", week.flight(4) + " 4 DEPARTED"), week.parts(awb));
    }

    /** Does something with the exception of this waybill, and says what it was before: kind, pieces and owner. */
    private String exception(String awb, String deed) {
        return importStaff.get("/import-exceptions?size=500").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(open -> open.getString("what").equals(awb) && open.getInt("pieces") > 0)
                .map(open -> {
                    importStaff
                            .post("/import-exceptions/" + open.getString("id") + "/" + deed)
                            .expect(200);
                    return open.getString("kind") + " " + open.getInt("pieces") + " " + open.getString("owner", "-");
                })
                .findFirst()
                .orElse("mended");
    }

    private void shortLanded(Week week, String awb) {
        week.leaving(awb, 5, "DEP/%s/LUXCGO/T10K60.0");
        week.landing(awb, 5, 0, "ARR/%1$s/%2$s/CGO/P7K42.0");
        week.landing(awb, 5, 1, "DIS/%1$s/%2$s/CGO/MSCA/P3K18.0");
        assertEquals(List.of("MISSING 3"), week.openFlags(awb));
        assertTrue(noticesOf("import").contains(awb + ", pieces missing at Zhengzhou: 3"));
        week.landing(awb, 5, 2, "RCF/%1$s/%2$s/CGO/P7K42.0");
        assertEquals("DEPARTED", week.consignment(awb).getString("state"));
        assertEquals("CHECKED_IN", week.consignment(awb).getString("furthest"));
        week.landing(awb, 5, 20, "RCF/%1$s/%2$s/CGO/P3K18.0");
        week.released(awb);
        String receipt = week.receipt(awb);
        week.count(receipt, ALL - 18, "\"shortUnits\":18");
        hub.post("/receipts/" + receipt + "/post").expect(200);
        assertEquals(List.of("SHORT 18 OPEN"), week.cases(awb));
        reservedToTheEnd(awb);
        assertEquals(List.of("SHORT 18 CLOSED"), week.cases(awb));
    }

    private void reservedToTheEnd(String awb) {
        JsonObject opened =
                importStaff.get("/discrepancy-cases?awb=" + awb).items().getJsonObject(0);
        String path = "/discrepancy-cases/" + opened.getString("number");
        assertEquals("CARRIER", opened.getString("party"));
        assertEquals("72.00", opened.getJsonObject("claimed").getString("amount"));
        post(importStaff, path + "/notify", "{\"words\":\"letter by mail\"}");
        post(importStaff, path + "/answer", "{\"words\":\"we pay\",\"accepted\":true}");
        post(Rest.as("finance"), path + "/settle", "{\"amount\":70,\"currency\":\"EUR\"}");
        importStaff.post(path + "/close").expect(200);
    }

    private void damaged(Week week, String awb) {
        week.fliesAndLands(awb, 6);
        week.released(awb);
        String receipt = week.receipt(awb);
        week.count(receipt, ALL - 12, "\"damagedUnits\":12");
        hub.post("/receipts/" + receipt + "/post").expect(200);
        assertEquals(List.of("DAMAGED 12 OPEN"), week.cases(awb));
        assertEquals(12, holds("DAMAGED", receipt + "/1"));
        String path = "/discrepancy-cases/"
                + importStaff
                        .get("/discrepancy-cases?awb=" + awb)
                        .items()
                        .getJsonObject(0)
                        .getString("number");
        post(importStaff, path + "/ask-write-off", "{\"words\":\"not worth a letter\"}");
        importStaff.post(path + "/write-off").expect(403);
        Rest.as("finance").post(path + "/write-off").expect(200);
        assertEquals(List.of("DAMAGED 12 WRITTEN_OFF"), week.cases(awb));
        endedCasesStandLast();
    }

    private void endedCasesStandLast() {
        List<Boolean> ended = importStaff.get("/discrepancy-cases?size=500").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .map(each -> Set.of("CLOSED", "WRITTEN_OFF", "WITHDRAWN").contains(each.getString("state")))
                .toList();
        assertTrue(ended.contains(true));
        assertEquals(ended.stream().sorted().toList(), ended);
    }

    private int holds(String kind, String note) {
        return hub.get("/holds?size=500").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(hold -> hold.getString("kind").equals(kind)
                        && hold.getString("note").equals(note))
                .mapToInt(hold -> hold.getInt("units"))
                .sum();
    }

    private void heldByCustoms(Week week, String awb) {
        week.fliesAndLands(awb, 7);
        week.landing(awb, 7, 5, "TGC/%2$s/CGO/T10K60.0");
        assertEquals(List.of("CUSTOMS_HOLD 10"), week.openFlags(awb));
        assertTrue(noticesOf("import").contains(awb + ", pieces held by customs: 10"));
        assertEquals("CUSTOMS_HOLD 10 -", exception(awb, "take"));
        week.released(awb);
        assertEquals(List.of(), week.openFlags(awb));
        assertEquals("CLEARED", week.consignment(awb).getString("state"));
    }

    private void cancelled(Week week, String awb) {
        String path = "/flights/" + week.flight(8) + "/cancel";
        JsonObject preview = importStaff
                .get(path + "?instead=" + week.flight(12))
                .expect(200)
                .json();
        JsonObject affected = preview.getJsonArray("consignments").getJsonObject(0);
        assertEquals(awb, affected.getString("awb"));
        assertEquals(10, affected.getInt("pieces"));
        assertEquals(2, preview.getInt("stores"));
        assertEquals(
                week.lands(12),
                OffsetDateTime.parse(affected.getString("after")).toInstant());
        assertEquals(List.of(week.flight(8) + " 10 PLANNED"), week.parts(awb));

        post(importStaff, path, "{\"instead\":\"%s\",\"reason\":\"crew\"}".formatted(week.flight(12)));

        assertEquals(List.of(week.flight(12) + " 10 PLANNED"), week.parts(awb));
        assertEquals(List.of(), week.openFlags(awb));
        assertEquals(week.lands(12), week.expected(awb, week.flight(12)));
        assertTrue(noticesOf("store.kaifeng").contains(week.number(8)));
        week.leaving(awb, 12, "DEP/%s/LUXCGO/T10K60.0");
        assertEquals(List.of(), week.openFlags(awb));
    }

    private void delayed(Week week, String awb) {
        Instant lands = week.lands(11).plus(Duration.ofHours(9));
        Instant leaves = lands.minus(Duration.ofHours(11));
        String path = "/flights/" + week.flight(11) + "/delay";
        JsonObject affected = importStaff
                .get(path + "?etd=" + leaves + "&eta=" + lands)
                .expect(200)
                .json()
                .getJsonArray("consignments")
                .getJsonObject(0);
        assertEquals(lands, OffsetDateTime.parse(affected.getString("after")).toInstant());

        post(importStaff, path, "{\"etd\":\"%s\",\"eta\":\"%s\",\"reason\":\"snow\"}".formatted(leaves, lands));

        assertEquals(lands, week.expected(awb, week.flight(11)));
        assertTrue(pageOf(awb).contains("snow"), "why it is late stands beside the flight");
        assertTrue(noticesOf("store.luoyang").contains(week.number(11)));
        assertEquals(
                "STAFF",
                week.consignment(awb).getJsonArray("events").getJsonObject(0).getString("source"));
    }

    private static String pageOf(String awb) {
        return new Pages(Portal.shared().uri())
                .signedIn("import")
                .open("consignment/consignment-view.xhtml?awb=" + awb)
                .body();
    }

    private static String noticesOf(String user) {
        return new Pages(Portal.shared().uri())
                .signedIn(user)
                .open("notice/notice-list.xhtml")
                .body();
    }

    private void inBond(Week week, String awb) {
        week.leaving(awb, 9, "DEP/%s/LUXCGO/T10K60.0");
        String receipt = week.receipt(awb);
        week.count(receipt, ALL, "");
        assertEquals(
                List.of("receipt.notLanded"),
                hub.post("/receipts/" + receipt + "/post?bonded=true")
                        .expect(422)
                        .refusals());
        week.landing(awb, 9, 2, "RCF/%1$s/%2$s/CGO/T10K60.0");
        assertEquals(
                List.of("receipt.notReleased"),
                hub.post("/receipts/" + receipt + "/post").expect(422).refusals());
        hub.post("/receipts/" + receipt + "/post?bonded=true").expect(200);
        assertEquals(ALL, holds("BONDED", receipt));
        assertEquals(List.of("KF01 30", "LY01 30"), waiting(awb));
        week.released(awb);
        assertEquals(0, holds("BONDED", receipt));
        assertEquals(List.of(), waiting(awb));
    }

    private void wrongGoods(Week week, String awb) {
        week.fliesAndLands(awb, 10);
        week.released(awb);
        String receipt = week.receipt(awb);
        JsonObject counted =
                week.count(receipt, ALL - 6, "\"shortUnits\":6,\"wrongUnits\":6,\"wrongGoods\":\"4006381333931\"");
        assertEquals("REVIEW", counted.getString("state"));
        assertEquals(
                List.of("receipt.needsSignature"),
                hub.post("/receipts/" + receipt + "/post").expect(422).refusals());
        importStaff.post("/receipts/" + receipt + "/sign").expect(200);
        hub.post("/receipts/" + receipt + "/post").expect(200);
        assertEquals(List.of("SHORT 6 OPEN", "WRONG 6 OPEN"), week.cases(awb));
    }

    private void takenBack(Week week, String awb) {
        String receipt = week.receipt(awb);
        importStaff.post("/receipts/" + receipt + "/reverse").expect(422);
        post(hub, "/receipts/" + receipt + "/ask-reversal", "{\"reason\":\"counted the wrong pallet\"}");
        String again = importStaff
                .post("/receipts/" + receipt + "/reverse")
                .expect(200)
                .json()
                .getString("id");
        assertEquals("CLEARED", week.consignment(awb).getString("state"));
        assertEquals(List.of("KF01 30", "LY01 30"), waiting(awb));
        auditHolds();
        week.count(again, ALL, "");
        hub.post("/receipts/" + again + "/post").expect(200);
        assertEquals("RECEIPTED", week.consignment(awb).getString("state"));
    }

    private void talkedAbout(String awb) {
        String comments = "/consignments/" + awb + "/comments";
        importStaff
                .post(comments, "{\"words\":\"@allocator2 please look, @hub too.\"}", "application/json")
                .expect(201);
        assertTrue(noticesOf("allocator2").contains(" (Import) on consignment " + awb + ": “"));
        assertTrue(noticesOf("hub").contains(" (Import) on consignment " + awb + ": “"));
        assertEquals(
                List.of("comment.unheard"),
                importStaff
                        .post(comments, "{\"words\":\"@store.kaifeng may not read this\"}", "application/json")
                        .expect(422)
                        .refusals());
    }

    /** What stores wait for of the one line: {@code KF01 30}. */
    private List<String> waiting(String awb) {
        return importStaff
                .get("/consignments/" + awb + "/whereabouts")
                .expect(200)
                .items()
                .getJsonObject(0)
                .getJsonArray("waiting")
                .stream()
                .map(JsonValue::asJsonObject)
                .map(store -> store.getString("store") + " " + store.getInt("units"))
                .toList();
    }

    private void auditHolds() {
        hub.get("/stock/audit")
                .expect(200)
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }

    private static JsonObject post(Rest user, String path, String body) {
        return user.post(path, body, "application/json").expect(200).json();
    }
}
