package lu.airsilk.order.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.City;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.forecast.rule.ServiceLevel;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoversTest {

    private static final StoreRow STORE = store("KF01", StoreClass.A);
    private static final StoreRow OTHER = store("LY01", StoreClass.B);

    private final Covers covers = new Covers()
            .say(of(null, StoreClass.A, null), shown(14, 12))
            .say(of(null, StoreClass.B, null), shown(18, 8))
            .say(of(null, StoreClass.C, null), shown(24, 4));

    private static StoreRow store(String code, StoreClass of) {
        return new StoreRow(
                StoreCode.of(code),
                Names.of(code, code),
                "owner",
                City.KAIFENG,
                of,
                ReceivingDays.WORKDAYS,
                ReceivingHours.ALWAYS,
                Duration.ofHours(2),
                ReceivingRoom.UNLIMITED,
                0);
    }

    private static CoverScope of(@Nullable String store, @Nullable StoreClass storeClass, @Nullable Category category) {
        return new CoverScope(
                Optional.ofNullable(store).map(StoreCode::of),
                Optional.ofNullable(storeClass),
                Optional.ofNullable(category));
    }

    private static CoverFigures shown(int days, long units) {
        return new CoverFigures(days, Optional.of(units), Optional.empty());
    }

    private static CoverFigures days(int days) {
        return new CoverFigures(days, Optional.empty(), Optional.empty());
    }

    private int days(StoreRow store, Category category) {
        return covers.of(store, category).days();
    }

    @Test
    void the_most_particular_rule_holds_in_whatever_order_they_were_said() {
        covers.say(of("KF01", null, Category.DAIRY), days(5))
                .say(of("KF01", null, null), days(6))
                .say(of(null, null, Category.DAIRY), days(7))
                .say(of(null, null, null), days(8));

        assertEquals(5, days(STORE, Category.DAIRY), "the store and the category");
        assertEquals(6, days(STORE, Category.OILS), "the store");
        assertEquals(7, days(OTHER, Category.DAIRY), "the category");
        assertEquals(8, days(OTHER, Category.OILS), "all goods");
    }

    @Test
    void what_is_said_of_all_stores_is_said_of_each_class_and_what_is_said_last_holds() {
        covers.say(of(null, null, null), days(10));
        assertEquals(10, days(STORE, Category.OILS));
        assertEquals(10, days(OTHER, Category.OILS));

        covers.say(of(null, StoreClass.B, null), days(20));
        assertEquals(10, days(STORE, Category.OILS));
        assertEquals(20, days(OTHER, Category.OILS));
    }

    @Test
    void what_is_on_show_stays_as_it_was_where_a_rule_says_nothing_of_it() {
        covers.say(of(null, StoreClass.A, null), days(10)).say(of("KF01", null, Category.DAIRY), days(3));

        assertEquals(12, covers.of(STORE, Category.OILS).presentationUnits());
        assertEquals(12, covers.of(STORE, Category.DAIRY).presentationUnits());
        covers.say(of("KF01", null, Category.DAIRY), shown(3, 2));
        assertEquals(2, covers.of(STORE, Category.DAIRY).presentationUnits());
    }

    @Test
    void how_often_there_shall_be_enough_is_the_nearest_that_was_said_else_nine_in_ten() {
        assertEquals(ServiceLevel.NINE_IN_TEN, covers.of(STORE, Category.OILS).level());

        covers.say(of(null, null, null), new CoverFigures(10, Optional.empty(), Optional.of(new BigDecimal("95"))))
                .say(of("KF01", null, Category.DAIRY), days(3));

        assertEquals(
                new ServiceLevel(new BigDecimal("95")),
                covers.of(STORE, Category.DAIRY).level());
        assertEquals(
                new ServiceLevel(new BigDecimal("95")),
                covers.of(OTHER, Category.OILS).level());
    }

    @Test
    void figures_that_cannot_be_are_refused_together_each_at_its_field() {
        assertEquals(
                List.of("coverDays", "presentationUnits", "serviceLevelPct"),
                fields(() -> CoverFigures.checked(0, Optional.of(-1L), Optional.of(new BigDecimal("100")))));
        assertEquals(
                List.of("coverDays", "serviceLevelPct"),
                fields(() -> CoverFigures.checked(-3, Optional.empty(), Optional.of(new BigDecimal("97.55")))));
        assertEquals(List.of("coverDays"), fields(() -> CoverFigures.checked(181, Optional.of(0L), Optional.empty())));
        assertEquals(List.of("storeClass"), fields(() -> of("KF01", StoreClass.A, null)));
    }

    private static List<String> fields(Runnable asked) {
        return assertThrows(Refused.class, asked::run).refusals().stream()
                .flatMap(refusal -> refusal.field().stream())
                .toList();
    }
}
