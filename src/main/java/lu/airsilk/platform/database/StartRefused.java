package lu.airsilk.platform.database;

/** The portal must not serve; the message is one clear line for the operator, in English. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
