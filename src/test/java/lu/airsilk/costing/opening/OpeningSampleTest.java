package lu.airsilk.costing.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** The list that the page hands out to begin with is one that it takes. */
class OpeningSampleTest {

    private static final Path SAMPLE = Path.of("src/main/webapp/resources/lists/openings.csv");
    private static final Sku TEA = new Sku("AS0000001");

    private static final ProductFacts FACTS = new ProductFacts(
            TEA,
            Optional.empty(),
            Names.of("", "Tea"),
            "",
            PackSize.of(6),
            Optional.empty(),
            Grams.ZERO,
            CubicCentimetres.ZERO,
            Optional.empty(),
            Optional.empty(),
            "",
            Storage.AMBIENT,
            365,
            0,
            true);

    @Test
    void the_sample_has_all_columns_and_can_be_read() throws IOException {
        assertEquals(
                List.copyOf(OpeningEditPage.COLUMNS),
                List.of(Files.readAllLines(SAMPLE).getFirst().split(",")));
        Map<Integer, ListSheet.Cells> rows = ListSheet.of(
                        Files.readAllBytes(SAMPLE), OpeningEditPage.COLUMNS, cells -> cells)
                .cells();

        NewOpeningLine line = OpeningEntry.of(2, rows.getOrDefault(2, new ListSheet.Cells(Map.of())))
                .read(Map.of(TEA, FACTS), LocalDate.of(2026, 11, 30));

        assertEquals(new BigDecimal("38.50"), line.unitCost());
        assertEquals(144, line.units().value());
    }
}
