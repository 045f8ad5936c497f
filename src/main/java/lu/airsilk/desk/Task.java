package lu.airsilk.desk;

import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;

/**
 * Something that waits for people of a role; the list that it links to shows what is counted. Days have names: {@code :soon}
 * in the query, {@code {soon}} in the address is the last day that counts as short-dated; so have {@code yesterday},
 * {@code today} and {@code week}, the last day of those whose arrivals are told.
 *
 * @param rank its place among all that waits for the role, the most urgent first; no two have the same
 * @param name under which it is said: {@code HomeTask.} and this
 * @param page the list of what is counted, from the portal's root, with the names of its days
 * @param query JPQL on the capability's own entities that gives a count; within the actor's stores or places, where its rows
 *     belong to stores ({@link StoreScope#condition}, {@code PlaceScope}); {@code :actor} is who asks
 */
public record Task(Role role, int rank, String name, String page, String query) {

    /** One as long as the capability has none of these: what a company that begins does first. */
    public static Task first(Role role, int rank, String name, String page, String entity) {
        return new Task(
                role, rank, name, page, "select case when exists (select 1 from " + entity + " e) then 0L else 1L end");
    }

    /** The same for another role too, at its place there; it is told once to who has both. */
    public Task alsoFor(Role other, int place) {
        return new Task(other, place, name, page, query);
    }
}
