package lu.airsilk.platform.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on and draws them from an allowance that several streams share. */
public final class CountedStream extends FilterInputStream {

    private final Allowance allowance;

    public CountedStream(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        allowance.use(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        allowance.use(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        allowance.use(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
