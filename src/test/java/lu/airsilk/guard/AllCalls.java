package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import lu.airsilk.flow.SheetToStore;
import org.jspecify.annotations.Nullable;

/** A walk that makes every command once, each tried by everybody who may not; walked once in a test run. */
final class AllCalls {

    private static @Nullable EveryDoor door;
    private static boolean begun;

    private AllCalls() {}

    /** The door that all the commands went through, and what they have made. */
    static EveryDoor walked() {
        EveryDoor walked = door;
        if (walked == null) {
            assertFalse(begun, "the walk has failed in the test that began it");
            begun = true;
            walked = walk();
            door = walked;
        }
        return walked;
    }

    private static EveryDoor walk() {
        EveryDoor tried = new EveryDoor();
        try {
            new SheetToStore("Spigalunga", "172-86420132", tried::as).walk();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Errands errands = new Errands(tried::as);
        errands.run();
        errands.runAtTheHub();
        new AirErrands(tried::as, tried.named("<consignments>")).run();
        new BuyingErrands(tried::as).run();
        tried.knows("shelved", new StoreErrands(tried::as, tried.named("<deliveries>")).run());
        return tried;
    }
}
