package lu.airsilk.allocation.need.rule;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.allocation.ProcessCpu;

/**
 * The plain model of the problem given to CP-SAT (OR-Tools): every unit a yes or no, lots drawn by lines with the same rules. Knows
 * nothing of the engine. It maximises the value and, at the best value, minimises the waste.
 */
@SuppressWarnings({"EnumOrdinal", "NullAway"}) // a referee of the tests: its maps are filled by its own constructor
public final class Referee {

    /** What CP-SAT says, and the CPU of the process until then. */
    public record Ruling(boolean proven, long value, long bound, long waste, Map<Long, Integer> given, long cpuNanos) {}

    private final AllocationProblem problem;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder value = LinearExpr.newBuilder();
    private final LinearExprBuilder waste = LinearExpr.newBuilder();
    private final Map<Long, Goods> goods = new HashMap<>();
    private final Map<Long, List<OfferedLot>> lotsOf = new HashMap<>();
    private final Map<Long, List<IntVar>> drawnOf = new HashMap<>();
    private final Map<String, LinearExprBuilder> loadOf = new HashMap<>();
    private final Map<Long, List<Literal>> unitsOf = new HashMap<>();
    private final Map<List<OfferedLot>, LinearExprBuilder> givenTo = new LinkedHashMap<>();
    private final double seconds;
    private long mostWaste;

    private Referee(AllocationProblem problem, double seconds) {
        this.problem = problem;
        this.seconds = seconds;
    }

    public static Ruling rule(AllocationProblem problem, double seconds, boolean withWaste) {
        Loader.loadNativeLibraries();
        Referee referee = new Referee(problem, seconds);
        referee.build();
        return referee.solve(withWaste);
    }

    /** Without room products do not touch each other, so each is ruled by itself; value and waste are the sums. */
    public static Ruling ruleEach(AllocationProblem problem, double seconds) {
        boolean proven = true;
        long value = 0;
        long waste = 0;
        for (Goods one : problem.goods()) {
            Ruling ruling = rule(alone(problem, one), seconds, true);
            proven &= ruling.proven();
            value += ruling.value();
            waste += ruling.waste();
        }
        return new Ruling(proven, value, value, waste, Map.of(), 0);
    }

    private static AllocationProblem alone(AllocationProblem problem, Goods one) {
        AllocationProblemBuilder builder =
                AllocationProblem.builder().wasteDay(problem.wasteDay()).goods(one);
        problem.stores().forEach(builder::store);
        problem.lots().stream().filter(lot -> lot.product() == one.product()).forEach(builder::lot);
        for (int row = 0; row < problem.lineCount(); row++) {
            if (problem.line(row).product() == one.product()) {
                builder.line(problem.line(row));
            }
        }
        return builder.build();
    }

    private void build() {
        problem.goods().forEach(one -> goods.put(one.product(), one));
        for (OfferedLot lot : problem.lots()) {
            if (lot.expiryDay() > 0) {
                lotsOf.computeIfAbsent(lot.product(), any -> new ArrayList<>()).add(lot);
            }
        }
        for (int row = 0; row < problem.lineCount(); row++) {
            addLine(problem.line(row), problem.standing(row));
        }
        givenTo.forEach(this::addGroup);
        problem.goods().forEach(this::addLots);
        problem.stores().forEach(this::addRooms);
    }

    private void addLine(StoreAsk line, StoreStanding standing) {
        Goods one = goods.get(line.product());
        int ask = line.cases() / one.multiple();
        int most = line.lock().isPresent() ? line.locked() / one.multiple() : ask;
        int minimum = Math.ceilDiv(line.minimum(), one.multiple());
        List<Literal> units = new ArrayList<>();
        for (int k = 1; k <= most; k++) {
            Literal unit = model.newBoolVar("u" + line.line() + "_" + k);
            long worth = UnitWorth.of(problem.rule(), line, standing, one.multiple(), k);
            value.addTerm(unit, worth * one.value() * one.multiple());
            if (k > 1) {
                model.addImplication(unit, units.get(k - 2));
                if (line.lock().isEmpty() && k <= minimum) {
                    model.addImplication(units.get(k - 2), unit);
                }
            }
            if (line.lock().isPresent() || minimum > ask) {
                model.addEquality(unit, line.lock().isPresent() ? 1 : 0);
            }
            units.add(unit);
        }
        unitsOf.put(line.line(), units);
        if (most > 0) {
            connect(line, one, units);
        }
    }

