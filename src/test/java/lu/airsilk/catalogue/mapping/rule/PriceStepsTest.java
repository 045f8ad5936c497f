package lu.airsilk.catalogue.mapping.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.staging.rule.RowCheck;
import lu.airsilk.catalogue.staging.rule.RowOutcome;
import lu.airsilk.catalogue.staging.rule.StepReader;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import org.junit.jupiter.api.Test;

/** Steps of prices in a supplier's sheet. */
class PriceStepsTest {

    private static final List<String> HEAD =
            List.of("EAN", "Bezeichnung", "Stück pro Karton", "Preis pro Karton", "Währung");
    private static final List<String> RICE = List.of("8012666011223", "Reis", "10", "25,50", "EUR");

    private record Read(ColumnMapping mapping, List<RowOutcome> outcomes) {

        List<List<SheetRow.Step>> steps() {
            return outcomes.stream().map(Read::steps).toList();
        }

        private static List<SheetRow.Step> steps(RowOutcome outcome) {
            return switch (outcome) {
                case RowOutcome.Accepted accepted -> accepted.row().steps();
                case RowOutcome.Further further -> List.of(further.step());
                case RowOutcome.Rejected _, RowOutcome.Completing _, RowOutcome.Aside _ -> List.of();
            };
        }

        List<String> problems() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.problems().stream())
                    .map(problem -> problem.cell() + " " + problem.code())
                    .toList();
        }
    }

    private static Read read(List<String> head, List<List<String>> rows) {
        List<RawRow> raw = new ArrayList<>();
        for (List<String> row : rows) {
            raw.add(row(raw.size() + 2, row));
        }
        ColumnMapping mapping = ColumnMapping.recognised(new SheetSample(row(1, head), raw));
        RowCheck check = new RowCheck(mapping);
        return new Read(mapping, raw.stream().map(check::check).toList());
    }

    private static RawRow row(int number, List<String> cells) {
        return new RawRow(number, cells.stream().map(RawCell::of).toList());
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static SheetRow.Step step(long from, String price) {
        return new SheetRow.Step(Cases.of(from), Money.of(price, "EUR"));
    }

    @Test
    void pairs_of_columns_are_steps_and_the_price_itself_is_the_first() {
        Read sheet = read(
                with(HEAD, "Staffelmenge 1", "Staffelpreis 1", "Staffelmenge 2", "Staffelpreis 2"),
                List.of(with(RICE, "10", "24,00", "50", "22,5")));

        assertEquals(List.of(), sheet.problems());
        assertEquals(List.of(List.of(step(1, "25.50"), step(10, "24.0000"), step(50, "22.5000"))), sheet.steps());
    }

    @Test
    void a_heading_may_name_the_quantity() {
        Read sheet = read(with(HEAD, "Preis ab 10", "Preis ab 50"), List.of(with(RICE, "24,00", "")));

        assertEquals(List.of(), sheet.problems());
        assertEquals(List.of(List.of(step(1, "25.50"), step(10, "24.0000"))), sheet.steps());
        assertEquals(
                List.of("10", "12", "5", "20", "8"),
                Stream.of("Price from 10 cases", "Prix dès 12", "≥5 箱价", "满20箱", "8箱起价")
                        .map(heading -> StepReader.quantity(heading).orElse(""))
                        .toList());
        assertEquals(Optional.empty(), StepReader.quantity("Staffelpreis 2"));
    }

    @Test
    void a_row_for_each_step_is_one_product() {
        Read sheet = read(
                with(HEAD, "Ab Menge"),
                List.of(with(RICE, "1"), with(cheaper("24,00"), "10"), with(cheaper("23,00"), "10")));

        assertEquals(List.of(step(1, "25.50")), sheet.steps().get(0));
        assertEquals(List.of(step(10, "24.00")), sheet.steps().get(1));
        assertEquals(List.of("F4 step.order"), sheet.problems());
    }

    private static List<String> cheaper(String price) {
        List<String> row = new ArrayList<>(RICE);
        row.set(3, price);
        return row;
    }

    @Test
    void steps_that_cannot_be_are_named_at_their_cells() {
        List<String> head = with(HEAD, "Staffelmenge", "Staffelpreis");

        assertEquals(
                List.of("F2 step.from"),
                read(head, List.of(with(RICE, "1,5", "24"))).problems());
        assertEquals(
                List.of("F2 step.from"),
                read(head, List.of(with(RICE, "", "24"))).problems());
        assertEquals(
                List.of("G2 step.price"),
                read(head, List.of(with(RICE, "10", ""))).problems());
        assertEquals(
                List.of("G2 step.price"),
                read(head, List.of(with(RICE, "10", "24 CHF"))).problems());
        assertEquals(
                List.of("G2 step.order"),
                read(head, List.of(with(RICE, "1", "24"))).problems());
    }

    @Test
    void who_takes_more_never_pays_more_in_columns_and_in_rows() {
        assertEquals(
                List.of("F2 step.dearer"),
                read(with(HEAD, "Preis ab 10"), List.of(with(RICE, "25,51"))).problems());
        Read rows = read(
                with(HEAD, "Ab Menge"),
                List.of(with(RICE, "1"), with(cheaper("25,51"), "10"), with(cheaper("25,50"), "60")));

        assertEquals(List.of("F3 step.dearer"), rows.problems());
        assertEquals(List.of(step(60, "25.50")), rows.steps().get(2), "as much as before is not more");
    }

    @Test
    void a_sheet_without_steps_has_none_and_a_price_ex_works_is_a_price() {
        Read sheet = read(List.of("EAN", "Bezeichnung", "Stück pro Karton", "Preis ab Werk", "Währung"), List.of(RICE));

        assertEquals(
                Map.of(
                        "EAN",
                        "gtin",
                        "Bezeichnung",
                        "name.de",
                        "Stück pro Karton",
                        "unitsPerCase",
                        "Preis ab Werk",
                        "pricePerCase",
                        "Währung",
                        "currency"),
                sheet.mapping().byHeading());
        assertEquals(List.of(List.of()), sheet.steps());
    }
}
