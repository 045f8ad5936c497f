package lu.airsilk.costing.charge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A charge as programs note it. Key and whether it is dutiable are those of its kind when they are left out; it is an estimate
 * without an invoice.
 *
 * @param of what it is for; nothing where the address says it
 * @param lines by their place on the waybill, or by the references that it shows
 * @param day today when it is left out
 */
public record NewChargeJson(
        @Nullable Of of,
        @Nullable String kind,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String key,
        @Nullable List<String> lines,
        @Nullable String party,
        @Nullable String invoice,
        @Nullable Boolean dutiable,
        @Nullable LocalDate day) {

    /** What a charge is for. */
    public record Of(@Nullable String kind, @Nullable String id) {

        ChargedThing thing() {
            ChargedThing.Kind what = RequestFields.word("of.kind", kind, ChargedThing.Kind.class);
            return RequestFields.as("of.id", id, number -> new ChargedThing(what, number));
        }
    }

    NewCharge checked(Optional<ChargedThing> told, LocalDate today) {
        var fields = new FieldsTogether();
        var what = fields.read(
                () -> told.orElseGet(() -> RequestFields.value("of", of).thing()));
        var which = fields.read(() -> RequestFields.word("kind", kind, ChargeKind.class));
        var sum = fields.read(() -> RequestFields.value("amount", amount));
        var code = fields.read(() -> RequestFields.as(
                "currency", currency, text -> Money.currency(text).getCurrencyCode()));
        var by = fields.read(
                () -> Optional.ofNullable(key).map(word -> RequestFields.word("key", word, ChargeKey.class)));
        var concerned = fields.read(this::places);
        return fields.make(() -> new NewCharge(
                what.get(),
                which.get(),
                Money.of(sum.get(), code.get()),
                by.get().orElseGet(() -> which.get().key()),
                concerned.get(),
                Optional.ofNullable(dutiable).orElseGet(() -> which.get().isDutiable()),
                Optional.ofNullable(day).orElse(today),
                said(party),
                said(invoice)));
    }

    private SortedSet<Integer> places() {
        return RequestFields.someOrNone("lines", lines).stream()
                .map(line -> RequestFields.number("lines", line.substring(line.lastIndexOf('/') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }
}
