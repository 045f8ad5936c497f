package lu.airsilk.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.shelf.Shelving;
import lu.airsilk.stock.shelf.WasteReason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class AuditHomeTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    AuditHome home;

    @Inject
    Clock clock;

    @Inject
    Shelving shelving;

    @Test
    void what_somebody_was_given_stands_beside_who_they_are() {
        Instant before = clock.instant();
        Ground.Shop shop = ground.shop();

        AuditHome.Wanted wanted =
                new AuditHome.Wanted("", before, clock.instant().plus(Duration.ofMinutes(1)));
        List<FieldMove> moves =
                acting.as("auditor", () -> home.changes(wanted, Paging.first(Paging.LARGEST))).items().stream()
                        .flatMap(change -> change.touched().stream())
                        .filter(thing -> thing.number().equals(shop.user()))
                        .flatMap(thing -> thing.moves().stream())
                        .filter(move -> !move.field().isEmpty())
                        .toList();

        assertEquals(
                List.of("role STORE", "store " + shop.code()),
                moves.stream().map(move -> move.field() + " " + move.after()).toList());
    }

    @Test
    void why_goods_were_thrown_away_is_told_as_a_constant_that_has_a_word() {
        Ground.Shop shop = ground.shop();
        LotNumber lot = ground.shelved(ground.onSale(1), shop, 6);
        Shelving.Waste broken = new Shelving.Waste(lot, Units.of(1), WasteReason.BROKEN, Optional.empty());
        acting.does(shop.user(), () -> shelving.waste(shop.code(), broken));

        AuditHome.Wanted wanted = new AuditHome.Wanted(
                shop.user(),
                clock.instant().minus(Duration.ofMinutes(5)),
                clock.instant().plus(Duration.ofMinutes(1)));
        List<String> told = acting.as("auditor", () -> home.changes(wanted, Paging.first(9))).items().stream()
                .flatMap(change -> change.touched().stream())
                .map(AuditHome.Thing::detail)
                .toList();

        assertEquals(List.of("WasteReason.BROKEN"), told);
        assertTrue(new Texts().pattern(told.getFirst(), Locale.GERMAN).isPresent());
    }
}
