package lu.airsilk.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lu.airsilk.allocation.AllocationPlanner;
import lu.airsilk.allocation.RunNumber;
import lu.airsilk.allocation.RunOrder;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Sku;

/** The two allocators: one shares what is in the air, the other agrees. */
@ApplicationScoped
class AllocationDesk {

    private static final Actor FIRST = Staff.is("allocator", Role.ALLOCATION);
    private static final Actor SECOND = Staff.is("allocator2", Role.ALLOCATION);
    private static final List<String> POLICIES = List.of("EQUAL_FILL", "BY_CLASS", "FIRST_CASE");

    @Inject
    AllocationPlanner planner;

    void share(Agenda agenda, BuyingDesk.Turn turn, AirWaybillNumber awb, Instant at) {
        agenda.at(at, FIRST, () -> calculate(agenda, turn, awb, at));
    }

    private void calculate(Agenda agenda, BuyingDesk.Turn turn, AirWaybillNumber awb, Instant at) {
        List<Sku> skus = Article.all().stream()
                .filter(article -> article.maker().equals(turn.maker()))
                .map(Article::sku)
                .toList();
        RunNumber run = planner.calculate(
                new RunOrder(POLICIES.get(turn.place() % POLICIES.size()), true, List.of(awb), skus, List.of()));
        Plan plan = Plan.of(turn);
        if (plan == Plan.DELAYED) {
            return;
        }
        agenda.at(at.plus(Duration.ofMinutes(20)), SECOND, () -> planner.approve(run));
        if (plan != Plan.FLYING) {
            agenda.at(at.plus(Duration.ofMinutes(30)), FIRST, () -> planner.commit(run));
        }
    }
}
