package lu.airsilk.consignment.waybill;

import java.util.function.Supplier;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Shows a refusal at the field of the booking that asked for what is refused. */
public final class RefusedFields {

    private RefusedFields() {}

    public static void unless(boolean holds, String field, Refusal refusal) {
        if (!holds) {
            throw new Refused(refusal.at(field));
        }
    }

    /** What another capability refuses is shown at the field too. */
    public static <T> T at(String field, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            throw refused.at(field);
        }
    }
}
