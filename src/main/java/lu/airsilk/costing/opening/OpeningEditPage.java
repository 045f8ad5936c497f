package lu.airsilk.costing.opening;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.location.Place;
import lu.airsilk.platform.faces.ListFile;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Enters what lies at a place, row by row or by a file. */
@Named
@ViewScoped
public class OpeningEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The columns of a file. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("sku", "lot", "expiry", "units", "unitCost"));

    private static final int ROWS = 4;

    @Inject
    transient OpeningBook book;

    @Inject
    transient OpeningKeeping keeping;

    @Inject
    transient OpenedPlaces names;

    private final List<OpeningLineForm> lines = new ArrayList<>();
    private final ListFile list = new ListFile();
    private String location = "";
    private transient @Nullable List<SelectItem> places;

    @PostConstruct
    void begin() {
        more();
    }

    /** Some more rows to type in. */
    public void more() {
        IntStream.range(0, ROWS).forEach(row -> lines.add(new OpeningLineForm()));
    }

    /** Rows in which nothing is typed do not count; the others keep their number. */
    public @Nullable String enter() {
        List<OpeningEntry> typed = IntStream.range(0, lines.size())
                .filter(row -> !lines.get(row).isEmpty())
                .mapToObj(row -> lines.get(row).entry(row + 1))
                .toList();
        return shown(list.tell(() -> entered(typed)));
    }

    private String entered(List<OpeningEntry> typed) {
        try {
            return keeping.enter(Place.of(location), typed);
        } catch (Refused wrong) {
            throw new Refused(
                    wrong.kind(),
                    wrong.refusals().stream().map(OpeningEditPage::called).toList());
        }
    }

    /** Who types reads what a column is called on the page, and not in files. */
    private static Refusal called(Refusal no) {
        return no.code().equals("field.missing")
                ? new Refusal(
                        no.code(), List.of(PageWords.say("opening." + no.field().orElse("sku"))), no.field(), no.row())
                : no;
    }

    public @Nullable String load() {
        return shown(list.take(file -> keeping.enter(
                Place.of(location),
                ListSheet.of(file, COLUMNS, cells -> cells).cells().entrySet().stream()
                        .map(row -> OpeningEntry.of(row.getKey(), row.getValue()))
                        .toList())));
    }

    private static @Nullable String shown(Optional<String> number) {
        return number.map(entered -> {
                    PageWords.done("openingEdit.entered", entered);
                    return "/costing/opening-view?faces-redirect=true&number=" + entered;
                })
                .orElse(null);
    }

    /** Of which nobody has entered yet what lies there. */
    public List<SelectItem> getPlaces() {
        List<SelectItem> known = places;
        if (known == null) {
            Map<Place, String> called = names.names(PageWords.reader());
            known = book.unopened().stream()
                    .map(place -> new SelectItem(place.code(), called.getOrDefault(place, place.code())))
                    .toList();
            places = known;
        }
        return known;
    }

    public List<OpeningLineForm> getLines() {
        return lines;
    }

    public ListFile getList() {
        return list;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }
}
