package lu.airsilk.location.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.calendar.rule.DayKind;
import lu.airsilk.location.calendar.rule.DayMove;
import lu.airsilk.location.calendar.rule.NamedDays;
import lu.airsilk.platform.faces.CsvAnswer;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import lu.airsilk.platform.file.CsvSheetWriter;
import org.jspecify.annotations.Nullable;

/** The days off, worked weekends and feasts of a year: in force, proposed, and what would move. */
@Named
@ViewScoped
public class CalendarsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/location/calendars.xhtml?faces-redirect=true&year=";

    @Inject
    transient CalendarBook book;

    @Inject
    transient CalendarKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private final CalendarForm form = new CalendarForm();
    private String asked = "";
    private transient @Nullable Part file;
    private final TrialOutcome<CalendarTrial> trial = new TrialOutcome<>();
    private transient @Nullable List<NamedDays> days;
    private transient @Nullable List<CalendarSheetRow> inForce;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<CalendarSheetRow> open;

    private final Rows<CalendarSheetRow> past = new Rows<>(paging -> book.all(paging), row -> Long.toString(row.id()));

    /** Shows which days would be others with the day in the form, and changes nothing. */
    public void look() {
        trial.is(book.tried(form.readDay()));
    }

    /** The same with the year in the form. */
    public void lookAtYear() {
        trial.is(book.tried(form.readYear(year())));
    }

    /** Takes a file's lines into the form, to be looked at there. */
    public void upload() throws IOException {
        try (InputStream content = Objects.requireNonNull(file).getInputStream()) {
            form.take(content);
        }
        PageWords.here(PageWords.say("calendars.taken", form.getText().lines().count(), getYear()));
    }

    /** Sends the days of the year shown. */
    public void download() throws IOException {
        CsvAnswer.send("calendar-" + getYear(), this::write);
    }

    /** Writes them, as a file that can be brought back. */
    void write(OutputStream out) throws IOException {
        try (CsvSheetWriter csv = new CsvSheetWriter(out, ',')) {
            csv.row(List.of("first", "last", "kind", "name"));
            getDays().forEach(span -> csv.row(List.of(span.first(), span.last(), span.kind(), span.name())));
        }
    }

    /** The same with what waits, before it is decided. */
    public void weigh(CalendarSheetRow sheet) {
        trial.is(book.tried(sheet.id()));
    }

    public String propose() {
        return proposed(form.readDay());
    }

    public String proposeYear() {
        return proposed(form.readYear(year()));
    }

    private String proposed(NewCalendar told) {
        keeping.propose(told);
        PageWords.done("proposal.proposed");
        return PAGE + told.year();
    }

    public String approve(CalendarSheetRow sheet) {
        keeping.approve(sheet.id());
        PageWords.done("calendars.approved", told(sheet));
        return PAGE + sheet.year();
    }

    public String withdraw(CalendarSheetRow sheet) {
        keeping.withdraw(sheet.id());
        PageWords.done("calendars.withdrawn", told(sheet));
        return PAGE + sheet.year();
    }

    /** What of: a whole year, or a day with what is said of it. */
    public String told(CalendarSheetRow sheet) {
        if (sheet.wholeYear()) {
            return PageWords.say(
                    "calendars.wholeYear",
                    Integer.toString(sheet.year()),
                    sheet.days().spans().size());
        }
        NamedDays said = sheet.days().spans().getFirst();
        return PageWords.say("field.said", Say.day(said.first()), Say.word(said.kind()) + " · " + said.name());
    }

    /** The days themselves, below a heading that names their year. */
    public String span(NamedDays span) {
        return span(span.first(), span.last());
    }

    private static String span(LocalDate first, LocalDate last) {
        Locale reader = PageWords.reader();
        return first.equals(last) ? PlaceTime.day(first, first, reader) : PlaceTime.days(first, last, first, reader);
    }

    /** So many days would be others. */
    public String getTried() {
        return trial.found()
                .map(tried -> PageWords.say("calendars.moves", tried.moves().size(), Integer.toString(tried.year())))
                .orElse("");
    }

    public List<DayMove> getMoves() {
        return trial.found().map(CalendarTrial::moves).orElse(List.of());
    }

    /** Which days, what they would be, and why. */
    public String moved(DayMove move) {
        String what = PageWords.say(move.works() ? "calendars.wouldWork" : "calendars.wouldRest");
        String said = PageWords.say("field.said", span(move.first(), move.last()), what);
        return move.name().isEmpty() ? said : said + " · " + move.name();
    }

    public boolean isMayKeep() {
        return actor.has(Role.ADMIN);
    }

    public boolean mayApprove(CalendarSheetRow sheet) {
        return isMayKeep() && sheet.proposal().isAnothers(actor.user());
    }

    public String getSentence() {
        return PageWords.say(book.isDecreed(year()) ? "calendars.decreed" : "calendars.lawOnly", getYear());
    }

    public List<NamedDays> getDays() {
        if (days == null) {
            days = book.days(year());
        }
        return days;
    }

    /** A sheet, why it is so, and who answers for it, if anybody does. */
    public String answered(CalendarSheetRow sheet) {
        return sheet.proposal().told(Say::who, told(sheet));
    }

    /** What the year stands on. */
    public List<CalendarSheetRow> getInForce() {
        if (inForce == null) {
            inForce = book.inForce(year());
        }
        return inForce;
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<CalendarSheetRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public List<Integer> getYears() {
        return book.years();
    }

    /** The year shown: the one asked for, or this one; in December the one to come. */
    private int year() {
        List<Integer> years = getYears();
        return years.stream()
                .filter(each -> each.toString().equals(asked))
                .findFirst()
                .orElseGet(() -> years.get(book.today().getMonth() == Month.DECEMBER ? 1 : 0));
    }

    /** As it is read: no figure to be parted into thousands. */
    public String getYear() {
        return Integer.toString(year());
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = Objects.requireNonNullElse(asked, "");
    }

    public List<DayKind> getKinds() {
        return List.of(DayKind.values());
    }

    public Rows<CalendarSheetRow> getPast() {
        return past;
    }

    public CalendarForm getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