    private void connect(StoreAsk line, Goods one, List<Literal> units) {
        List<OfferedLot> eligible = lotsOf.getOrDefault(line.product(), List.of()).stream()
                .filter(lot ->
                        lot.arrivalDay() <= line.neededBy() && lot.expiryDay() - line.neededBy() >= line.shelfLife())
                .toList();
        LinearExprBuilder given = givenTo.computeIfAbsent(eligible, any -> LinearExpr.newBuilder());
        units.forEach(unit -> given.addTerm(unit, 1));
        if (eligible.isEmpty()) {
            units.forEach(unit -> model.addEquality(unit, 0));
        }
        long litres = (long) one.litres() * one.multiple();
        LinearExprBuilder load =
                loadOf.computeIfAbsent(line.store() + " " + one.temperature(), any -> LinearExpr.newBuilder());
        units.forEach(unit -> load.addTerm(unit, litres));
    }

    /** Lines that may draw from the same lots draw together. */
    private void addGroup(List<OfferedLot> eligible, LinearExprBuilder given) {
        LinearExprBuilder drawn = LinearExpr.newBuilder();
        for (OfferedLot lot : eligible) {
            IntVar share = model.newIntVar(0, lot.cases(), "y" + drawnOf.size() + "_" + lot.lot());
            drawn.addTerm(share, 1);
            drawnOf.computeIfAbsent(lot.lot(), any -> new ArrayList<>()).add(share);
        }
        model.addEquality(given.build(), drawn.build());
    }

    private void addLots(Goods one) {
        LinearExprBuilder all = LinearExpr.newBuilder();
        long total = 0;
        for (OfferedLot lot : lotsOf.getOrDefault(one.product(), List.of())) {
            int units = lot.cases() / one.multiple();
            LinearExprBuilder drawn = LinearExpr.newBuilder();
            for (IntVar share : drawnOf.getOrDefault(lot.lot(), List.of())) {
                drawn.addTerm(share, 1);
                all.addTerm(share, 1);
            }
            model.addLessOrEqual(drawn.build(), units);
            if (lot.expiryDay() <= problem.wasteDay()) {
                long worth = (long) one.value() * one.multiple();
                waste.add(worth * units);
                mostWaste += worth * units;
                drawnOf.getOrDefault(lot.lot(), List.of()).forEach(share -> waste.addTerm(share, -worth));
            }
            total += units;
        }
        model.addLessOrEqual(all.build(), Math.max(0, total - Math.ceilDiv(one.holdback(), one.multiple())));
    }

    private void addRooms(StoreRoom store) {
        for (TemperatureClass temperature : TemperatureClass.values()) {
            LinearExprBuilder load = loadOf.get(store.store() + " " + temperature);
            if (load != null && store.litres(temperature) != StoreRoom.UNLIMITED) {
                model.addLessOrEqual(load.build(), store.litres(temperature));
            }
        }
    }

    /** One objective for both: a step of value outweighs all that could be wasted. */
    private Ruling solve(boolean withWaste) {
        long step = withWaste ? mostWaste + 1 : 1;
        model.maximize(LinearExpr.newBuilder()
                .addTerm(value.build(), step)
                .addTerm(waste.build(), withWaste ? -1 : 0)
                .build());
        CpSolver solver = solver();
        long start = ProcessCpu.nanos();
        CpSolverStatus status = solver.solve(model);
        long cpu = ProcessCpu.nanos() - start;
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("CP-SAT says " + status);
        }
        long reached = Math.round(solver.objectiveValue());
        long bound = Math.ceilDiv(Math.round(solver.bestObjectiveBound()), step);
        long best = Math.ceilDiv(reached, step);
        Map<Long, Integer> given = new HashMap<>();
        unitsOf.forEach((line, units) -> given.put(
                line, (int) units.stream().filter(solver::booleanValue).count()));
        return new Ruling(status == CpSolverStatus.OPTIMAL, best, bound, best * step - reached, given, cpu);
    }

    private CpSolver solver() {
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
        return solver;
    }
}
