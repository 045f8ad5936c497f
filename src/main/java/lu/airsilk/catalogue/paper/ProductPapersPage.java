package lu.airsilk.catalogue.paper;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.PaperBook;
import lu.airsilk.catalogue.PaperCover;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.product.PaperDraft;
import lu.airsilk.catalogue.product.PaperKeeping;
import lu.airsilk.catalogue.product.PaperKept;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The papers of a product, on its page. */
@Named
@ViewScoped
public class ProductPapersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Says that a paper is one more, and takes the place of none. */
    private static final String NONE = "NONE";

    private static final String SCANNED = "scan:scanned:file";

    @Inject
    transient PaperBook book;

    @Inject
    transient PaperKeeping keeping;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private @Nullable PaperKind kind;
    private String number = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable PaperKind asked;
    private String instead = "";
    private transient @Nullable Part file;
    private long filed;
    private transient @Nullable Part scan;
    private transient @Nullable PaperCover cover;

    public boolean isMaySee() {
        return actor.has(Role.BUYER)
                || actor.has(Role.QUALITY)
                || actor.has(Role.IMPORT)
                || actor.has(Role.FINANCE)
                || actor.has(Role.AUDIT);
    }

    public boolean isMayKeep() {
        return actor.has(Role.BUYER) || actor.has(Role.QUALITY);
    }

    public PaperCover of(String sku) {
        if (cover == null) {
            cover = book.of(Sku.of(sku));
        }
        return Objects.requireNonNull(cover);
    }

    /** The kinds that are lacking, in words; none for those whom papers do not concern. */
    public List<String> lacking(String sku) {
        return !isMaySee()
                ? List.of()
                : of(sku).missing().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(kind -> lacking(kind.getKey(), kind.getValue()))
                        .toList();
    }

    /** With where it is asked for first, unless that is before all else. */
    private static String lacking(PaperKind kind, PaperGate gate) {
        return gate == PaperGate.ACTIVATE ? Say.word(kind) : Say.word(kind) + " · " + Say.word(gate);
    }

    public boolean ended(PaperRow paper) {
        return paper.validTo()
                .filter(LocalDate.now(clock.withZone(Zones.CGO))::isAfter)
                .isPresent();
    }

    public String keep(String sku) throws IOException {
        if (validFrom == null) {
            throw Refused.because("paper.from").at("validFrom");
        }
        PaperDraft draft = new PaperDraft(getKind(), number, validFrom, Optional.ofNullable(validTo)).checked();
        cover = null;
        Optional<PaperRow> old = replaced(of(sku).of(getKind()));
        Optional<DocumentFile> content =
                file == null ? Optional.empty() : Optional.of(document(file, "paper:paperFile:file"));
        keeping.keep(Sku.of(sku), draft, content, old.map(PaperRow::id));
        old.ifPresentOrElse(
                paper -> PageWords.done("productView.paperReplaced", number, paper.number()),
                () -> PageWords.done("productView.paperKept", number));
        return again(sku);
    }

    /** The paper whose place the new one takes; asked once for each kind of which there is one already. */
    private Optional<PaperRow> replaced(List<PaperRow> there) {
        if (there.isEmpty()) {
            return Optional.empty();
        }
        boolean said = getKind() == asked && !instead.isEmpty();
        if (!said) {
            asked = getKind();
            instead = "";
            throw new Refused(there.stream().map(this::twice).toList()).at("instead");
        }
        return there.stream()
                .filter(paper -> Long.toString(paper.id()).equals(instead))
                .findFirst();
    }

    private Refusal twice(PaperRow paper) {
        PaperKept kept = book.kept(paper);
        return Refusal.of(
                "paper.twice",
                paper.kind(),
                paper.number(),
                Say.validity(paper.validFrom(), paper.validTo()),
                new Person(kept.by()),
                Say.day(LocalDate.ofInstant(kept.at(), Zones.CGO)));
    }

    /** What may become of the papers of this kind that there are; nothing before it is asked. */
    public List<SelectItem> places(String sku) {
        if (getKind() != asked) {
            return List.of();
        }
        List<SelectItem> places = new ArrayList<>();
        of(sku).of(getKind())
                .forEach(paper -> places.add(new SelectItem(
                        Long.toString(paper.id()), PageWords.say("productView.paperInstead", paper.number()))));
        places.add(new SelectItem(NONE, PageWords.say("productView.paperToo")));
        return places;
    }

    /** One byte more than is taken tells that it is too large; what is no document is told beside its field. */
    private static DocumentFile document(Part sent, String field) throws IOException {
        try (InputStream content = sent.getInputStream()) {
            return DocumentFile.of(content.readNBytes(DocumentFile.LARGEST + 1));
        } catch (Refused refused) {
            throw refused.at(field);
        }
    }

    /** Papers that were noted before anybody had them as a file. */
    public List<SelectItem> withoutFile(String sku) {
        return of(sku).papers().stream()
                .filter(paper -> paper.file().isEmpty())
                .map(paper -> new SelectItem(paper.id(), Say.word(paper.kind()) + " " + paper.number()))
                .toList();
    }

    /** Keeps the file of one of them. */
    public String attach(String sku) throws IOException {
        Part sent = scan;
        if (sent == null) {
            throw Refused.because("paper.noFile").at(SCANNED);
        }
        PaperRow paper = keeping.attach(Sku.of(sku), filed, document(sent, SCANNED));
        PageWords.done("productView.paperFiled", paper.number());
        return again(sku);
    }

    public String withdraw(String sku, PaperRow paper) {
        keeping.withdraw(Sku.of(sku), paper.id());
        PageWords.done("productView.paperWithdrawn", paper.number());
        return again(sku);
    }

    private static String again(String sku) {
        return "/catalogue/product-view?faces-redirect=true&sku=" + sku;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public List<PaperKind> getKinds() {
        return Arrays.asList(PaperKind.values());
    }

    public long getFiled() {
        return filed;
    }

    public void setFiled(long filed) {
        this.filed = filed;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }

    /** The first that is lacking, until another is chosen. */
    public PaperKind getKind() {
        PaperKind chosen = kind;
        return chosen == null ? firstLacking() : chosen;
    }

    private PaperKind firstLacking() {
        PaperCover known = cover;
        return known == null
                ? PaperKind.PRODUCER_REGISTRATION
                : known.lacking().stream().sorted().findFirst().orElse(PaperKind.PRODUCER_REGISTRATION);
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(@Nullable String instead) {
        this.instead = Objects.requireNonNullElse(instead, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }
}
