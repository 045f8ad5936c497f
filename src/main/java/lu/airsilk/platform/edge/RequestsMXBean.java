package lu.airsilk.platform.edge;

/** What the launcher asks of the {@link Requests} before it stops the portal. */
public interface RequestsMXBean {

    /**
     * Lets no request in any more and waits for those that are being answered.
     *
     * @param milliseconds the longest wait
     * @return whether all have been answered
     */
    boolean drain(long milliseconds);
}
