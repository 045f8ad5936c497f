package lu.airsilk.consignment;

import java.util.function.Supplier;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Shows a refusal at the field of the booking that asked for what is refused. */
final class Asking {

    private Asking() {}

    static void unless(boolean holds, String field, Refusal refusal) {
        if (!holds) {
            throw new Refused(refusal.at(field));
        }
    }

    /** What another capability refuses is shown at the field too. */
    static <T> T at(String field, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            throw refused.at(field);
        }
    }
}
