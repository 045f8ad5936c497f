package lu.airsilk.platform.command;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key under which this request's command may take effect once: the {@code Idempotency-Key} of a REST call, the
 * hidden command id of a form.
 */
@RequestScoped
public class CommandKey {

    private @Nullable String key;
    private boolean taken;
    private boolean replayed;

    public void arm(String commandKey) {
        key = commandKey;
        taken = false;
    }

    /** Whether the next command is the one that it was given for. */
    public boolean isArmed() {
        return key != null && !taken;
    }

    /** For the same command once more, when its first time has left nothing. */
    public void armAgain() {
        taken = false;
    }

    /** The key, for the first command of the request only: what it calls inside is part of it. */
    Optional<String> take() {
        if (taken) {
            return Optional.empty();
        }
        taken = true;
        return Optional.ofNullable(key);
    }

    void replay() {
        replayed = true;
    }

    /** The key, when the command behind it had been done before and its first result was given again. */
    public Optional<String> replayed() {
        return replayed ? Optional.ofNullable(key) : Optional.empty();
    }

    /** The key, when a command was done under it now. */
    public Optional<String> done() {
        return taken && !replayed ? Optional.ofNullable(key) : Optional.empty();
    }
}
