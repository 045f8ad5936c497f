package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sheet before it is applied: what it would change, what is mended in it, and what is thrown away. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportDryRunIT {

    private final Rest buyer = Rest.as("buyer");
    private final SheetSender sheets = new SheetSender(buyer);

    @Test
    void a_second_sheet_is_compared_with_the_first_field_by_field_and_price_by_price() {
        String supplier = sheets.aSupplier();
        String tea = SheetSender.gtin();
        String jam = SheetSender.gtin();
        String rice = SheetSender.gtin();
        approved(sheets.uploaded(
                supplier,
                SheetSender.HEADINGS
                        + SheetSender.row(tea, "Assam tea", "阿萨姆红茶", "10,00")
                        + SheetSender.row(jam, "Fig jam", "无花果酱", "20,00")
                        + SheetSender.row(rice, "Black rice", "黑米", "30,00")));

        JsonObject second = sheets.uploaded(
                supplier,
                SheetSender.HEADINGS
                        + SheetSender.row(tea, "Assam tea, loose", "阿萨姆红茶", "12,50")
                        + SheetSender.row(jam, "Fig jam", "无花果酱", "19,00")
                        + SheetSender.row(SheetSender.gtin(), "Fig mustard", "无花果芥末", "5,00"));
        JsonObject differences =
                buyer.get(SheetSender.path(second) + "/differences").expect(200).json();

        assertEquals(
                Json.createObjectBuilder()
                        .add("changed", 1)
                        .add("cheaper", 1)
                        .add("dearer", 1)
                        .add("fresh", 1)
                        .add("same", 1)
                        .add("vanished", 1)
                        .build(),
                differences.getJsonObject("counts"));
        JsonObject changed = differences.getJsonArray("items").getJsonObject(0);
        assertEquals("CHANGED", changed.getString("kind"));
        assertEquals(
                "{\"after\":\"Assam tea, loose\",\"before\":\"Assam tea\",\"field\":\"name.en\"}",
                changed.getJsonArray("fields").getJsonObject(0).toString());
        assertEquals("25", String.valueOf(changed.get("changePercent")));
        assertEquals(
                List.of("黑米"),
                buyer.get(SheetSender.path(second) + "/vanished").items().getValuesAs(JsonObject.class).stream()
                        .map(row -> row.getJsonObject("names").getString("zh"))
                        .toList());
        assertEquals(
                1,
                buyer.get(SheetSender.path(second) + "/differences?kind=DEARER")
                        .json()
                        .getInt("total"));
    }

    /** The page says the same in words: a new price, and what the draft has. */
    @Test
    void a_second_sheet_is_no_news_to_nobody_while_the_first_ones_prices_are_a_draft() {
        String supplier = sheets.aSupplier();
        String tea = SheetSender.gtin();
        sheets.applied(
                sheets.uploaded(supplier, SheetSender.HEADINGS + SheetSender.row(tea, "Assam tea", "阿萨姆红茶", "10,00")));

        JsonObject second =
                sheets.uploaded(supplier, SheetSender.HEADINGS + SheetSender.row(tea, "Assam tea", "阿萨姆红茶", "12,50"));

        assertEquals(
                1,
                buyer.get(SheetSender.path(second) + "/differences?kind=PRICED")
                        .expect(200)
                        .json()
                        .getInt("total"));
    }

    private void approved(JsonObject read) {
        String list = sheets.applied(read).getString("priceList");
        buyer.post("/price-lists/" + list + "/submit").expect(200);
        Rest.as("finance").post("/price-lists/" + list + "/approve").expect(200);
    }

    @Test
    void cells_are_mended_in_the_portal_and_the_sheet_is_checked_again() {
        String good = SheetSender.gtin();
        String wrong = good.substring(0, 12) + (good.charAt(12) == '9' ? '0' : (char) (good.charAt(12) + 1));
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(),
                SheetSender.HEADINGS
                        + SheetSender.row(wrong, "Quince jelly", "榅桲果冻")
                        + SheetSender.row(SheetSender.gtin(), "Plum jelly", "李子果冻", "abc"));
        assertEquals(2, read.getInt("rejected"));

        buyer.post(
                        SheetSender.path(read) + "/mends",
                        Json.createObjectBuilder().add("suggestions", true).build())
                .expect(202);
        assertEquals(1, sheets.settled(read).getInt("accepted"));
        JsonObject mends = Json.createObjectBuilder()
                .add("cells", Json.createObjectBuilder().add("E3", "4,20"))
                .build();
        buyer.post(SheetSender.path(read) + "/mends", mends).expect(202);

        JsonObject mended = sheets.settled(read);
        assertEquals(List.of(2, 0), List.of(mended.getInt("accepted"), mended.getInt("rejected")));
        buyer.post(
                        SheetSender.path(read) + "/mends",
                        Json.createObjectBuilder()
                                .add("cells", Json.createObjectBuilder().add("7A", "x"))
                                .build())
                .expect(422);
        String corrected = buyer.with("Accept", "text/csv")
                .get(SheetSender.path(read) + "/sheet")
                .expect(200)
                .body();
        assertTrue(corrected.contains(good) && corrected.contains("4,20") && !corrected.contains("abc"), corrected);
        JsonObject again = sheets.uploaded(sheets.aSupplier(), corrected);
        assertEquals(2, again.getInt("accepted"), "the corrected sheet can be sent again");
    }

    @Test
    void what_was_said_of_a_suppliers_columns_is_remembered_for_the_next_sheet() {
        String supplier = sheets.aSupplier();
        String headings = "EAN;Name EN;Colli;Net\n";
        JsonObject first = sheets.uploaded(supplier, headings + SheetSender.gtin() + ";Lentils;12;8,40\n");
        JsonObject said = Json.createObjectBuilder()
                .add(
                        "columns",
                        Json.createObjectBuilder().add("Colli", "unitsPerCase").add("Net", "pricePerCase"))
                .add("constants", Json.createObjectBuilder().add("currency", "EUR"))
                .build();
        buyer.put(SheetSender.path(first) + "/mapping", said).expect(202);
        assertEquals(1, sheets.settled(first).getInt("accepted"));
        sheets.applied(sheets.settled(first));

        JsonObject second =
                sheets.uploaded(supplier, "Net;Name EN;EAN;Colli\n9,90;Beans;" + SheetSender.gtin() + ";6\n");

        assertEquals(1, second.getInt("accepted"));
        assertEquals(first.getString("id"), second.getString("rememberedFrom"));
        JsonObject other =
                sheets.uploaded(supplier, SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Oats", "燕麦"));
        assertEquals(1, other.getInt("accepted"), "columns that a sheet does not have are forgotten");
    }

    @Test
    void an_import_is_thrown_away_and_the_same_file_begins_anew() {
        String supplier = sheets.aSupplier();
        String sheet = SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Sorrel", "酸模");
        JsonObject read = sheets.uploaded(supplier, sheet);

        assertEquals(
                "CANCELLED",
                buyer.post(SheetSender.path(read) + "/cancel")
                        .expect(200)
                        .json()
                        .getString("status"));
        buyer.post(SheetSender.path(read) + "/cancel").expect(409);
        buyer.post(SheetSender.path(read) + "/apply", SheetSender.mode("GOOD_ROWS"))
                .expect(409);
        JsonObject anew = sheets.uploaded(supplier, sheet);
        assertTrue(!anew.getString("id").equals(read.getString("id")) && !anew.containsKey("sameAs"), anew.toString());
        Rest.as("store.kaifeng").post(SheetSender.path(anew) + "/cancel").expect(403);
    }

    @Test
    void prices_may_begin_on_a_later_day() {
        String supplier = sheets.aSupplier();
        JsonObject read = sheets.uploaded(
                supplier, SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Chestnuts", "栗子"));
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
        JsonObject order = Json.createObjectBuilder(SheetSender.mode("GOOD_ROWS"))
                .add("validFrom", day)
                .build();

        JsonObject over = Json.createObjectBuilder(order)
                .add("validFrom", LocalDate.now(ZoneOffset.UTC).minusDays(3).toString())
                .build();

        assertEquals(
                List.of("priceList.past"),
                buyer.post(SheetSender.path(read) + "/apply", over).expect(422).refusals());
        String list = buyer.post(SheetSender.path(read) + "/apply", order)
                .expect(200, 202)
                .json()
                .getString("priceList");

        sheets.settled(read);
        assertEquals(day, buyer.get("/price-lists/" + list).expect(200).json().getString("validFrom"));
    }
}
