package lu.airsilk.portal;

/**
 * So many things wait for the one who reads.
 *
 * @param count at least 1
 */
public record WaitingTask(HomeTask task, long count) {}
