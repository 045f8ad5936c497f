package lu.airsilk.consignment.count;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.LotBook.KeptUntil;

/** A receipt while it is counted, and where on the page each of its lots is. */
final class CountForm {

    private static final String FIELD = "form:lines:%d:lots:%d:%s";

    private static final String UNITS = "accepted";

    private final List<LineForm> lines;

    /** @param blind whether it begins at nothing instead of at what is expected */
    CountForm(ReceiptSheet receipt, Map<Sku, ProductFacts> products, Locale reader, boolean blind) {
        lines = receipt.lines().stream()
                .map(line -> {
                    ProductFacts product = products.get(line.sku());
                    String name = product == null
                            ? line.sku().code()
                            : product.names().in(reader);
                    return new LineForm(line, product, name, blind);
                })
                .toList();
    }

    /**
     * Goes to what was scanned and notes its lot and expiry; of several lines of a product, the one that has this lot,
     * else the one that lacks most.
     *
     * @return the field in which its units are counted
     */
    String take(GoodsScan scan) {
        int line = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).carries(scan.item()))
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> lines.get(i).has(scan) ? 1 : 0)
                        .thenComparingLong(i -> lines.get(i).getLeft())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() ->
                        Refused.because("goodsScan.notExpected", scan.item().printed()));
        return FIELD.formatted(line, lines.get(line).take(scan), UNITS);
    }

    /** The first field of one of a line's lots. */
    String beginningOf(LineForm line, int lot) {
        return FIELD.formatted(lines.indexOf(line), lot, "lot");
    }

    /** Lines that are to be as they were counted before or elsewhere; all others stay as they are. */
    void show(Map<Integer, List<LotCount>> counted) {
        lines.forEach(line -> line.show(counted.getOrDefault(line.position(), List.of())));
    }

    Map<Integer, List<LotCount>> byLine() {
        return counted().stream().collect(Collectors.groupingBy(LotCount::position));
    }

    /** Of a blind count what something was found of, by line. */
    Map<Integer, List<LotCount>> found() {
        return counted().stream().filter(LotCount::isAnything).collect(Collectors.groupingBy(LotCount::position));
    }

    /** Of which nothing was found. */
    List<LineForm> notFound() {
        return lines.stream().filter(line -> !line.isFound()).toList();
    }

    /** The lines of which what was found before was taken back. */
    Set<Integer> emptied() {
        return lines.stream()
                .filter(LineForm::isEmptied)
                .map(LineForm::position)
                .collect(Collectors.toSet());
    }

    /** Who counted a line elsewhere, and differently. */
    Refused clash(CountsJoined joined, String by) {
        return atFields(new Refused(
                Refused.Kind.CONFLICT,
                lines.stream()
                        .filter(line -> joined.clashing().contains(line.position()))
                        .map(line -> Refusal.of(
                                        "receipt.countedElsewhere",
                                        line.getSheet().line(),
                                        by)
                                .at(line.getSheet().line()))
                        .toList()));
    }

    List<LotCount> counted() {
        return lines.stream().flatMap(LineForm::counted).toList();
    }

    List<LineForm> lines() {
        return lines;
    }

    List<CountedRow> rows() {
        return lines.stream().flatMap(line -> line.rows().stream()).toList();
    }

    List<CountedRow> typed() {
        return lines.stream().flatMap(line -> line.typed().stream()).toList();
    }

    List<CountedRow> differing() {
        return lines.stream().flatMap(line -> line.differing().stream()).toList();
    }

    /** The suppliers' lots that are typed. */
    Set<LotNumber> lots() {
        return counted().stream().flatMap(each -> each.lot().stream()).collect(Collectors.toSet());
    }

    /** Lots that have come before and kept until another day then. */
    List<RedatedLot> redated(List<KeptUntil> known) {
        return lines.stream().flatMap(line -> line.redated(known)).toList();
    }

    /** How many lines have something that differs. */
    long differ() {
        return lines.stream().filter(LineForm::isDifferent).count();
    }

    /** The sentence that says how the count stands; goods of which every unit is explained may still differ. */
    String next(ReceiptState state) {
        return "receiptView.next." + (state == ReceiptState.COUNTED && differ() > 0 ? "DIFFERS" : state);
    }

    /** How many lines explain every unit, and which lot it is of. */
    long even() {
        return lines.stream().filter(CountForm::isExplained).count();
    }

    /** How many of them are as expected, since somebody has said so or since nobody has said otherwise yet. */
    long same() {
        return lines.stream()
                .filter(line -> isExplained(line) && !line.isDifferent())
                .count();
    }

    private static boolean isExplained(LineForm line) {
        return line.getLeft() == 0 && !line.isUnnumbered();
    }

    /**
     * Refused where nobody has written the number of the one lot that has come: it is not the papers' because somebody took that
     * away. Several lots are refused with all else that tells them apart.
     */
    void requireNumbered() {
        List<Refusal> missing = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).isOfOneLot())
                .boxed()
                .flatMap(line -> lines.get(line).unnumbered().stream().map(lot -> numberMissing(line, lot)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    private Refusal numberMissing(int line, int lot) {
        return Refusal.of("receipt.lotNumberMissing", lines.get(line).getName(), lot + 1)
                .at(FIELD.formatted(line, lot, "lot"));
    }

    /** The same refusals, each at the line that it names: at each field that lacks something, else at the first. */
    Refused atFields(Refused refused) {
        return new Refused(
                refused.kind(),
                refused.refusals().stream().flatMap(this::atField).toList());
    }

    private Stream<Refusal> atField(Refusal refusal) {
        return IntStream.range(0, lines.size())
                .filter(i -> refusal.field()
                        .filter(lines.get(i).getSheet().line()::equals)
                        .isPresent())
                .mapToObj(i -> switch (refusal.code()) {
                    case "receipt.lotUnnamed" -> unnamed(i);
                    case "receipt.wrongUnnamed" -> wrongUnnamed(i, named(refusal, lines.get(i)));
                    default -> Stream.of(named(refusal, lines.get(i)).at(FIELD.formatted(i, 0, UNITS)));
                })
                .findFirst()
                .orElse(Stream.of(refusal));
    }

    /** What is not written of which lot; a day, where another lot has one. */
    private Stream<Refusal> unnamed(int line) {
        List<LotForm> lots = lines.get(line).getLots();
        boolean dated = lots.stream().anyMatch(lot -> lot.getExpiry() != null);
        return IntStream.range(0, lots.size())
                .boxed()
                .flatMap(lot -> Stream.concat(
                        lacks(line, lot, LotForm::isUnnumbered, "receipt.lotNumberMissing", "lot"),
                        lacks(line, lot, each -> dated && each.isUndated(), "receipt.lotExpiryMissing", "expiry")));
    }

    /** The same at each lot in whose place goods came that nobody has named. */
    private Stream<Refusal> wrongUnnamed(int line, Refusal refusal) {
        List<LotForm> lots = lines.get(line).getLots();
        return IntStream.range(0, lots.size())
                .filter(lot -> lots.get(lot).isWrongUnnamed())
                .mapToObj(lot -> refusal.at(FIELD.formatted(line, lot, "wrongGoods")));
    }

    private Stream<Refusal> lacks(int line, int lot, Predicate<LotForm> which, String code, String field) {
        return Stream.of(lines.get(line))
                .filter(form -> which.test(form.getLots().get(lot)))
                .map(form -> Refusal.of(code, form.getName(), lot + 1).at(FIELD.formatted(line, lot, field)));
    }

    /** People know the goods of a line, not its number. */
    private static Refusal named(Refusal refusal, LineForm line) {
        List<Object> said = refusal.arguments().stream()
                .map(each -> each.equals(line.getSheet().line()) ? line.getName() : each)
                .toList();
        return new Refusal(refusal.code(), said, refusal.field(), refusal.row());
    }
}
