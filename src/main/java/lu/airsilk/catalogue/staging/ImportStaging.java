package lu.airsilk.catalogue.staging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.catalogue.goods.rule.Completion;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.SheetFacts;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.catalogue.staging.rule.RowOutcome;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.catalogue.staging.rule.RowShape;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;

/** Keeps what the reading job finds, chunk by chunk. */
@ApplicationScoped
public class ImportStaging {

    @Inject
    Imports imports;

    @Inject
    ImportWork work;

    @Inject
    SupplierDirectory suppliers;

    /**
     * What the job is to read, and as which reading.
     *
     * @param supplier empty for a sheet of nobody, which may only complete products that exist
     * @param currency the supplier's own
     * @param asides the rows that people have set aside
     */
    public record Order(
            int reading,
            String sha256,
            Optional<SupplierCode> supplier,
            Optional<Currency> currency,
            SheetMapping corrections,
            boolean remembered,
            MendedRows mends,
            Set<Integer> asides) {

        public Order {
            asides = Set.copyOf(asides);
        }

        public boolean ofSupplier() {
            return supplier.isPresent();
        }

        public boolean isAside(RawRow row) {
            return asides.contains(row.number());
        }

        /** What is said of the columns; of what another sheet has taught only what fits this one. */
        public SheetMapping fitting(SheetSample sample) {
            return remembered ? corrections.fitting(sample) : corrections;
        }
    }

    /** Begins a reading. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public Order begin(String number) {
        SheetImport sheet = imports.get(number);
        return new Order(
                sheet.beginReading(),
                sheet.sha256(),
                sheet.supplier(),
                sheet.supplier().map(suppliers::require).map(SupplierRow::currency),
                sheet.corrections(),
                sheet.isRemembered(),
                imports.mends(sheet),
                imports.asides(sheet));
    }

    /**
     * Keeps the good rows and all problems of a chunk.
     *
     * @throws ImportStopped when somebody has cancelled it
     */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void keep(String number, int reading, List<RowOutcome> outcomes, Progress progress) {
        SheetImport sheet = imports.get(number);
        if (!sheet.isAtReading(reading)) {
            throw new ImportStopped(number);
        }
        outcomes.forEach(outcome -> {
            keepProblems(sheet, outcome.problems(), shape(outcome));
            stage(sheet, outcome);
        });
        work.keep(sheet, progress.done(), progress.total());
    }

    private static String shape(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Rejected rejected ? RowShape.of(rejected) : "";
    }

    private void stage(SheetImport sheet, RowOutcome outcome) {
        switch (outcome) {
            case RowOutcome.Accepted(SheetRow row, var problems) -> {
                imports.add(new StagedRow(sheet.id(), sheet.reading(), row));
                row.steps().forEach(step -> imports.add(new StagedStep(sheet, row.number(), row.gtin(), step)));
            }
            case RowOutcome.Further(int number, Gtin gtin, SheetRow.Step step, var problems) ->
                imports.add(new StagedStep(sheet, number, gtin, step));
            case RowOutcome.Completing(Completion row, var problems) -> {
                imports.add(new StagedRow(sheet.id(), sheet.reading(), row));
                row.cost()
                        .ifPresent(cost -> cost.steps()
                                .forEach(step -> imports.add(new StagedStep(
                                        sheet, row.number(), cost.gtin().orElseThrow(), step))));
            }
            case RowOutcome.Rejected rejected -> {}
            case RowOutcome.Aside aside -> {}
        }
    }

    /** How far a reading is: so many rows of about so many. */
    public record Progress(int done, int total) {}

    /** True when all rows of an import are staged, and only the dry run is left to do. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public boolean isStaged(String number) {
        return imports.get(number).isStaged();
    }

    /** Ends a reading: what the sheet was, how it was understood, what it held. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void finish(String number, Understood understood, SheetTally tally) {
        SheetImport sheet = imports.get(number);
        keepProblems(sheet, understood.problems(), "");
        sheet.fit(understood.corrections());
        sheet.read(understood, tally.warned(understood.problems()));
    }

    /**
     * What a sheet was taken for.
     *
     * @param corrections by people, as far as they fit
     * @param mapping with all that the sheet says by itself
     * @param completes true when its rows say more of products that exist and bring none
     * @param problems of the sheet as a whole
     */
    public record Understood(
            SheetFacts facts,
            SheetMapping corrections,
            SheetMapping mapping,
            boolean completes,
            List<RowProblem> problems) {

        public Understood {
            problems = List.copyOf(problems);
        }
    }

    /** The file cannot be read. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void refuse(String number, Refusal why) {
        imports.get(number).refuse(why);
    }

    private void keepProblems(SheetImport sheet, List<RowProblem> problems, String shape) {
        problems.forEach(problem -> imports.add(new SheetProblem(sheet.id(), sheet.reading(), problem, shape)));
    }
}
