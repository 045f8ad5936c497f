package lu.airsilk.location;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.location.StoreGroup.Kind;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

/** Groups of stores: what they are called, and which of them is narrower. */
class StoreGroupTest {

    private static final StoreGroup KAIFENG_STORE = StoreGroup.only(new StoreCode("KF01"));
    private static final StoreGroup OWNER = StoreGroup.ofOwner("大商: 集团");
    private static final StoreGroup CITY = StoreGroup.of(City.KAIFENG);
    private static final StoreGroup CLASS = StoreGroup.of(StoreClass.A);

    @Test
    void a_group_is_read_as_it_was_written() {
        List<StoreGroup> groups = List.of(KAIFENG_STORE, OWNER, CITY, CLASS, StoreGroup.EVERY);

        assertEquals(
                groups,
                groups.stream().map(StoreGroup::code).map(StoreGroup::new).toList());
        assertEquals(
                List.of(Kind.values()), groups.stream().map(StoreGroup::kind).toList());
        assertEquals(
                List.of("KF01", "大商: 集团", "KAIFENG", "A", "ALL"),
                groups.stream().map(StoreGroup::member).toList());
    }

    @Test
    void a_store_is_narrower_than_its_owner_then_its_city_its_class_and_all() {
        assertEquals(
                List.of(KAIFENG_STORE, OWNER, CITY, CLASS, StoreGroup.EVERY),
                Stream.of(StoreGroup.EVERY, CLASS, CITY, OWNER, KAIFENG_STORE)
                        .sorted()
                        .toList());
    }

    @Test
    void what_is_no_group_is_refused() {
        for (String wrong : List.of("CITY:PARIS", "CLASS:D", "OWNER: ", "REGION:NORTH", ":", "CLASS:")) {
            assertEquals(
                    "storeGroup.unknown", refusalOf(() -> new StoreGroup(wrong)).code(), wrong);
        }
        assertEquals("storeCode.shape", refusalOf(() -> new StoreGroup("9")).code());
    }
}
