package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What did this bottle cost: finance notes a bill, sees what each line bears of it, and takes a wrong one back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class I08WhatItCostJobIT {

    /** Two lines of four cases, all alike: of an odd sum, about what was reckoned, the odd fen goes to the first. */
    @Test
    void a_bill_is_noted_shared_to_the_fen_and_taken_back_beside_what_was_expected() {
        String awb = AirGround.with(4, 30).booked(0);
        String entry = chargedEntry(awb);
        BigDecimal half = reckoned(awb, "TRUCK").divide(BigDecimal.TWO, 2, RoundingMode.DOWN);
        BigDecimal more = half.add(new BigDecimal("0.01"));
        try (Walk walk = Walk.desk("I08", "fr", "finance")) {
            walk.put(walk.page().locator("form.find input[name=q]"), awb).key("Enter");
            walk.tap("costs");
            walk.sees(walk.page().locator("#missing").getByText("La facture du transporteur routier n’est pas venue."));
            walk.sees(step(walk, "Camion").getByText("D’après les règles ; aucune facture n’est venue"));
            walk.choose("kind", "Camion en Chine")
                    .put("amount", said(half.add(more)))
                    .put("invoice", "T-" + awb);
            walk.command("add").sees("est noté et réparti sur les lignes");
            walk.sees(step(walk, "Camion").getByText("Factures : 1 ; encore estimés : 0"));
            walk.tap(bill(walk, awb).locator("summary"));
            walk.sees(bill(walk, awb).getByText("Ligne 1 : " + said(more)))
                    .sees(bill(walk, awb).getByText("Ligne 2 : " + said(half)));
            walk.sees(walk.page().locator("#charges tbody tr").getByText("Déclaration en douane " + entry));
            assertEquals(List.of(more.toPlainString(), half.toPlainString()), shares(awb));
            walk.put("reason", "celle d’une autre expédition");
            walk.choose(
                    "wrong", walk.page().locator("[id$=':wrong'] option").last().textContent());
            walk.command("reverse").sees("est annulé");
            walk.sees(walk.page().locator("#missing").getByText("La facture du transporteur routier n’est pas venue."));
        }
        assertEquals(
                BigDecimal.ZERO.setScale(2),
                Rest.as("buyer").get("/charges?kind=WAYBILL&id=" + awb).items().getValuesAs(JsonObject.class).stream()
                        .map(charge ->
                                new BigDecimal(charge.getJsonObject("booked").getString("amount")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** An entry of the waybill for whose inspection finance expects a bill; gives its number. */
    private static String chargedEntry(String awb) {
        Rest.as("import")
                .post(
                        "/consignments/" + awb + "/customs-entries",
                        "{\"entryNumber\":\"4601%s\"}".formatted(awb.replace("-", "")),
                        "application/json")
                .expect(201);
        return Rest.as("finance")
                .post("/charges", """
                        {"of":{"kind":"ENTRY","id":"4601%s"},"kind":"INSPECTION","amount":"0.03","currency":"CNY"}\
                        """.formatted(awb.replace("-", "")), "application/json")
                .expect(201)
                .json()
                .getJsonObject("of")
                .getString("id");
    }

    private static BigDecimal reckoned(String awb, String part) {
        return Rest.as("finance")
                .get("/landed-costs/" + awb)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> step.getString("part").equals(part))
                .map(step -> new BigDecimal(step.getJsonObject("estimated").getString("amount")))
                .findFirst()
                .orElseThrow();
    }

    private static String said(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    private static Locator step(Walk walk, String part) {
        return walk.page().locator("#steps tbody tr").filter(new Locator.FilterOptions().setHasText(part));
    }

    private static Locator bill(Walk walk, String awb) {
        return walk.page().locator("#charges tbody tr").filter(new Locator.FilterOptions().setHasText("T-" + awb));
    }

    private static List<String> shares(String awb) {
        return Rest.as("import")
                .get("/landed-costs/" + awb)
                .json()
                .getJsonArray("charges")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(charge -> charge.getString("invoice", "").equals("T-" + awb))
                .flatMap(charge -> charge.getJsonArray("shares").getValuesAs(JsonObject.class).stream())
                .map(share -> share.getJsonObject("amount").getString("amount"))
                .toList();
    }
}
