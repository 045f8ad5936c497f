package lu.airsilk.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What tests ask of a refusal. */
public final class Refusals {

    private Refusals() {}

    /** The one refusal with which this is refused. */
    public static Refusal refusalOf(Executable refused) {
        Refused no = assertThrows(Refused.class, refused);
        assertEquals(1, no.refusals().size(), "refusals");
        return no.refusals().getFirst();
    }
}
