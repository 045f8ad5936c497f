package lu.airsilk.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.mapping.UploadedFiles;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.catalogue.staging.ImportWaits;
import lu.airsilk.catalogue.staging.OthersProduct;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sheet of one supplier that names, or would name, the goods of another. */
@ExtendWith(Services.class)
class OthersGoodsTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    UploadedFiles files;

    @Inject
    SheetImporting importing;

    @Inject
    SheetMending mending;

    @Inject
    ImportBook book;

    @Inject
    Products products;

    @Inject
    Event<ImportWaits> waits;

    private Ground.Goods own;
    private Ground.Goods others;

    @BeforeEach
    void two_suppliers_have_goods() {
        own = ground.entered(2);
        others = ground.onSale(1);
    }

    @Test
    void a_suggestion_that_would_name_anothers_goods_says_whose_and_is_left_to_a_person() {
        String first = gtin(own.skus().get(0));
        String typedWrong = mistyped(gtin(own.skus().get(1)));
        String ofOthers = gtin(others.first());
        String sheet = read("EAN;品名\n" + first + ";甲\n" + typedWrong + ";乙\n" + mistyped(ofOthers) + ";丙\n");

        assertEquals(List.of("3 gtin.checkDigit", "4 gtin.checkDigit"), codes(sheet));
        List<RowProblem> wrong = problems(sheet);
        Map<String, OthersProduct> led = acting.as("buyer", () -> book.ofOthers(sheet, wrong));
        assertEquals(
                Map.of(ofOthers, others.first()),
                led.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> found.getValue().sku())));
        assertEquals(
                List.of(others.supplier()),
                Objects.requireNonNull(led.get(ofOthers)).suppliers());

        assertEquals(
                new TakenSuggestions(1, 1),
                acting.as("buyer", () -> mending.takeSuggestions(sheet, Meanwhile.NOTHING)));
        worked(sheet);
        assertEquals(List.of("4 gtin.checkDigit"), codes(sheet));
        acting.refuses("buyer", () -> mending.takeSuggestions(sheet, Meanwhile.NOTHING), "import.mend.others", 1);
    }

    @Test
    void who_tells_no_price_has_no_say_in_anothers_goods() {
        String sheet = read("EAN;品名\n" + gtin(own.first()) + ";甲\n" + gtin(others.first()) + ";乙\n");

        assertEquals(List.of("3 product.others"), codes(sheet));
        assertEquals(1, acting.as("buyer", () -> book.row(sheet)).tally().accepted());
        assertEquals(
                List.of(others.first().code(), others.supplier().code()),
                problems(sheet).getFirst().arguments());
    }

    @Test
    void a_price_of_anothers_goods_is_taken_with_a_warning() {
        String sheet =
                read("EAN;Price per case (EUR)\n" + gtin(own.first()) + ";12,00\n" + gtin(others.first()) + ";13,00\n");

        assertEquals(List.of("3 product.others"), codes(sheet));
        assertEquals(2, acting.as("buyer", () -> book.row(sheet)).tally().accepted());
    }

    private String read(String sheet) {
        byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
        var claim = new UploadedFiles.Claim(own.supplier(), "sheet.csv", "text/csv");
        String number = acting.as("buyer", () -> importing.upload(files.keep(claim, new ByteArrayInputStream(bytes))));
        worked(number);
        return number;
    }

    /** The job has done what the sheet waits for. */
    private void worked(String sheet) {
        waits.fire(new ImportWaits(sheet));
        assertEquals(
                ImportStatus.READY, acting.as("buyer", () -> book.row(sheet).status()));
    }

    private List<RowProblem> problems(String sheet) {
        return acting.as(
                "buyer", () -> book.problems(sheet, new Paging(0, 20, "")).items());
    }

    private List<String> codes(String sheet) {
        return problems(sheet).stream()
                .map(problem -> problem.row() + " " + problem.code())
                .toList();
    }

    private String gtin(Sku sku) {
        return acting.byItself(() -> products.find(sku)
                .orElseThrow()
                .description()
                .gtin()
                .orElseThrow()
                .printed());
    }

    private static String mistyped(String gtin) {
        int last = gtin.length() - 1;
        return gtin.substring(0, last) + (gtin.charAt(last) - '0' + 1) % 10;
    }
}
