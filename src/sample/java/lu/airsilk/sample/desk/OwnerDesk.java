package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.budget.StoreBudgets;
import lu.airsilk.order.owner.BudgetKeeping;
import lu.airsilk.order.owner.NewStoreBudget;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.shared.number.StoreCode;

/** Who owns the stores that newcomers visit: each has half of its month's budget left. */
@ApplicationScoped
class OwnerDesk {

    private static final int DAYS_AHEAD = 11;
    private static final BigDecimal TWICE = BigDecimal.TWO;

    /** Budgets are said in tens of thousands. */
    private static final int ROUNDED = -4;

    @Inject
    BudgetKeeping keeping;

    @Inject
    StoreBudgets budgets;

    void allow(Agenda agenda, List<Shop> shops) {
        Instant lately = agenda.now().minus(Duration.ofMinutes(40));
        LocalDate today = lately.atZone(Zones.CGO).toLocalDate();
        List<YearMonth> months = Stream.of(today, today.plusDays(DAYS_AHEAD))
                .map(YearMonth::from)
                .distinct()
                .toList();
        shops.stream()
                .filter(StoreDesk::isVisited)
                .forEach(shop -> agenda.at(
                        lately, owner(shop.code()), () -> months.forEach(month -> allow(shop.code(), month))));
    }

    private void allow(StoreCode store, YearMonth month) {
        BigDecimal sent = budgets.sent(new StoreBudgets.OfMonth(store, month)).amount();
        if (sent.signum() > 0) {
            keeping.say(new NewStoreBudget(store, month, sent.multiply(TWICE).setScale(ROUNDED, RoundingMode.UP).setScale(2)));
        }
    }

    private static Actor owner(StoreCode store) {
        String user = store.equals(new StoreCode("KF01")) ? "owner.ouhe" : "owner." + store.code();
        return new Actor(user, Set.of(Role.OWNER), Set.of(store));
    }
}
