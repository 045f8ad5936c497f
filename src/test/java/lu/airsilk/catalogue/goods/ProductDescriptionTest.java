package lu.airsilk.catalogue.goods;

import static lu.airsilk.catalogue.CatalogueFixtures.bordeaux;
import static lu.airsilk.catalogue.CatalogueFixtures.caseOfSix;
import static lu.airsilk.catalogue.CatalogueFixtures.onlyNamed;
import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What is said of a product, by several who know parts of it. */
class ProductDescriptionTest {

    @Test
    void what_a_sheet_does_not_mention_stays_as_it_was() {
        ProductDescription told = bordeaux().with(onlyNamed("Bordeaux supérieur"));

        assertEquals(new Names("波尔多红葡萄酒", "Bordeaux red", "Bordeaux supérieur", "", ""), told.names());
        assertEquals(bordeaux().gtin(), told.gtin());
        assertEquals(bordeaux().life(), told.life());
    }

    @Test
    void a_case_keeps_its_weight_when_only_the_number_of_units_is_said() {
        PackDefinition twelve =
                new PackDefinition(PackSize.of(12), Optional.empty(), Optional.empty(), Optional.empty());

        PackDefinition told = caseOfSix().with(twelve);

        assertEquals(PackSize.of(12), told.units());
        assertEquals(caseOfSix().gross(), told.gross());
    }

    @Test
    void more_days_cannot_be_left_at_receipt_than_there_are() {
        assertEquals(
                Refusal.of("product.minLife", 400, 365).at("minLifeAtReceiptDays"),
                refusalOf(() ->
                        new ProductDescription.ShelfLife(Optional.empty(), OptionalInt.of(365), OptionalInt.of(400))));
    }

    @Test
    void a_sheet_with_a_shorter_life_opens_what_must_be_left_of_the_longer_one() {
        ProductDescription.ShelfLife said =
                new ProductDescription.ShelfLife(Optional.empty(), OptionalInt.of(540), OptionalInt.empty());
        ProductDescription sheet = new ProductDescription(
                Optional.empty(),
                new Names("", "", "Bordeaux", "", ""),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                said);

        ProductDescription.ShelfLife after = bordeaux().afterSheet(sheet).life();

        assertEquals(OptionalInt.of(540), after.days());
        assertEquals(OptionalInt.empty(), after.minDaysAtReceipt());
        assertEquals(bordeaux().life().storage(), after.storage());
    }

    @Test
    void a_life_of_no_days_and_one_of_a_thousand_years_are_refused() {
        assertEquals(
                "product.days",
                refusalOf(() -> new ProductDescription.ShelfLife(
                                Optional.empty(), OptionalInt.of(0), OptionalInt.empty()))
                        .code());
        assertEquals(
                "product.days",
                refusalOf(() -> new ProductDescription.ShelfLife(
                                Optional.empty(), OptionalInt.of(365_000), OptionalInt.empty()))
                        .code());
    }
}
