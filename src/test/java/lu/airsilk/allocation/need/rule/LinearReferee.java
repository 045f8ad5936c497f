package lu.airsilk.allocation.need.rule;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.allocation.ProcessCpu;

/**
 * The plain model as a linear programme for GLOP (OR-Tools): every unit between nothing and whole, lots drawn by lines
 * with the same rules, minimums left out. Its value is no plan, only a bound.
 */
final class LinearReferee {

    /** Whether GLOP came to an end in its time, and the CPU of the process until then. */
    record Ruling(boolean solved, double value, long cpuNanos) {}

    private final AllocationProblem problem;
    private final MPSolver solver;
    private final MPObjective objective;
    private final Map<Long, Goods> goods = new HashMap<>();
    private final Map<Long, List<OfferedLot>> lotsOf = new HashMap<>();
    private final Map<Long, MPConstraint> lotLimits = new HashMap<>();
    private final Map<Long, MPConstraint> goodsLimits = new HashMap<>();
    private final Map<String, MPConstraint> roomLimits = new HashMap<>();
    private final Map<List<OfferedLot>, MPConstraint> groups = new HashMap<>();

    private LinearReferee(AllocationProblem problem) {
        this.problem = problem;
        solver = MPSolver.createSolver("GLOP");
        objective = solver.objective();
    }

    static Ruling rule(AllocationProblem problem, int seconds) {
        Loader.loadNativeLibraries();
        LinearReferee referee = new LinearReferee(problem);
        referee.limitLots();
        referee.limitRooms();
        for (int row = 0; row < problem.lineCount(); row++) {
            referee.addLine(problem.line(row), problem.standing(row));
        }
        return referee.solve(seconds);
    }

    private void limitLots() {
        Map<Long, Long> free = new HashMap<>();
        for (Goods one : problem.goods()) {
            goods.put(one.product(), one);
            free.put(one.product(), -(long) Math.ceilDiv(one.holdback(), one.multiple()));
        }
        for (OfferedLot lot : problem.lots()) {
            if (lot.expiryDay() > 0) {
                long units = lot.cases() / goods(lot.product()).multiple();
                lotsOf.computeIfAbsent(lot.product(), any -> new ArrayList<>()).add(lot);
                lotLimits.put(lot.lot(), solver.makeConstraint(0, (double) units));
                free.merge(lot.product(), units, Long::sum);
            }
        }
        free.forEach((product, units) ->
                goodsLimits.put(product, solver.makeConstraint(0, (double) Math.max(0, units))));
    }

    private Goods goods(long product) {
        return Objects.requireNonNull(goods.get(product));
    }

    private void limitRooms() {
        for (StoreRoom store : problem.stores()) {
            for (TemperatureClass temperature : TemperatureClass.values()) {
                if (store.litres(temperature) != StoreRoom.UNLIMITED) {
                    roomLimits.put(store.store() + " " + temperature, solver.makeConstraint(0, (double)
                            store.litres(temperature)));
                }
            }
        }
    }

    private void addLine(StoreAsk line, StoreStanding standing) {
        Goods one = goods(line.product());
        List<OfferedLot> eligible = lotsOf.getOrDefault(line.product(), List.of()).stream()
                .filter(lot ->
                        lot.arrivalDay() <= line.neededBy() && lot.expiryDay() - line.neededBy() >= line.shelfLife())
                .toList();
        boolean locked = line.lock().isPresent();
        int most = (locked ? line.locked() : line.cases()) / one.multiple();
        if (eligible.isEmpty() || most == 0) {
            return;
        }
        MPConstraint group = groups.computeIfAbsent(eligible, this::group);
        MPConstraint room = roomLimits.get(line.store() + " " + one.temperature());
        for (int k = 1; k <= most; k++) {
            MPVariable unit = solver.makeNumVar(locked ? 1 : 0, 1, "");
            long worth = UnitWorth.of(problem.rule(), line, standing, one.multiple(), k);
            objective.setCoefficient(unit, (double) worth * one.value() * one.multiple());
            group.setCoefficient(unit, -1);
            if (room != null) {
                room.setCoefficient(unit, (double) one.litres() * one.multiple());
            }
        }
    }

    /** Lines with the same lots draw together: what is drawn less what is given is nothing. */
    private MPConstraint group(List<OfferedLot> eligible) {
        MPConstraint balance = solver.makeConstraint(0, 0);
        for (OfferedLot lot : eligible) {
            MPVariable drawn = solver.makeNumVar(0, lot.cases(), "");
            balance.setCoefficient(drawn, 1);
            Objects.requireNonNull(lotLimits.get(lot.lot())).setCoefficient(drawn, 1);
            Objects.requireNonNull(goodsLimits.get(lot.product())).setCoefficient(drawn, 1);
        }
        return balance;
    }

    private Ruling solve(int seconds) {
        objective.setMaximization();
        solver.setTimeLimit(1_000L * seconds);
        long start = ProcessCpu.nanos();
        MPSolver.ResultStatus status = solver.solve();
        long cpu = ProcessCpu.nanos() - start;
        boolean solved = status == MPSolver.ResultStatus.OPTIMAL;
        double value = solved ? objective.value() : 0;
        solver.delete();
        return new Ruling(solved, value, cpu);
    }
}
