package lu.airsilk.platform.database;

/**
 * The schema is as this release needs it; told once at each start, before anything is served.
 *
 * <p>Who must do something before the first request (first administrator, sample company, search index) observes it
 * with a {@code @Priority}; a {@link StartRefused} stops the start.
 *
 * @param empty true when the tables were made by this very start
 */
public record DatabaseReady(boolean empty) {}
