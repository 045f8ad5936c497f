package lu.airsilk.platform.file;

/** So many bytes and no more. */
final class Allowance {

    private final long bytes;
    private long used;

    Allowance(long bytes) {
        this.bytes = bytes;
    }

    /** Takes some; refuses the file as a bomb when none are left. */
    void use(long more) {
        used += more;
        if (used > bytes) {
            throw ZipGuard.bomb(bytes);
        }
    }
}
