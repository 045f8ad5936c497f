package lu.airsilk.portal.shell;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.platform.faces.Rows;
import org.jspecify.annotations.Nullable;

/** Every piece of the portal's look with made-up values, for developers. */
@Named
@ViewScoped
public class StyleSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Clock clock;

    private transient @Nullable Part file;
    private transient @Nullable Rows<StyleSheetRow> rows;
    private StyleSheetSample sample = new StyleSheetSample(Instant.EPOCH);
    private @Nullable LocalDate wantedBy;
    private String product = "";
    private String language = "zh";
    private String reason = "";
    private int cases = 5;

    @PostConstruct
    void open() {
        sample = new StyleSheetSample(clock.instant());
        wantedBy = PlaceTime.CGO.dayOf(sample.now()).plusDays(9);
    }

    public StyleSheetSample getSample() {
        return sample;
    }

    public Rows<StyleSheetRow> getRows() {
        if (rows == null) {
            List<StyleSheetRow> all = sample.rows();
            rows = new Rows<>(
                    asked -> new Page<>(
                            all.size(),
                            all.stream()
                                    .skip(asked.offset())
                                    .limit(asked.size())
                                    .toList()),
                    StyleSheetRow::name);
        }
        return rows;
    }

    public List<String> suggest(String typed) {
        return Stream.of("牛奶 milk", "奶酪 cheese", "葡萄酒 wine")
                .filter(name -> name.contains(typed))
                .toList();
    }

    public void save() {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(product + " × " + cases));
    }

    public Instant getUntil() {
        return sample.now().plus(Duration.ofMinutes(134));
    }

    public @Nullable LocalDate getWantedBy() {
        return wantedBy;
    }

    public void setWantedBy(@Nullable LocalDate wantedBy) {
        this.wantedBy = wantedBy;
    }

    public int getCases() {
        return cases;
    }

    public void setCases(int cases) {
        this.cases = cases;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
