package lu.airsilk.catalogue.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.OpenSheet;
import lu.airsilk.catalogue.mapping.SheetFiles;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.SheetReader;
import lu.airsilk.catalogue.staging.ImportStaging;
import lu.airsilk.catalogue.staging.ImportStopped;
import lu.airsilk.catalogue.staging.SheetTally;
import lu.airsilk.catalogue.staging.rule.RowOutcome;
import lu.airsilk.platform.Faults;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Reads a sheet from its first row to its last, in memory that does not grow with it. */
@ApplicationScoped
class SheetReading {

    static final int CHUNK = 500;

    /** A row of a trade sheet takes about so many bytes; only the progress bar depends on it. */
    private static final int BYTES_PER_ROW = 150;

    @Inject
    SheetReader reader;

    @Inject
    SheetFiles files;

    @Inject
    ImportStaging staging;

    @Inject
    KnownProductsBook known;

    @Inject
    Faults faults;

    /** Reads the import's file; false when it turns out unreadable, which ends the import with the reason. */
    boolean read(String number) {
        ImportStaging.Order order = staging.begin(number);
        try {
            read(number, order);
            return true;
        } catch (ImportStopped stopped) {
            throw stopped;
        } catch (Refused refused) {
            staging.refuse(number, refused.refusals().getFirst());
        } catch (RuntimeException fault) {
            staging.refuse(number, Refusal.of("request.fault", faults.log(fault)));
        }
        return false;
    }

    private void read(String number, ImportStaging.Order order) {
        Path file = files.file(order.sha256());
        try (OpenSheet sheet = reader.open(file)) {
            SheetMapping corrections = order.fitting(sheet.sample());
            SheetSorting sorting = SheetSorting.of(
                    sheet.sample(), corrections, order, (gtins, skus) -> known.among(order.supplier(), gtins, skus));
            var understood = new ImportStaging.Understood(
                    sheet.facts(),
                    corrections,
                    SheetMapping.of(sorting.mapping()),
                    sorting.completes(),
                    sorting.problems());
            staging.finish(number, understood, rows(number, order, sorting.outcomes(sheet.rows()), expectedRows(file)));
        }
    }

    /** Stages the rows; the dry run that follows takes about as long again. */
    private SheetTally rows(String number, ImportStaging.Order order, Stream<RowOutcome> outcomes, int expected) {
        Tally tally = new Tally(SheetTally.NOTHING);
        try (outcomes) {
            outcomes.gather(Gatherers.windowFixed(CHUNK)).forEachOrdered(chunk -> {
                tally.count(chunk);
                int done = tally.sum.rows();
                var progress = new ImportStaging.Progress(done, 2 * Math.max(expected, done));
                staging.keep(number, order.reading(), chunk, progress);
            });
        }
        return tally.sum;
    }

    private static int expectedRows(Path file) {
        return (int) Math.min(Integer.MAX_VALUE, file.toFile().length() / BYTES_PER_ROW);
    }

    /** The running sum of one reading. */
    private static final class Tally {

        private SheetTally sum;

        Tally(SheetTally start) {
            sum = start;
        }

        void count(List<RowOutcome> chunk) {
            sum = sum.plus(chunk);
        }
    }
}
