package lu.airsilk.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.Supply;
import lu.airsilk.testbed.ActorFixture;

/** A writer of orders and reservations: each order of five lines, kept, submitted, and reserved on a supply. */
@ApplicationScoped
public class WriterFixture {

    private static final int DAYS_AHEAD = 20;

    @Inject
    StoreOrdering ordering;

    @Inject
    Supply supply;

    @Inject
    ActorFixture actor;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    /** Writes so many orders, each reserved on the supply. */
    @ActivateRequestContext
    public Integer write(int orders, List<Sku> skus, long supplyId) throws Exception {
        StoreCode store = new StoreCode("KF01");
        actor.isStore(store);
        LocalDate day = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(DAYS_AHEAD);
        List<WantedLine> lines =
                skus.stream().map(sku -> new WantedLine(sku, new Cases(1))).toList();
        for (int order = 0; order < orders; order++) {
            var number = ordering.order(new OrderDraft(store, day, lines));
            for (int line = 1; line <= skus.size(); line++) {
                reserve(supplyId, new ReservedFor(number + "/" + line, store, Optional.empty()));
            }
        }
        return orders;
    }

    private void reserve(long supplyId, ReservedFor whom) throws Exception {
        transaction.begin();
        try {
            OneByOneFixture.reserve(supply, supplyId, whom, new Units(1));
        } finally {
            transaction.commit();
        }
    }
}
