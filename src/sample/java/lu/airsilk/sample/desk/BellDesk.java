package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.bell.NoticeReading;
import lu.airsilk.sample.world.Shop;

/** The bell of those a newcomer signs in as: they last looked yesterday evening, so only what is younger is new. */
@ApplicationScoped
class BellDesk {

    private static final Duration LAST_LOOKED = Duration.ofHours(22);

    @Inject
    NoticeReading reading;

    void look(Agenda agenda, List<Shop> shops) {
        Instant at = agenda.now().minus(LAST_LOOKED);
        List.of(
                        Staff.is("buyer", Role.BUYER),
                        Staff.is("import", Role.IMPORT),
                        Staff.is("hub", Role.HUB),
                        Staff.is("allocator", Role.ALLOCATION),
                        Staff.is("allocator2", Role.ALLOCATION),
                        Staff.is("finance", Role.FINANCE),
                        Staff.is("quality", Role.QUALITY))
                .forEach(actor -> look(agenda, actor, at));
        shops.stream().filter(StoreDesk::isVisited).map(Shop::manager).forEach(actor -> look(agenda, actor, at));
    }

    private void look(Agenda agenda, Actor actor, Instant at) {
        agenda.at(at, actor, () -> reading.seen(at));
    }
}
