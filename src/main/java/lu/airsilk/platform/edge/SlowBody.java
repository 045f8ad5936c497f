package lu.airsilk.platform.edge;

import java.io.IOException;

/** A body that did not come, or came slower than anybody's line is. */
public final class SlowBody extends IOException {

    private static final long serialVersionUID = 1L;

    public SlowBody() {
        super("the body came too slowly");
    }

    public SlowBody(IOException cut) {
        super(cut);
    }
}
