package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lu.airsilk.allocation.plan.AllocationPlanner;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunOrder;
import lu.airsilk.allocation.run.RunBook;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.sample.world.Article;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/** The two allocators: one shares what is in the air, the other agrees. */
@ApplicationScoped
class AllocationDesk {

    private static final Actor FIRST = Staff.is("allocator", Role.ALLOCATION);
    private static final Actor SECOND = Staff.is("allocator2", Role.ALLOCATION);
    private static final List<String> POLICIES = List.of("EQUAL_FILL", "BY_CLASS", "FIRST_CASE");

    private static final Duration AFTER_DEPARTURE = Duration.ofMinutes(73);

    /** They bring one run to its end before they begin the next: each changes what the others would share. */
    private static final Duration A_RUN = Duration.ofMinutes(13);

    private static final Duration AGREED = Duration.ofMinutes(5);
    private static final Duration COMMITTED = Duration.ofMinutes(9);

    @Inject
    AllocationPlanner planner;

    @Inject
    RunBook book;

    /** After the flight has gone, and not while the trucks leave the hub, which changes what the stores have room for. */
    void share(Agenda agenda, BuyingDesk.Turn turn, AirWaybillNumber awb, Instant away) {
        Instant at = away.plus(AFTER_DEPARTURE).plus(A_RUN.multipliedBy(turn.place()));
        agenda.at(at, FIRST, () -> calculate(agenda, turn, awb, at));
    }

    private void calculate(Agenda agenda, BuyingDesk.Turn turn, AirWaybillNumber awb, Instant at) {
        List<Sku> skus = Article.all().stream()
                .filter(article -> article.maker().equals(turn.maker()))
                .map(Article::sku)
                .toList();
        RunNumber run = planner.calculate(
                new RunOrder(POLICIES.get(turn.place() % POLICIES.size()), true, List.of(awb), skus, List.of()));
        if (book.row(run).cases().isZero()) { // what is free keeps long enough for none of those who wait
            planner.drop(run);
            return;
        }
        Plan plan = Plan.of(turn);
        if (plan == Plan.UNAPPROVED) {
            return;
        }
        agenda.at(at.plus(AGREED), SECOND, () -> planner.approve(run));
        if (plan != Plan.FLYING) {
            agenda.at(at.plus(COMMITTED), FIRST, () -> planner.commit(run));
        }
    }
}
