package lu.airsilk.flight.keeping;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.flight.transit.TransitFigures;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitRoute;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/**
 * An assumption as programs propose it.
 *
 * @param from airport from which the goods fly
 * @param to airport of the hub to which they fly
 * @param temperature every one where it is missing
 * @param quantiles hours; those of work for a leg that goes on in working hours only
 */
public record NewTransitTimeJson(
        @Nullable String leg,
        @Nullable String from,
        @Nullable String to,
        @Nullable String temperature,
        @Nullable QuantilesJson quantiles,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    /** The columns of a list. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(
            List.of("leg", "from", "to", "temperature", "half", "nineInTen", "validFrom", "reason"));

    /** A list of them, none read yet. */
    static ListSheet<NewTransitRule> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).checked())
                .about("leg", "from", "to", "temperature", "validFrom")
                .open("temperature");
    }

    private static NewTransitTimeJson of(ListSheet.Cells row) {
        return new NewTransitTimeJson(
                row.of("leg"),
                row.of("from"),
                row.of("to"),
                row.of("temperature"),
                new QuantilesJson(row.whole("half"), row.whole("nineInTen")),
                row.day("validFrom"),
                row.of("reason"));
    }

    NewTransitRule checked() {
        var fields = new FieldsTogether();
        var part = fields.read(() -> RequestFields.word("leg", leg, TransitLeg.class));
        var route =
                fields.read(() -> TransitRoute.checked(RequestFields.text("from", from), RequestFields.text("to", to)));
        var kept = fields.read(() ->
                Optional.ofNullable(temperature).map(word -> RequestFields.word("temperature", word, Storage.class)));
        var hours =
                fields.read(() -> RequestFields.value("quantiles", quantiles).checked());
        var day = fields.read(() -> RequestFields.value("validFrom", validFrom));
        var why = fields.read(() -> RequestFields.text("reason", reason));
        return fields.make(() -> new NewTransitRule(
                new TransitFigures(part.get(), route.get(), kept.get(), hours.get()), day.get(), why.get()));
    }
}
