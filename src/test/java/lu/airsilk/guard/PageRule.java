package lu.airsilk.guard;

import java.util.List;
import java.util.Set;
import lu.airsilk.identity.Role;

/**
 * One page and who may open it.
 *
 * @param address of the page from the portal's root, with what it is asked
 */
record PageRule(String address, Set<Role> who, Set<String> marks) {

    /** All pages, in the order of the table. */
    static final List<PageRule> ALL =
            Table.lines("pages.txt").stream().map(PageRule::of).toList();

    private static PageRule of(String line) {
        String[] part = line.split("\\|", -1);
        return new PageRule(part[0].strip(), Table.roles(part[1]), Set.copyOf(Table.words(part[2])));
    }

    String view() {
        return address.replaceFirst("\\?.*", "");
    }

    boolean is(String mark) {
        return marks.contains(mark);
    }

    @Override
    public String toString() {
        return view();
    }
}
