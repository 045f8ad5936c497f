package lu.airsilk.identity.guard;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.function.LongConsumer;
import lu.airsilk.platform.edge.PassedBody;

/** A body that does not say its length: each byte counts when it comes. */
final class CountedBody extends PassedBody {

    private final LongConsumer counter;

    CountedBody(ServletInputStream body, LongConsumer counter) {
        super(body);
        this.counter = counter;
    }

    /** The same request with its body counted. */
    static HttpServletRequest of(HttpServletRequest request, LongConsumer counter) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new CountedBody(super.getInputStream(), counter);
            }
        };
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        if (read >= 0) {
            counter.accept(1);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int read = body.read(into, offset, most);
        if (read > 0) {
            counter.accept(read);
        }
        return read;
    }
}
