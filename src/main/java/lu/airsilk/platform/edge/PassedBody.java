package lu.airsilk.platform.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** A body of which something is to be known while it comes; all else is asked of the body itself. */
public abstract class PassedBody extends ServletInputStream {

    protected final ServletInputStream body;

    protected PassedBody(ServletInputStream body) {
        this.body = body;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
