package lu.airsilk.platform.edge;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import lu.airsilk.platform.Caller;

/**
 * A body as it comes, and only as long as it keeps coming: after a while it must have come at {@value #SLOWEST} bytes a
 * second. A sender who rests for longer than the server waits for a byte ends it as well.
 */
final class PacedBody extends PassedBody {

    private static final long SLOWEST = 1024;
    private static final int SHORT = 64 << 10;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final BodyRoom.Share room;
    private final long begun = System.nanoTime();
    private ByteArrayInputStream first = new ByteArrayInputStream(new byte[0]);
    private long came;
    private boolean over;

    PacedBody(ServletInputStream body, BodyRoom.Share room) {
        super(body);
        this.room = room;
    }

    /** Waits for the beginning of the body, or all of it when it is short, before anybody begins to work on it. */
    PacedBody begin() throws IOException {
        first = new ByteArrayInputStream(readNBytes(SHORT));
        return this;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int known = first.read(into, offset, most);
        if (known > 0) {
            return known;
        }
        int read = readInTime(into, offset, most);
        if (read > 0) {
            came += read;
            Caller.current().deadline().renew();
            room.take(came);
            requirePace();
        }
        return read;
    }

    private int readInTime(byte[] into, int offset, int most) throws IOException {
        if (over) {
            throw new SlowBody(); // whoever asks once more would wait once more
        }
        try {
            return body.read(into, offset, most);
        } catch (IOException cut) {
            over = true;
            throw new SlowBody(cut);
        }
    }

    private void requirePace() throws SlowBody {
        long took = System.nanoTime() - begun;
        if (took > PATIENCE && came < SLOWEST * (took / SECOND)) {
            over = true;
            throw new SlowBody();
        }
    }

    @Override
    public boolean isFinished() {
        return first.available() == 0 && body.isFinished();
    }

    /** What is left of it can still be thrown away ({@link UnreadBody}); the server closes it. */
    @Override
    public void close() {
        first = new ByteArrayInputStream(new byte[0]);
    }
}
