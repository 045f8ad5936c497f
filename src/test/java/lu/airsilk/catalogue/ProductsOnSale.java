package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import lu.airsilk.catalogue.product.ProductGap;
import lu.airsilk.testbed.Rest;

/** Two products that stores may order, and what is still watched over them. */
final class ProductsOnSale {

    private final List<String> skus;
    private final Rest buyer = Rest.as("buyer");
    private final Rest quality = Rest.as("quality");
    private final Rest finance = Rest.as("finance");

    ProductsOnSale(List<String> skus) {
        this.skus = List.copyOf(skus);
    }

    void gapsAndListsOfNumbersNarrowTheList() {
        String both = "/products?numbers=" + String.join(",", skus);
        assertEquals(2, buyer.get(both).json().getInt("total"));
        assertEquals(
                List.of(skus.getLast()),
                buyer.get(both + "&lacks=PAPER_RAN_OUT").items().getValuesAs(JsonObject.class).stream()
                        .map(item -> item.getString("sku"))
                        .toList());
        for (ProductGap gap : ProductGap.values()) {
            buyer.get(both + "&lacks=" + gap).expect(200);
        }
    }

    void aPaperThatHasRunOutSuspendsItsProduct() {
        String sku = skus.getLast();
        String papers = "/products/" + sku + "/papers";
        quality.post(
                        papers,
                        paper("C-1", "2025-01-01").add("validTo", "2026-01-01").build())
                .expect(200);
        for (int look = 0; look < 300 && status(sku).equals("ACTIVE"); look++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertEquals("SUSPENDED", status(sku));
    }

    private String status(String sku) {
        return buyer.get("/products/" + sku).json().getString("status");
    }

    private static JsonObjectBuilder paper(String number, String from) {
        return Json.createObjectBuilder()
                .add("kind", "SPECIES_PERMIT")
                .add("number", number)
                .add("validFrom", from);
    }

    void aStrikingPriceNeedsToBeMeant(String supplier) {
        String sku = skus.getFirst();
        String list = buyer.post(
                        "/price-lists",
                        Json.createObjectBuilder()
                                .add("supplier", supplier)
                                .add(
                                        "validFrom",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .plusDays(9)
                                                .toString())
                                .add(
                                        "lines",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("sku", sku)
                                                        .add("from", 4)
                                                        .add("price", new BigDecimal("8.75"))
                                                        .add("currency", "EUR")))
                                .build())
                .expect(201)
                .header("Location");
        assertEquals(
                List.of("priceList.striking"),
                buyer.post(list + "/submit").expect(422).refusals());
        buyer.post(list + "/submit?meant=true").expect(200);
        assertEquals(
                List.of("priceList.striking"),
                finance.post(list + "/approve").expect(422).refusals());
        assertEquals(1, finance.get(list).json().getInt("striking"));
        finance.post(list + "/approve?meant=true").expect(200);

        JsonObject offer =
                finance.get("/products/" + sku + "/suppliers").items().getJsonObject(0);
        assertEquals("1.25", offer.getJsonObject("unit").getString("amount"));
        assertEquals("8.75", offer.getJsonObject("next").getJsonObject("price").getString("amount"));
    }
}
