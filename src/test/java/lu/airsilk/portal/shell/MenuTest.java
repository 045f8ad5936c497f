package lu.airsilk.portal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import lu.airsilk.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {

    /** As many as fit under a thumb. */
    private static final int LONGEST = 7;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CARRIER", "TILL", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void each_role_finds_five_to_seven_entries(Role role) {
        int entries = Menu.of(Set.of(role)).size();

        assertTrue(entries >= 5 && entries <= LONGEST, role + " has " + entries);
    }

    @Test
    void every_entry_has_its_word() {
        ResourceBundle words = ResourceBundle.getBundle("lu.airsilk.portal.messages");

        for (Role role : Role.values()) {
            Menu.of(Set.of(role)).forEach(entry -> assertTrue(words.containsKey("menu." + entry.key()), entry.key()));
        }
    }

    @Test
    void who_has_several_roles_finds_the_entries_of_each_once() {
        List<MenuEntry> entries = Menu.of(Set.of(Role.BUYER, Role.IMPORT));

        assertTrue(entries.containsAll(Menu.of(Set.of(Role.BUYER))), entries::toString);
        assertTrue(entries.containsAll(Menu.of(Set.of(Role.IMPORT))), entries::toString);
        assertEquals(entries.stream().distinct().toList(), entries);
    }

    @Test
    void a_page_lights_up_its_own_entry_before_one_of_the_same_things() {
        List<MenuEntry> buyer = Menu.of(Set.of(Role.BUYER));

        assertEquals(Optional.of("sheets"), lit("/catalogue/price-import.xhtml", buyer));
        assertEquals(Optional.of("purchases"), lit("/purchase/purchase-view.xhtml", buyer));
        assertEquals(Optional.empty(), lit("/order/order-edit.xhtml", buyer));
    }

    @Test
    void a_page_of_no_entry_lights_up_the_one_that_leads_there() {
        assertEquals(Optional.of("stock"), lit("/costing/opening-edit.xhtml", Menu.of(Set.of(Role.HUB))));
        assertEquals(Optional.of("rates"), lit("/costing/opening-list.xhtml", Menu.of(Set.of(Role.FINANCE))));
        assertEquals(Optional.of("flights"), lit("/consignment/flight-change.xhtml", Menu.of(Set.of(Role.IMPORT))));
        assertEquals(Optional.of("consignments"), lit("/consignment/flight-change.xhtml", Menu.of(Set.of(Role.HUB))));
    }

    private static Optional<String> lit(String viewId, List<MenuEntry> entries) {
        return Menu.entryOf(viewId, entries).map(MenuEntry::key);
    }
}
