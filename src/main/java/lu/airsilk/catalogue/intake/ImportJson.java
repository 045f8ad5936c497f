package lu.airsilk.catalogue.intake;

import java.util.Locale;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.staging.ImportRow;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The import of a sheet, as programs read it.
 *
 * @param supplier empty when it was uploaded without one
 * @param completes true when its rows say more of products that exist and bring none
 * @param aside rows that a person has set aside
 * @param progress of the job at work, in per cent
 * @param sameAs an import of the same file that was applied before
 * @param rememberedFrom the import whose corrections of the columns were taken over
 * @param refusal why the file cannot be read, in words
 */
public record ImportJson(
        String id,
        String supplier,
        boolean completes,
        String fileName,
        ImportStatus status,
        String format,
        String charset,
        int rows,
        int accepted,
        int rejected,
        int warnings,
        int aside,
        int progress,
        SheetMapping mapping,
        @Nullable String priceList,
        @Nullable String sameAs,
        @Nullable String rememberedFrom,
        @Nullable Why refusal,
        int version) {

    /** Why not, for programs and for people. */
    public record Why(String code, String message) {}

    static ImportJson of(ImportRow row, Texts texts, Locale reader) {
        return new ImportJson(
                row.number(),
                row.supplierCode(),
                row.completes(),
                row.file().name(),
                row.status(),
                row.facts().format(),
                row.facts().charset(),
                row.tally().rows(),
                row.tally().accepted(),
                row.tally().rejected(),
                row.tally().warnings(),
                row.tally().aside(),
                row.progress(),
                row.mapping(),
                given(row.priceList()),
                given(row.file().sameAs()),
                given(row.rememberedFrom()),
                row.refusal()
                        .map(refusal -> new Why(refusal.code(), texts.say(refusal, reader)))
                        .orElse(null),
                row.version());
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
