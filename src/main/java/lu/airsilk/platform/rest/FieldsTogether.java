package lu.airsilk.platform.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Fields read one after the other, whatever others refuse, so that all that is wrong of one thing is told at once. */
public final class FieldsTogether {

    private final List<Refusal> wrong = new ArrayList<>();

    /** Reads a field now; what comes back gives its value, and may be asked only inside {@link #make} and other readings. */
    public <T> Supplier<T> read(Supplier<T> field) {
        try {
            T value = field.get();
            return () -> value;
        } catch (Refused refused) {
            refused.refusals().stream().filter(no -> !wrong.contains(no)).forEach(wrong::add);
            return () -> {
                throw refused;
            };
        }
    }

    /** Makes the thing of the fields; refused with all that was wrong of any. */
    public <T> T make(Supplier<T> thing) {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return thing.get();
    }
}
