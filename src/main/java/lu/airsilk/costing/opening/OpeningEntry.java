package lu.airsilk.costing.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A line of an opening as somebody wrote it: nothing of it is read yet, so that all that is wrong in any line is told at once.
 *
 * @param row in the sheet or form, counted from 1
 * @param path where its fields stand in a request, such as {@code lines[2].}; empty in a sheet
 */
public record OpeningEntry(
        int row,
        String path,
        @Nullable String sku,
        @Nullable String lot,
        @Nullable String expiry,
        @Nullable String units,
        @Nullable String unitCost) {

    private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,5}");
    private static final Pattern COST = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    /** A row of a sheet. */
    static OpeningEntry of(int row, ListSheet.Cells cells) {
        return new OpeningEntry(
                row, "", cells.of("sku"), cells.of("lot"), cells.of("expiry"), cells.of("units"), cells.of("unitCost"));
    }

    /** The product that it names, if it names one. */
    Optional<Sku> product() {
        try {
            return Optional.of(code());
        } catch (Refused told) {
            return Optional.empty(); // with all else that is wrong
        }
    }

    /** What it says; refused with everything that is wrong in it. */
    NewOpeningLine read(Map<Sku, ProductFacts> goods, LocalDate today) {
        try {
            Refused.together(() -> known(goods), this::printed, () -> lasting(goods, today), this::count, this::cost);
        } catch (Refused wrong) {
            throw new Refused(
                    wrong.refusals().stream().map(refusal -> refusal.inRow(row)).toList());
        }
        return new NewOpeningLine(code(), printed(), lastDay(), count(), cost());
    }

    private Sku code() {
        return RequestFields.as(path + "sku", sku, Sku::of);
    }

    private void known(Map<Sku, ProductFacts> goods) {
        Sku named = code();
        unless(goods.containsKey(named), "sku", "product.unknown", named);
    }

    private Optional<LotNumber> printed() {
        return isBlank(lot) ? Optional.empty() : Optional.of(RequestFields.as(path + "lot", lot, LotNumber::of));
    }

    private Optional<LocalDate> lastDay() {
        return isBlank(expiry) ? Optional.empty() : Optional.of(RequestFields.as(path + "expiry", expiry, this::day));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refused.because("opening.day", text);
        }
    }

    /** What does not keep has a last day, and what is beyond it is no stock. */
    private void lasting(Map<Sku, ProductFacts> goods, LocalDate today) {
        Optional<LocalDate> last = lastDay();
        boolean keeps = product()
                .map(goods::get)
                .filter(facts -> facts.shelfLifeDays() > 0)
                .isEmpty();
        unless(keeps || last.isPresent(), "expiry", "opening.noExpiry");
        last.ifPresent(day -> unless(!day.isBefore(today), "expiry", "opening.expired", day));
    }

    private Units count() {
        String said = RequestFields.text(path + "units", units);
        unless(COUNT.matcher(said).matches(), "units", "opening.units", said);
        return Units.of(Long.parseLong(said));
    }

    private BigDecimal cost() {
        String said = RequestFields.text(path + "unitCost", unitCost);
        unless(COST.matcher(said).matches() && new BigDecimal(said).signum() > 0, "unitCost", "opening.unitCost", said);
        return new BigDecimal(said);
    }

    private void unless(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw Refused.because(code, arguments).at(path + field);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
