package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Gtin;

/** Works out, chunk by chunk, what an import makes of each product; nobody sees it before the switch. */
@ApplicationScoped
public class ImportApplying {

    static final int CHUNK = 500;

    @Inject
    Imports imports;

    @Inject
    Products products;

    @Inject
    ImportWork work;

    /** Begins anew; what was prepared before does not count. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void begin(String number) {
        imports.get(number).beginApplying();
    }

    /**
     * Prepares the next rows.
     *
     * @param afterRow the last row prepared, 0 at first
     * @param done how many rows are prepared so far
     * @return the last row prepared now; empty when none was left
     */
    @Transactional
    @Allowed(Role.SYSTEM)
    public OptionalInt prepare(String number, int afterRow, int done) {
        SheetImport sheet = imports.get(number);
        List<StagedRow> rows = imports.staged(sheet, afterRow, CHUNK);
        if (rows.isEmpty()) {
            return OptionalInt.empty();
        }
        Map<Gtin, Product> live =
                products.withGtins(rows.stream().map(ImportApplying::gtin).toList());
        rows.forEach(row ->
                imports.add(new ProductChange(row, sheet.generation(), Optional.ofNullable(live.get(gtin(row))))));
        work.keep(sheet, done + rows.size(), sheet.tally().accepted());
        return OptionalInt.of(rows.getLast().rowNumber());
    }

    private static Gtin gtin(StagedRow row) {
        return row.description().gtin().orElseThrow();
    }
}
