package lu.airsilk.portal.home;

/**
 * So many things wait for the one who reads.
 *
 * @param task its name, under which it is said
 * @param count at least 1
 * @param page the list of just these, from the portal's root
 */
public record WaitingTask(String task, long count, String page) {}
