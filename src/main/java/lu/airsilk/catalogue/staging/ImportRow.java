package lu.airsilk.catalogue.staging;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.catalogue.mapping.SheetFacts;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.SupplierCode;

/**
 * An import as buyers see it.
 *
 * @param supplier empty when the sheet only completes products that exist
 * @param completes true when its rows bring no products of their own
 * @param priced true when it tells prices, which become a list
 * @param facts what the file was found to be; empty texts until it has been read
 * @param mapping what its columns were taken for
 * @param corrections what a person has said of them
 * @param progress of the job at work, in per cent
 * @param priceList the number of the list that its prices get; empty until it is applied
 * @param rememberedFrom the import of the same supplier whose corrections were taken over; empty when there is none
 * @param refusal why the file cannot be read
 */
public record ImportRow(
        String number,
        Optional<SupplierCode> supplier,
        boolean completes,
        boolean priced,
        File file,
        ImportStatus status,
        SheetFacts facts,
        SheetTally tally,
        SheetMapping mapping,
        SheetMapping corrections,
        int progress,
        String priceList,
        String rememberedFrom,
        Optional<Refusal> refusal,
        int version) {

    /** The supplier's code for a list; empty when there is none. */
    public String supplierCode() {
        return supplier.map(SupplierCode::code).orElse("");
    }

    /**
     * The file and who brought it.
     *
     * @param mediaType as the sender declared it
     * @param sameAs an import of the same file that was applied before; empty when there is none
     */
    public record File(
            String name,
            String mediaType,
            String sha256,
            long bytes,
            String uploadedBy,
            Instant uploadedAt,
            String sameAs) {}
}
