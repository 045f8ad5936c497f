package lu.airsilk.consignment.compliance;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;

/**
 * What the compliance gate says of a line.
 *
 * @param code the refusal's code, such as {@code gate.shelfLife}
 * @param blocks whether it must not be booked so
 * @param day the one that the sentence names: the last of departure on which it still passes, or the one on which the
 *     goods are ready; empty for goods that keep
 */
public record GateFinding(String purchaseLine, Sku sku, String code, boolean blocks, Optional<LocalDate> day) {

    /** Whether nothing is wrong: it only tells until when the goods may leave. */
    public boolean passes() {
        return !blocks && day.isPresent();
    }

    public Refusal refusal() {
        return Refusal.of(code, purchaseLine, day.map(LocalDate::toString).orElse("–"))
                .at("lines");
    }
}
