package lu.airsilk.identity;

/** What one person or program may do only so often; {@link Limits} says how often. */
public enum Limit {
    REQUESTS("limit.reached"),
    SEARCHES("limit.reached"),
    EXPORTS("limit.reached"),
    IMPORTS("limit.reached"),
    MESSAGES("limit.reached"),
    /** Bytes of files. */
    UPLOADS("limit.uploads");

    private final String refusal;

    Limit(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
