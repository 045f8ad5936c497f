package lu.airsilk.notice.channel;

/** A digest did not get through. */
public final class NotSent extends RuntimeException {

    public NotSent(String why) {
        super(why);
    }

    public NotSent(String why, Throwable cause) {
        super(why, cause);
    }
}
