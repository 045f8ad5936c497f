package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.catalogue.intake.ImportBook;
import lu.airsilk.catalogue.intake.SheetImporting;
import lu.airsilk.catalogue.mapping.UploadedFiles;
import lu.airsilk.catalogue.staging.ApplyMode;
import lu.airsilk.catalogue.staging.ApplyOrder;
import lu.airsilk.catalogue.staging.ImportRow;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A sheet of a hundred thousand rows read, checked, staged, compared and applied, against the bare writing of the very
 * rows that it wrote ({@link BareImportFixture}); in CPU, since both may use two processors. Another sheet as large has
 * been applied and found before, so that the portal is warm and the search is at rest.
 */
@ExtendWith(ArquillianExtension.class)
class ImportBenchIT {

    private static final int ROWS = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Inject
    UploadedFiles files;

    @Inject
    SheetImporting importing;

    @Inject
    ImportBook book;

    @Inject
    ProductFinder finder;

    @Inject
    BareImportFixture bare;

    @Inject
    ActorFixture actor;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Test
    void a_hundred_thousand_rows_read_and_applied_over_bare_writing() throws SQLException {
        actor.is(Role.BUYER);
        apply(sheet(0));
        untilFound(gtin(ROWS - 1));
        String sheet = sheet(ROWS);
        bare.mark();

        double start = bare.cpu();
        apply(sheet);
        double applied = bare.cpu() - start;
        double written = bare.write();

        double rate = ROWS / applied;
        new RatioFixture(
                        "import-" + RatioFixture.product(database),
                        "CPU of a sheet read, compared and applied over bare batched writing of the same rows ("
                                + bare.figures() + ")",
                        applied / written,
                        "≤ 3",
                        "%.1f s over %.1f s".formatted(applied, written))
                .keep();
        new RatioFixture(
                        "import-rate-" + RatioFixture.product(database),
                        "rows of a sheet in a second of CPU",
                        rate,
                        "≥ 2700",
                        "%.0f rows/s".formatted(rate))
                .keep();
    }

    private void apply(String sheet) {
        byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
        var claim = new UploadedFiles.Claim(new SupplierCode("ITA01"), "bench.csv", "text/csv");
        String number = importing.upload(files.keep(claim, new ByteArrayInputStream(bytes)));
        ImportRow read = book.settled(number, PATIENCE);
        assertEquals(ImportStatus.READY, read.status());
        importing.apply(number, ApplyOrder.today(ApplyMode.GOOD_ROWS));
        assertEquals(ImportStatus.APPLIED, book.settled(number, PATIENCE).status());
    }

    private static String sheet(int first) {
        var sheet = new StringBuilder("EAN;Name EN;品名;Brand;Units per case;Price per case (EUR);Storage\n");
        for (int number = first; number < first + ROWS; number++) {
            sheet.append(String.join(
                            ";",
                            gtin(number),
                            "Honey of the bench " + number,
                            "蜂蜜 " + number,
                            "Amber " + number % 50,
                            "10",
                            "12,50",
                            "ambient"))
                    .append('\n');
        }
        return sheet.toString();
    }

    private static String gtin(int number) {
        String body = "209" + (100_000_000L + number);
        return body + CheckDigit.gs1Expected(body + "0");
    }

    private void untilFound(String gtin) {
        for (int look = 0; look < 1_200 && finder.known(gtin, 1).isEmpty(); look++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertFalse(finder.known(gtin, 1).isEmpty(), "the search is not at rest");
    }
}
