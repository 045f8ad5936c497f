package lu.airsilk.stock.sale;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.ListFile;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.platform.file.SmallSheet;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.shelf.ShelfLines;
import lu.airsilk.stock.till.SalesDraft;
import org.jspecify.annotations.Nullable;

/** Reports what a store has sold on a day, by a file or by hand, and lists the reports. */
@Named
@ViewScoped
public class SalesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PASTED = "pasted";

    /** Those before today of which the page says whether they were told. */
    private static final int LAST_DAYS = 7;

    /** Those before a day with which it is compared, once a week of them was told. */
    private static final int COMPARED_DAYS = 28;

    @Inject
    transient Selling selling;

    @Inject
    transient SalesBook book;

    @Inject
    transient SalesSheet sheet;

    @Inject
    transient ShelfLines shelves;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String number = "";
    private String store = "";
    private LocalDate day = LocalDate.EPOCH;
    private String pasted = "";
    private String reason = "";
    private String told = "";
    private @Nullable LocalDate lastTold;
    private List<Day> days = List.of();
    private final ListFile list = new ListFile("sales");
    private final Rows<SalesBook.Row> rows = new Rows<>(this::rows, SalesBook.Row::number);

    /** A day that is over, and whether its sales were told. */
    public record Day(LocalDate day, boolean told) implements Serializable {}

    @PostConstruct
    void begin() {
        day = today().minusDays(1);
        store = stores.all().stream().findFirst().map(row -> row.code().code()).orElse("");
        pasted = (String) flash().getOrDefault(PASTED, "");
        look();
    }

    /** Whether that day was told already: then what is given now corrects it. */
    public void look() {
        if (isMaySell() && !store.isEmpty()) {
            told = selling.told(StoreCode.of(store), day).orElse("");
            lastTold = selling.lastTold(StoreCode.of(store)).orElse(null);
            days = lastDays();
        }
    }

    private List<Day> lastDays() {
        LocalDate first = today().minusDays(LAST_DAYS);
        Set<LocalDate> known = Set.copyOf(book.told(StoreCode.of(store), first));
        return first.datesUntil(today())
                .map(each -> new Day(each, known.contains(each)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    /** The form is for this day now. */
    public void choose(LocalDate untold) {
        day = untold;
        look();
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** Refuses a report that is not there, or another store's, before anything is shown. */
    public void open() {
        if (!number.isEmpty()) {
            book.row(number);
        }
    }

    /** The report that is named alone, else all. */
    private Page<SalesBook.Row> rows(Paging paging) {
        return number.isEmpty() ? book.rows(paging) : Page.whole(List.of(book.row(number)));
    }

    public String report() {
        return list.tell(() -> sell(Arrays.stream(pasted.split("\\R"))
                        .map(line -> List.of(line.split("[\t;]", -1)))
                        .toList()))
                .orElseGet(this::again);
    }

    /** What is typed beside the file has not been reported with it, and stays. */
    public String load() {
        String next = list.take(file -> sell(SmallSheet.rows(new ByteArrayInputStream(file))))
                .orElseGet(this::again);
        flash().put(PASTED, pasted);
        return next;
    }

    /** The page as it is, with why nothing was taken; somebody else may have told the day meanwhile. */
    private String again() {
        look();
        return "";
    }

    /** All that is wrong is told at once, each with its row; nothing is taken then. */
    private String sell(List<List<String>> table) {
        SalesSheet.Read read = sheet.read(table, PageWords.reader());
        SalesDraft draft = new SalesDraft(StoreCode.of(store), day, read.lines());
        if (!read.unclear().isEmpty()) {
            Stream<Refusal> unclear = shelves.naming(read.unclear(), draft.store(), PageWords.reader()).stream();
            throw new Refused(Stream.concat(unclear, wrong(draft))
                    .sorted(Comparator.comparingInt(no -> no.row().orElse(0)))
                    .toList());
        }
        String number = told.isEmpty() ? selling.sell(draft) : selling.correct(draft, reason);
        told(draft, number);
        return "/stock/sales?faces-redirect=true";
    }

    /** A day that is unlike all days before it is told, and its reader asked to look at it again; not one that may hold several. */
    private void told(SalesDraft draft, String number) {
        long units = units(draft);
        String sentence = Speaker.here().say("sales.reported", number, day, products(draft), units);
        LongSummaryStatistics before = book.unitsADay(draft.store(), day.minusDays(COMPARED_DAYS), day.minusDays(1));
        boolean usual = units >= before.getMin() && units <= before.getMax();
        LocalDate dayBefore = day.minusDays(1);
        boolean ofMore = !book.told(draft.store(), dayBefore).contains(dayBefore);
        if (usual || ofMore || before.getCount() < LAST_DAYS) {
            PageWords.next(sentence);
        } else {
            String unlike = Speaker.here().say("sales.unlike", before.getCount(), before.getMin(), before.getMax());
            PageWords.next(FacesMessage.SEVERITY_WARN, sentence + " " + unlike);
        }
    }

    /** What comes back onto the shelves of a day that is corrected is not there yet, so nothing can be said of it. */
    private Stream<Refusal> wrong(SalesDraft draft) {
        return told.isEmpty() ? selling.wrong(draft).stream() : Stream.empty();
    }

    private static long products(SalesDraft draft) {
        return draft.lines().stream().map(SalesDraft.Line::sku).distinct().count();
    }

    private static long units(SalesDraft draft) {
        return draft.lines().stream().mapToLong(line -> line.units().value()).sum();
    }

    public ListFile getList() {
        return list;
    }

    public boolean isMaySell() {
        return actor.has(Role.STORE);
    }

    public List<StoreRow> getStores() {
        return stores.all();
    }

    public Rows<SalesBook.Row> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    /** The last days, each told or not, the first of them first. */
    public List<Day> getDays() {
        return days;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Since when nothing was told; nothing of a store that never told anything. */
    public String getDayHelp() {
        return lastTold == null ? "" : PageWords.say("sales.lastTold", Say.day(lastTold));
    }

    public String getToldHelp() {
        return PageWords.say("sales.correctHelp", told, Say.day(day));
    }

    /** What a correction changes has its sign. */
    public String units(SalesBook.Row row) {
        return row.correctsBecause().isPresent() && row.units() > 0
                ? "+" + Say.number(row.units())
                : Say.number(row.units());
    }

    /** “Corrected: a carton was rung up twice”; empty for the first report of a day. */
    public String corrects(SalesBook.Row row) {
        return row.correctsBecause()
                .map(why -> PageWords.say("sales.corrects", why))
                .orElse("");
    }

    /** The report that has told that day, nothing when none has. */
    public String getTold() {
        return told;
    }
}
