package lu.airsilk.currency.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A rate as programs propose it; {@code per} is one where it is missing. */
public record NewRateJson(
        @Nullable String currency,
        @Nullable String purpose,
        @Nullable BigDecimal cny,
        @Nullable BigDecimal per,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    /** The columns of a list. */
    static final Set<String> COLUMNS =
            new LinkedHashSet<>(List.of("currency", "purpose", "cny", "per", "validFrom", "reason"));

    /** A list of them, none read yet. */
    static ListSheet<NewRate> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).checked()).about("currency", "purpose", "validFrom");
    }

    private static NewRateJson of(ListSheet.Cells row) {
        return new NewRateJson(
                row.of("currency"),
                row.of("purpose"),
                row.number("cny"),
                row.number("per"),
                row.day("validFrom"),
                row.of("reason"));
    }

    NewRate checked() {
        var fields = new FieldsTogether();
        var of = fields.read(() -> NewRate.foreign(RequestFields.text("currency", currency)));
        var use = fields.read(() -> RequestFields.word("purpose", purpose, RatePurpose.class));
        var price = fields.read(
                () -> NewRate.written(Objects.requireNonNullElse(currency, ""), RequestFields.value("cny", cny)));
        var count = fields.read(() ->
                NewRate.each(per == null ? 1 : RequestFields.units("per", per).value()));
        var from = fields.read(() -> RequestFields.value("validFrom", validFrom));
        var why = fields.read(() -> RequestFields.text("reason", reason));
        return fields.make(() -> new NewRate(of.get(), use.get(), price.get(), count.get(), from.get(), why.get()));
    }
}
