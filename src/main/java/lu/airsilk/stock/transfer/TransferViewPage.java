package lu.airsilk.stock.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.TypedNames;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.CountedForm;
import lu.airsilk.stock.shelf.TransferSheet;
import lu.airsilk.stock.shelf.TransferState;
import org.jspecify.annotations.Nullable;

/** One transfer: received by the store that it was sent to. */
@Named
@ViewScoped
public class TransferViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TransferBook book;

    @Inject
    transient Transferring transferring;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient StoreOwners owners;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient TypedNames typed;

    @Inject
    transient Clock clock;

    private String number = "";
    private String correct = "";
    private transient List<ArrivedForm> lines = List.of();
    private transient @Nullable TransferSheet sheet;

    public void open() {
        TransferSheet shown = book.sheet(number);
        Map<Sku, ProductFacts> facts = products.facts(
                shown.lines().stream().map(TransferSheet.Line::sku).collect(Collectors.toSet()));
        lines = shown.lines().stream()
                .map(line -> new ArrivedForm(
                        line,
                        goods(line.sku(), Optional.ofNullable(facts.get(line.sku()))),
                        shown.receivedAt().isPresent()))
                .toList();
        sheet = shown;
    }

    private CountedForm.Goods goods(Sku sku, Optional<ProductFacts> product) {
        return new CountedForm.Goods(
                product.map(known -> known.names().in(PageWords.reader())).orElse(sku.code()),
                product.map(ProductFacts::scanCodes).orElse(""),
                product.map(typed::of).orElse(""),
                product.map(ProductFacts::unitsPerCase).orElse(1L));
    }

    public TransferSheet getSheet() {
        if (sheet == null) {
            open();
        }
        return Objects.requireNonNull(sheet);
    }

    public String callBack() {
        try {
            transferring.callBack(number);
        } catch (Refused refused) {
            open(); // what is refused may have been done by the other store: the page shows it as it stands now
            throw refused;
        }
        PageWords.done(
                "transferView.calledBack",
                number,
                getSheet().lines().stream()
                        .mapToLong(line -> line.units().value())
                        .sum());
        return "/stock/transfer-view?faces-redirect=true&number=" + number;
    }

    private boolean isOfStore() {
        return actor.has(Role.STORE) || actor.has(Role.ASSISTANT);
    }

    public boolean isMayCallBack() {
        return isOfStore()
                && getSheet().state() == TransferState.SENT
                && actor.stores().includes(getSheet().from());
    }

    private boolean isReceiving() {
        return isOfStore()
                && getSheet().state() == TransferState.SENT
                && actor.stores().includes(getSheet().to());
    }

    public boolean isMayCorrect() {
        return isOfStore()
                && actor.stores().includes(getSheet().to())
                && getSheet()
                        .correctableUntil()
                        .filter(clock.instant()::isBefore)
                        .isPresent();
    }

    /** Whether the store says anew what came. */
    public boolean isCorrecting() {
        return correct.equals("true") && isMayCorrect();
    }

    /** Whether the store counts, for the first time or again. */
    public boolean isCounting() {
        return isReceiving() || isCorrecting();
    }

    /** “You can correct it until 14:52.” */
    public String getCorrectable() {
        return isMayCorrect()
                ? PageWords.say(
                        "transferView.correctable",
                        Say.moment(getSheet().correctableUntil().orElseThrow(), "CGO"))
                : "";
    }

    /** Who said last that it was otherwise, and when; empty as long as nobody has. */
    public String getCorrectedBy() {
        return getSheet()
                .corrected()
                .map(hand ->
                        PageWords.say("transferView.correctedBy", Say.who(hand.by()), Say.moment(hand.at(), "CGO")))
                .orElse("");
    }

    /** Whether there is anything to say of what came: on its way there is not. */
    public boolean isArrived() {
        return getSheet().receivedAt().isPresent();
    }

    /** The name of one of the two stores, as people say it; they belong together, so each may know the other. */
    public String store(StoreCode code) {
        return owners.names(code).in(PageWords.reader());
    }

    public List<ArrivedForm> getLines() {
        getSheet();
        return lines;
    }

    public String getCorrect() {
        return correct;
    }

    public void setCorrect(@Nullable String correct) {
        this.correct = Objects.requireNonNullElse(correct, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
