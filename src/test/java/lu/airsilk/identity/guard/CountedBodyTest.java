package lu.airsilk.identity.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A body that does not say its length counts by what comes. */
class CountedBodyTest {

    private final AtomicLong counted = new AtomicLong();

    @Test
    void each_byte_counts_once_however_it_is_read() throws IOException {
        CountedBody body = new CountedBody(bytes(1_000), counted::addAndGet);

        assertEquals(0, body.read());
        assertEquals(100, body.readNBytes(100).length);
        assertEquals(899, body.readAllBytes().length);
        assertEquals(-1, body.read());

        assertEquals(1_000, counted.get());
    }

    private static ServletInputStream bytes(int many) {
        var all = new ByteArrayInputStream(new byte[many]);
        return new ServletInputStream() {
            @Override
            public int read() {
                return all.read();
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                return all.read(into, offset, most);
            }

            @Override
            public boolean isFinished() {
                return all.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
