package lu.airsilk.stock.hold;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotRow;
import lu.airsilk.stock.lot.HoldRow;
import lu.airsilk.supply.Taking;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Goods at the hub that are held back; quality lets them go again. */
@Named
@ViewScoped
public class HoldListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HoldBook book;

    @Inject
    transient Holding holding;

    @Inject
    transient LotFinding finding;

    @Inject
    transient Recalling recalling;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient LotBook lots;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private boolean ended;
    private String lot = "";
    private HoldKind kind = HoldKind.QUARANTINE;
    private long units = 1;
    private String note = "";
    private String goods = "";
    private long asked;
    private String reason = "";

    /** So many orders are named; of the others it is told how many they are. */
    private static final int NAMED = 12;

    private transient @Nullable List<FoundLot> found;
    private transient @Nullable List<ConcernedStore> concerned;
    private List<String> costs = List.of();
    private transient @Nullable Map<Sku, Names> names;

    private final Rows<ShownHold> rows =
            new Rows<>(this::page, row -> Long.toString(row.hold().id()));

    /** A page of holds with the names of their products, in one query for all of them. */
    private Page<ShownHold> page(Paging paging) {
        Page<HoldRow> page = ended ? book.rows(true, paging) : book.toJudge(paging);
        return page.map(named(page.items()));
    }

    private Function<HoldRow, ShownHold> named(List<HoldRow> holds) {
        Map<LotNumber, LotRow> known =
                lots.lots(holds.stream().map(HoldRow::lot).distinct().toList());
        Map<Sku, Names> called = products.names(
                known.values().stream().map(lot -> lot.birth().sku()).distinct().toList());
        return hold -> new ShownHold(
                hold,
                Optional.ofNullable(known.get(hold.lot()))
                        .map(lot -> said(called, lot.birth().sku()))
                        .orElse(""));
    }

    private static String said(Map<Sku, Names> called, Sku sku) {
        return Optional.ofNullable(called.get(sku))
                .map(name -> name.in(PageWords.reader()))
                .orElse(sku.code());
    }

    public void show(boolean endedToo) {
        ended = endedToo;
        rows.refresh();
    }

    /** Who comes from a trace sees at once where the lot lies; that there is none is told when it is looked for. */
    public void open() {
        if (!lot.isBlank() && isMayHold()) {
            try {
                look();
            } catch (Refused unknown) {
                found = List.of();
            }
        }
    }

    /** Shows the lots that this number names, and where they lie. */
    public void look() {
        found = List.of(); // what was found before is not what is asked for now
        concerned = null;
        costs = List.of();
        names = null;
        found = finding.find(lot);
        weigh();
    }

    /** Says before anything is held which orders would lose what they have reserved: by the units typed, and by all of them. */
    public void weigh() {
        Map<LotNumber, Units> all = meant().stream()
                .collect(Collectors.toMap(FoundLot::lot, one -> one.places().within(kind)));
        Map<LotNumber, Units> typed =
                getFound().size() == 1 ? Map.of(getFound().getFirst().lot(), Units.of(units)) : Map.of();
        costs = Stream.of(typed, all)
                .distinct()
                .map(this::cost)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String cost(Map<LotNumber, Units> held) {
        SortedMap<String, Units> lost = finding.cost(held);
        String orders = PageWords.several(lost.entrySet().stream()
                .limit(NAMED)
                .map(one -> PageWords.say(
                        "holdList.costOf", one.getKey(), one.getValue().value())));
        return lost.isEmpty()
                ? ""
                : PageWords.say(
                        "holdList.cost",
                        Taking.sum(held.values()).value(),
                        lost.size(),
                        orders,
                        Math.max(0, lost.size() - NAMED));
    }

    public List<String> getCosts() {
        return costs;
    }

    /** The stores that a hold does not reach and that have or get some of the lots that are shown. */
    public List<ConcernedStore> getConcerned() {
        List<ConcernedStore> known = concerned;
        if (known == null) {
            known = recalling.stores(getFound().stream().map(FoundLot::lot).toList());
            concerned = known;
        }
        return known;
    }

    /** How many of them do not know of a recall. */
    public long getUntold() {
        return getConcerned().stream().filter(store -> store.told().isEmpty()).count();
    }

    public String store(StoreCode code) {
        return stores.find(code)
                .map(row -> code + " " + row.names().in(PageWords.reader()))
                .orElse(code.code());
    }

    /** Tells them although nothing is held at the hub, where nothing may be left. */
    public String tell() {
        look();
        if (!getChoices().isEmpty()) {
            throw Refused.because("hold.whichGoods", getChoices().size()).at("lot");
        }
        PageWords.done(
                "holdList.toldNow",
                recalling.tell(getFound().stream().map(FoundLot::lot).toList(), note));
        return at(lot);
    }

    private static String at(String lot) {
        return "/stock/hold-list.xhtml?faces-redirect=true&lot=" + URLEncoder.encode(lot, StandardCharsets.UTF_8);
    }

    /** All lots that are shown, or those of the goods that were chosen among them. */
    private List<FoundLot> meant() {
        boolean several = !getChoices().isEmpty();
        return getFound().stream()
                .filter(one -> !several || key(one).equals(goods))
                .toList();
    }

    public List<FoundLot> getFound() {
        return Objects.requireNonNullElse(found, List.of());
    }

    public String product(Sku sku) {
        Map<Sku, Names> known = names;
        if (known == null) {
            known = products.names(
                    getFound().stream().map(FoundLot::sku).distinct().toList());
            names = known;
        }
        return said(known, sku);
    }

    /** What one press holds of all lots that are shown, or of the goods that were chosen among them. */
    public long getWithin() {
        return getFound().stream()
                .mapToLong(one -> one.places().within(kind).value())
                .sum();
    }

    /** The goods that bear this number, where those of several products or suppliers do: one of them is meant. */
    public List<Goods> getChoices() {
        List<Goods> goods = getFound().stream()
                .map(one -> new Goods(key(one), product(one.sku()) + from(one)))
                .distinct()
                .toList();
        return goods.size() > 1 ? goods : List.of();
    }

    /**
     * Goods of one product and supplier.
     *
     * @param key what the choice is sent by
     */
    public record Goods(String key, String name) implements Serializable {}

    private static String key(FoundLot lot) {
        return lot.sku() + " " + lot.supplier().map(SupplierCode::toString).orElse("");
    }

    private static String from(FoundLot lot) {
        return lot.supplier().map(code -> " · " + code).orElse("");
    }

    public String getGoods() {
        return goods;
    }

    public void setGoods(@Nullable String goods) {
        this.goods = Objects.requireNonNullElse(goods, "");
    }

    /** One lot of ours, as many units as were typed; a supplier's lot may be many of ours, which are shown instead. */
    public String hold() {
        look();
        if (getFound().size() > 1) {
            throw Refused.because("hold.many", lot, getFound().size()).at("lot");
        }
        return told(holding.holdAndTell(getFound().getFirst().lot(), new HoldDraft(kind, Units.of(units), note)));
    }

    /** All that is free at the hub of the lots that this number names now; where it names several goods, of those chosen. */
    public String holdAll() {
        look();
        List<LotNumber> meant = meant().stream().map(FoundLot::lot).toList();
        if (meant.isEmpty()) {
            throw Refused.because("hold.whichGoods", getChoices().size()).at("goods");
        }
        return told(holding.holdAll(meant, kind, note));
    }

    /** What is held, and besides whom it has cost something and what it has not reached. */
    private String told(HoldDone done) {
        String held = done.lots().size() == 1
                ? PageWords.say(
                        "holdList.held", done.units().value(), done.lots().getFirst())
                : PageWords.say(
                        "holdList.heldAll", done.units().value(), done.lots().size());
        LotPlaces rest = done.rest();
        String elsewhere = rest.onTheWay().plus(rest.inStores()).isZero()
                ? ""
                : PageWords.say(
                        kind == HoldKind.RECALL ? "holdList.elsewhereTold" : "holdList.elsewhere",
                        rest.onTheWay().value(),
                        rest.inStores().value());
        String stopped = done.stopped().isZero()
                ? ""
                : PageWords.say("holdList.stopped", done.stopped().value());
        String picked = rest.picked().isZero()
                ? ""
                : PageWords.say("holdList.picked", rest.picked().value());
        String withdrawn = done.orders().isEmpty()
                ? ""
                : PageWords.say("holdList.withdrawn", done.orders().size(), String.join(", ", done.orders()));
        PageWords.next(Stream.of(held, stopped, elsewhere, picked, withdrawn)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" ")));
        return elsewhere.isEmpty() ? "/stock/hold-list.xhtml?faces-redirect=true" : at(lot);
    }

    /** Asks first: what is let go can be given to a store in the next moment. */
    public void ask(HoldRow row) {
        asked = row.id();
        reason = "";
        show();
    }

    /** Over the list, however long it is. */
    private static void show() {
        PrimeFaces.current().executeScript("document.getElementById('let-go').showModal()");
    }

    /** The hold whose end is asked about; missing while none is. */
    public @Nullable ShownHold getAsked() {
        if (asked == 0) {
            return null;
        }
        HoldRow row = book.row(asked);
        return named(List.of(row)).apply(row);
    }

    public String release() {
        HoldRow row = book.row(asked);
        boolean free = released();
        PageWords.done(free ? "holdList.released" : "holdList.bonded", row.units(), row.lot());
        return "/stock/hold-list.xhtml?faces-redirect=true";
    }

    /** Without a reason it is asked for again; what else refuses it is told on the page. */
    private boolean released() {
        try {
            return holding.release(asked, reason);
        } catch (Refused refused) {
            if (refused.refusals().getFirst().code().equals(Holding.NO_REASON)) {
                show();
                throw refused.at("reason");
            }
            throw refused;
        }
    }

    /** It stays held. */
    public void keep() {
        asked = 0;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public boolean mayRelease(HoldRow row) {
        return actor.has(Role.QUALITY) && row.ended().isEmpty() && row.kind().endedByPeople();
    }

    /** Whether the reader may propose to throw it away. */
    public boolean mayWriteOff(HoldRow row) {
        return isMayHold() && row.ended().isEmpty() && row.kind().endedByPeople();
    }

    public boolean isMayHold() {
        return actor.has(Role.QUALITY) || actor.has(Role.HUB);
    }

    public List<HoldKind> getKinds() {
        return Arrays.stream(HoldKind.values()).filter(HoldKind::endedByPeople).toList();
    }

    public Rows<ShownHold> getRows() {
        return rows;
    }

    public boolean isEnded() {
        return ended;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(@Nullable String lot) {
        this.lot = Objects.requireNonNullElse(lot, "");
    }

    public HoldKind getKind() {
        return kind;
    }

    public void setKind(HoldKind kind) {
        this.kind = kind;
    }

    public long getUnits() {
        return units;
    }

    public void setUnits(long units) {
        this.units = units;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
