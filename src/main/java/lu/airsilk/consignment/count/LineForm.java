package lu.airsilk.consignment.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.stock.LotBook.KeptUntil;
import org.jspecify.annotations.Nullable;

/** An expected line while it is counted, lot by lot. It begins as if everything had come as it was packed. */
public class LineForm {

    private final ReceiptSheet.Line sheet;
    private final @Nullable ProductFacts product;
    private final String name;
    private final boolean blind;
    private final List<LotForm> lots = new ArrayList<>();

    /** Something of it was found before, which who counts sees and may take back. */
    private boolean wasFound;

    LineForm(ReceiptSheet.Line sheet, @Nullable ProductFacts product, String name, boolean blind) {
        this.sheet = sheet;
        this.product = product;
        this.name = name;
        this.blind = blind;
        if (!blind) {
            sheet.counts().forEach(counted -> lots.add(new LotForm(pack(), counted)));
        }
        if (lots.isEmpty()) {
            lots.add(packed(blind ? 0 : expected()));
        }
    }

    private LotForm packed(long accepted) {
        LotForm lot = new LotForm(pack(), accepted);
        lot.setLot(sheet.lot());
        lot.setExpiry(sheet.expiry());
        return lot;
    }

    private PackSize pack() {
        return PackSize.of(sheet.unitsPerCase());
    }

    private long expected() {
        return sheet.expectedUnits().value();
    }

    /** Whether this code is on its units or cases. */
    boolean carries(Gtin code) {
        return getGtin().filter(code::equals).isPresent()
                || Optional.ofNullable(product)
                        .flatMap(ProductFacts::caseGtin)
                        .filter(code::equals)
                        .isPresent();
    }

    /** Whether one of its lots is the scanned one. */
    boolean has(GoodsScan scan) {
        return scan.lot().isPresent() && lots.stream().anyMatch(lot -> isOf(lot, scan));
    }

    private static boolean isOf(LotForm lot, GoodsScan scan) {
        return scan.lot().filter(number -> number.number().equals(lot.getLot())).isPresent();
    }

    /**
     * Finds the scanned lot, or writes it on one that has no number yet, or begins another; a code without a lot means
     * the first.
     *
     * @return which of its lots, from 0
     */
    int take(GoodsScan scan) {
        LotForm meant = scan.lot().isEmpty()
                ? lots.getFirst()
                : lots.stream()
                        .filter(lot -> isOf(lot, scan))
                        .findFirst()
                        .or(() -> lots.stream()
                                .filter(lot -> lot.getLot().isEmpty())
                                .findFirst())
                        .orElseGet(this::another);
        scan.lot().ifPresent(number -> meant.setLot(number.number()));
        if (scan.lot().isPresent() || meant.getExpiry() == null) {
            scan.expiry().ifPresent(meant::setExpiry);
        }
        return lots.indexOf(meant);
    }

    /** One lot more, with what is not yet explained; a blind count is told nothing of that. */
    final LotForm another() {
        LotForm more = new LotForm(pack(), blind ? 0 : Math.max(0, getLeft()));
        lots.add(more);
        return more;
    }

    /** As it was counted before or elsewhere; nothing changes when it was not. */
    void show(List<LotCount> counted) {
        if (!counted.isEmpty()) {
            lots.clear();
            counted.forEach(each -> lots.add(new LotForm(pack(), each)));
            wasFound = isFound();
        }
    }

    /** What was found of it before was taken back. */
    boolean isEmptied() {
        return wasFound && !isFound();
    }

    /** Whether anybody has found anything of it. */
    boolean isFound() {
        return counted().anyMatch(LotCount::isAnything);
    }

    /** Takes a lot out; the last one stays. */
    void drop(LotForm lot) {
        if (lots.size() > 1) {
            lots.remove(lot);
        }
    }

    Stream<LotCount> counted() {
        return lots.stream().map(lot -> lot.counted(position()));
    }

    /** What was counted; as it was packed, with nothing counted, before anybody has. */
    List<CountedRow> rows() {
        return rows(sheet.counts().isEmpty() ? List.of(packed(0)) : lots);
    }

    private List<CountedRow> rows(List<LotForm> shown) {
        return shown.stream()
                .map(lot -> CountedRow.of(this, lot, shown.indexOf(lot) == 0))
                .toList();
    }

    /** Its lots as they stand in the form. */
    List<CountedRow> typed() {
        return rows(lots);
    }

    /** Its lots that are not all as they were packed. */
    List<CountedRow> differing() {
        return typed().stream().filter(CountedRow::differs).toList();
    }

    /** Its lots that have come before, with another day until which they keep; what is not typed is as it was packed. */
    Stream<RedatedLot> redated(List<KeptUntil> known) {
        return lots.stream().filter(LotForm::hasCome).flatMap(lot -> redated(lot, known).stream());
    }

    private Optional<RedatedLot> redated(LotForm lot, List<KeptUntil> known) {
        LocalDate expiry = lot.getExpiry() == null ? sheet.expiry() : lot.getExpiry();
        List<LocalDate> before = known.stream()
                .filter(each -> isOf(lot, each))
                .map(KeptUntil::expiry)
                .toList();
        return expiry == null || before.isEmpty() || before.contains(expiry)
                ? Optional.empty()
                : Optional.of(new RedatedLot(name, lot.getLot(), expiry, before.getLast()));
    }

    private boolean isOf(LotForm lot, KeptUntil known) {
        return known.sku().equals(sheet.sku()) && known.supplierLot().number().equals(lot.getLot());
    }

    /** Which of its lots lack the number that the papers say is printed on the goods, from 0. */
    List<Integer> unnumbered() {
        return sheet.lot() == null
                ? List.of()
                : IntStream.range(0, lots.size())
                        .filter(i -> lots.get(i).isUnnumbered())
                        .boxed()
                        .toList();
    }

    boolean isOfOneLot() {
        return lots.stream().filter(LotForm::hasCome).count() < 2;
    }

    public boolean isUnnumbered() {
        return !unnumbered().isEmpty();
    }

    int position() {
        return Integer.parseInt(sheet.line().substring(sheet.line().indexOf('/') + 1));
    }

    /** Expected units that nothing explains; below zero, more are explained than there can be. */
    public long getLeft() {
        return expected() - lots.stream().mapToLong(LotForm::explained).sum();
    }

    /** Whether something is broken, short, too much or wrong, though every unit be explained. */
    public boolean isDifferent() {
        return !differing().isEmpty();
    }

    public ReceiptSheet.Line getSheet() {
        return sheet;
    }

    public String getName() {
        return name;
    }

    public Optional<Gtin> getGtin() {
        return Optional.ofNullable(product).flatMap(ProductFacts::gtin);
    }

    public List<LotForm> getLots() {
        return lots;
    }

    /** Whole cases of what is expected; a packing list counts in cases. */
    public long getCases() {
        return expected() / sheet.unitsPerCase();
    }
}
