package lu.airsilk.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lu.airsilk.platform.Paging;
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
}
