package lu.airsilk.catalogue.price;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

/** A price list between the supplier's sheet and our purchase orders. */
class SupplierPriceListTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private static SupplierPriceList list() {
        return new SupplierPriceList(
                "PL-26-000001", new SupplierCode("ITA01"), "IMP-26-000001", LocalDate.of(2026, 11, 25));
    }

    @Test
    void two_people_put_prices_in_force() {
        SupplierPriceList list = list();

        list.submit("claire");
        list.approve("sophie", NOW);

        assertEquals(PriceListState.APPROVED, list.state());
    }

    @Test
    void nobody_decides_on_the_list_that_they_submitted() {
        SupplierPriceList list = list();
        list.submit("claire");

        assertEquals(Refusal.of("priceList.ownApproval", "PL-26-000001"), refusalOf(() -> list.approve("claire", NOW)));
        assertEquals(
                Refusal.of("priceList.ownApproval", "PL-26-000001"),
                refusalOf(() -> list.reject("claire", NOW, "too dear")));
        assertEquals(PriceListState.SUBMITTED, list.state());
    }

    @Test
    void an_approved_list_is_never_decided_again() {
        SupplierPriceList list = list();
        list.submit("claire");
        list.approve("sophie", NOW);

        assertEquals(
                "priceList.wrongState",
                refusalOf(() -> list.reject("sophie", NOW, "too dear")).code());
        assertEquals(
                "priceList.wrongState", refusalOf(() -> list.submit("claire")).code());
    }

    @Test
    void what_was_rejected_is_taken_up_again_mended_and_submitted() {
        SupplierPriceList list = list();
        refusalOf(list::takeUp);
        list.submit("claire");
        list.reject("sophie", NOW, "a comma is missing");

        list.takeUp();

        assertEquals(PriceListState.DRAFT, list.state());
        assertEquals("sophie: a comma is missing", list.decidedBy() + ": " + list.reason(), "what it is mended by");
        assertEquals("", list.submittedBy());
        list.requireDraft();
        list.submit("claire");
        list.approve("sophie", NOW);
        assertEquals(PriceListState.APPROVED, list.state());
        assertEquals("", list.reason());
    }

    @Test
    void a_draft_is_not_approved() {
        assertEquals(
                "priceList.wrongState",
                refusalOf(() -> list().approve("sophie", NOW)).code());
    }
}
