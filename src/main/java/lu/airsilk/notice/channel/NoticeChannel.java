package lu.airsilk.notice.channel;

/** A way out of the portal to people; one for each {@link Channel}. */
public interface NoticeChannel {

    Channel channel();

    /** Whether the operator has set it up; until then nothing is queued for it. */
    boolean isSetUp();

    /** Whether something like this can be an address here. */
    boolean isAddress(String text);

    /** How many digests may go to one address within a minute. */
    int mostPerMinute();

    /**
     * Sends one digest.
     *
     * @throws NotSent when it could not be delivered; it will be tried again
     */
    void send(Digest digest);
}
