package lu.airsilk.platform;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Until when a request must be answered. What runs longer is not interrupted, since an interrupted thread closes the file
 * of an embedded database: its statement is cancelled, or its next one is not begun, and what it has changed is undone.
 */
public final class Deadline {

    /** Who has been refused has this long to be told. */
    private static final Duration TO_BE_TOLD = Duration.ofSeconds(10);

    private final Duration time;
    private volatile long end;
    private volatile boolean lifted;
    private volatile @Nullable Statement running;

    /** @param time from now on; zero for what has none */
    public Deadline(Duration time) {
        this.time = time;
        renew();
    }

    /** From the beginning once more: a body has come further, or what was to be done is done. */
    public void renew() {
        end = System.nanoTime() + time.toNanos();
    }

    /** For a sheet that goes out as long as somebody takes it. */
    public void lift() {
        lifted = true;
    }

    public boolean isNone() {
        return time.isZero();
    }

    boolean isOver() {
        return !isNone() && !lifted && System.nanoTime() - end > 0;
    }

    /** Refused when it is over. */
    public void require() {
        if (isOver()) {
            end = System.nanoTime() + TO_BE_TOLD.toNanos();
            throw refused();
        }
    }

    static Refused refused() {
        return new Refused(Refused.Kind.LATER, Refusal.of("request.tooLong"));
    }

    /** What the request waits for next. */
    public <T extends Statement> T watched(T statement) {
        running = statement;
        return statement;
    }

    /** Called by another thread. */
    public void endStatement() {
        Statement statement = running;
        if (statement != null && isOver()) {
            try {
                statement.cancel();
            } catch (SQLException ended) {
                running = null; // by itself
            }
        }
    }
}
