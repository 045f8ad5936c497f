package lu.airsilk.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.lot.LotHold;
import lu.airsilk.stock.lot.LotHolds;
import lu.airsilk.stock.lot.WaitingLot;

/** Brings received lots from the dock to where they keep. */
@ApplicationScoped
public class PuttingAway {

    /** What lies at the hub: of what has left from there nothing is left to put away or to find in a bin. */
    static final String AT_HUB = " from PutAway p join Lot l on l.number = p.lot join Balance b on b.key.lot = p.lot"
            + " and concat(b.key.place, '') = 'HUB' where b.units > 0";

    /** What of it stands at the dock still. The hub's home counts by the same words. */
    public static final String WAITING = AT_HUB + " and p.putAt is null";

    /** Why a lot is not put away from the dock once more. */
    public static final String PUT_BEFORE = "putAway.before";

    @Inject
    PutAways tasks;

    @Inject
    LotHolds holds;

    @Inject
    ExpectedVersion expected;

    @Inject
    Stamps stamps;

    /** A lot has come and must be put away; part of the receipt. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void expect(LotNumber lot, Storage storage) {
        tasks.add(new PutAway(lot, storage, stamps.now().at()));
    }

    /** Puts away what stands at the dock; refused when a colleague has done it meanwhile, so that nobody looks for it twice. */
    @Transactional
    @Allowed(Role.HUB)
    public String putFromDock(LotNumber lot, String bin) {
        PutAway task = tasks.get(lot);
        task.requireAtDock();
        return into(task, bin);
    }

    /** Notes the bin, or another one, and gives it as the house writes it; refused in the zone of another temperature, and among goods of which it is kept apart. */
    @Transactional
    @Allowed(Role.HUB)
    public String put(LotNumber lot, String bin) {
        PutAway task = tasks.get(lot);
        expected.check(task);
        return into(task, bin);
    }

    /**
     * Takes a lot from the bin where somebody saw it into another one; refused when it lies elsewhere by now, so that nobody
     * looks for it where it was.
     */
    @Transactional
    @Allowed(Role.HUB)
    public String move(LotNumber lot, String from, String bin) {
        PutAway task = tasks.get(lot);
        task.requireIn(from);
        return into(task, bin);
    }

    private static boolean isOf(PutAway task, WaitingLot found) {
        return found.place().lot().equals(task.lot());
    }

    /** The portal knows what lies in a bin: broken goods do not come among those that can be sold, nor these among broken ones. */
    private String into(PutAway task, String typed) {
        String bin = task.wanted(typed);
        List<WaitingLot> found = withHolds(tasks.beside(task.lot(), bin));
        boolean apart = found.stream().anyMatch(each -> isOf(task, each) && each.isApart());
        found.stream()
                .filter(other -> !isOf(task, other) && other.isApart() != apart)
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.because(
                            apart ? "putAway.amongSound" : "putAway.amongBroken",
                            bin,
                            other.place().lot(),
                            task.lot());
                });
        task.lies(bin, stamps.now());
        return bin;
    }

    /** What stands at the dock still, and what of it is held back: first what must leave it first. */
    @Allowed({Role.HUB, Role.AUDIT})
    public List<WaitingLot> waiting() {
        return withHolds(tasks.waiting()).stream()
                .sorted(Comparator.comparing(each -> each.place().due()))
                .toList();
    }

    /** What lies in bins of the lot or the bin that was typed or scanned: our number, the supplier's, or a bin's. */
    @Allowed({Role.HUB, Role.AUDIT})
    public List<WaitingLot> lying(String typed) {
        return withHolds(
                ColdZone.bin(typed).map(tasks::inBin).or(() -> ofLot(typed)).orElse(List.of()));
    }

    private Optional<List<WaitingLot>> ofLot(String typed) {
        return new TypedNumber(typed).lot().map(tasks::lying);
    }

    /** In which bins a lot lies, ours or the supplier's. */
    @Allowed({Role.HUB, Role.IMPORT, Role.QUALITY, Role.FINANCE, Role.AUDIT})
    public List<PutAwayRow> bins(LotNumber lot) {
        return tasks.lying(lot).stream().map(WaitingLot::place).toList();
    }

    private List<WaitingLot> withHolds(List<WaitingLot> lots) {
        Map<LotNumber, List<HeldUnits>> held =
                held(lots.stream().map(each -> each.place().lot()).toList());
        return lots.stream()
                .map(each -> each.held(held.getOrDefault(each.place().lot(), List.of())))
                .toList();
    }

    /** What of these lots nobody may have for now, and why; of a lot that is not in the answer it is nothing. */
    @Allowed({Role.HUB, Role.IMPORT, Role.QUALITY, Role.FINANCE, Role.AUDIT})
    public Map<LotNumber, List<HeldUnits>> held(Collection<LotNumber> lots) {
        return holds.openOf(List.copyOf(lots)).stream()
                .collect(Collectors.groupingBy(
                        LotHold::lot,
                        Collectors.mapping(hold -> new HeldUnits(hold.kind(), hold.units()), Collectors.toList())));
    }

    /** Where these lots belong and lie, by lot. */
    @Allowed({Role.HUB, Role.IMPORT, Role.QUALITY, Role.FINANCE, Role.AUDIT})
    public List<PutAwayRow> of(Collection<LotNumber> lots) {
        return tasks.rows(lots);
    }
}
