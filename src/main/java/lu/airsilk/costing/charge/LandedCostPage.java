package lu.airsilk.costing.charge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.costing.charge.rule.LandedCost;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What a waybill's goods cost by now: its bills, what each line bears of them, and what has still to come. */
@Named
@ViewScoped
public class LandedCostPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LandedCostBook book;

    @Inject
    transient Charging charging;

    @Inject
    transient ChargeDoubts doubts;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String awb = "";
    private final ChargeForm form = new ChargeForm();
    private transient @Nullable Part bill;
    private String wrong = "";
    private String reason = "";
    private transient @Nullable LandedSheet sheet;
    private transient @Nullable List<Chargeable> chargeable;
    private transient @Nullable Map<Sku, Names> names;

    /** Refuses a waybill that is not there before anything is shown. */
    public void open() {
        getSheet();
    }

    public String note() throws IOException {
        NewCharge charge = form.typed().checked(Optional.of(charged()), LocalDate.now(clock.withZone(Zones.CGO)));
        if (!form.isMeantAsTyped()) {
            askBack(charge);
        }
        Part sent = bill;
        String number = sent == null ? charging.note(charge) : charging.note(charge, document(sent));
        PageWords.done("landedCost.noted", number);
        return here();
    }

    /** A bill that is more often a slip is asked back at its amount, with both sums and the currency that it was typed in. */
    private void askBack(NewCharge charge) {
        doubts.about(RequestFields.named(awb, AirWaybillNumber::of), charge).ifPresent(doubt -> {
            form.doubt();
            throw Refused.because(
                            "charge.striking",
                            money(charge.amount()),
                            money(doubt.billed()),
                            money(doubt.reckoned()),
                            PriceDirectory.STRIKING)
                    .at("amount");
        });
    }

    private static String money(Money money) {
        return Say.amount(money) + " " + Say.currency(money);
    }

    /** Who bills, or what for, tells the currency where it is known. */
    public void propose() {
        form.propose(doubts.currency(
                        RequestFields.named(awb, AirWaybillNumber::of),
                        Optional.ofNullable(form.getKind()),
                        form.getParty())
                .orElse(""));
    }

    /** One byte more than is taken tells that it is too large; what is no document is told beside its field. */
    private static DocumentFile document(Part sent) throws IOException {
        try (InputStream content = sent.getInputStream()) {
            return DocumentFile.of(content.readNBytes(DocumentFile.LARGEST + 1));
        } catch (Refused refused) {
            throw refused.at("note:bill:file");
        }
    }

    public String reverse() {
        charging.reverse(RequestFields.text("wrong", wrong), reason);
        PageWords.done("landedCost.reversed", wrong);
        return here();
    }

    private String here() {
        return "/costing/landed-cost?faces-redirect=true&awb=" + awb;
    }

    /** What was chosen; the waybill itself when nothing was. */
    private ChargedThing charged() {
        return getChargeable().stream()
                .map(Chargeable::thing)
                .filter(thing -> thing.toString().equals(form.getOf()))
                .findFirst()
                .orElseGet(() -> ChargedThing.waybill(RequestFields.named(awb, AirWaybillNumber::of)));
    }

    /** What can be charged: the waybill, and as they come its entries and lots. */
    public List<Chargeable> getChargeable() {
        List<Chargeable> known = chargeable;
        if (known == null) {
            known = book.chargeable(RequestFields.named(awb, AirWaybillNumber::of));
            chargeable = known;
        }
        return known;
    }

    /** What is charged as people know it: an entry by the customs' number too, a lot by its product. */
    public String called(Chargeable one) {
        return Stream.of(
                        Optional.of(said(one.thing())),
                        one.entryNumber(),
                        one.sku().map(this::product))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** What a charge was noted for, where it is not the waybill itself. */
    public String part(LandedSheet.Share share) {
        return share.noted()
                .map(ChargeRow::of)
                .filter(thing -> thing.kind() != ChargedThing.Kind.WAYBILL)
                .map(LandedCostPage::said)
                .orElse("");
    }

    private static String said(ChargedThing thing) {
        return Say.reason(Reason.of("charge." + thing.kind(), thing.id()));
    }

    public LandedSheet getSheet() {
        LandedSheet known = sheet;
        if (known == null) {
            known = book.sheet(RequestFields.named(awb, AirWaybillNumber::of));
            sheet = known;
        }
        return known;
    }

    /** How customs come to their value: with rates and an insurance of their own, whatever was paid, and rounded on each line. */
    public String getValueSaid() {
        LandedSheet.Valued valued = getSheet().valued();
        BigDecimal rate = getSheet().customsRate();
        return PageWords.say(
                "landedCost.customsValueHow",
                Say.amount(valued.goods()),
                Say.amount(valued.freight()),
                money(valued.insurance()),
                LandedCost.INSURANCE.movePointRight(3).stripTrailingZeros(),
                Say.decimal(rate, rate.scale())); // shortened it would not come out
    }

    /** What is noted, and what the rules expect of the rest. */
    public List<LandedSheet.Share> getCharges() {
        return getSheet().charges().stream()
                .filter(share -> share.noted().isPresent() || share.counts())
                .toList();
    }

    /** The charges that stand, by number: one of them may be wrong. */
    public List<ChargeRow> getStanding() {
        return getSheet().charges().stream()
                .flatMap(share -> share.noted().stream())
                .filter(ChargeRow::counts)
                .toList();
    }

    /** A charge as people tell it from another. */
    public String told(ChargeRow charge) {
        return charge.number() + " · " + Say.word(charge.kind()) + " · " + Say.amount(charge.amount()) + " "
                + charge.amount().currencyCode();
    }

    /** What a line bears of a charge. */
    public record Bears(int place, Money amount) {}

    /** What each line that it concerns bears of it. */
    public List<Bears> bears(LandedSheet.Share share) {
        return IntStream.range(0, share.shares().size())
                .mapToObj(line -> new Bears(line + 1, share.shares().get(line)))
                .filter(bears -> !bears.amount().isZero())
                .toList();
    }

    /** The parts that stand beside each other in the table of lines. */
    public CostPart[] getParts() {
        return CostPart.values();
    }

    public ChargeKind[] getKinds() {
        return ChargeKind.values();
    }

    public String product(Sku sku) {
        Map<Sku, Names> known = names;
        if (known == null) {
            known = products.names(getSheet().lines().stream()
                    .map(LandedSheet.Line::sku)
                    .distinct()
                    .toList());
            names = known;
        }
        return Optional.ofNullable(known.get(sku))
                .map(called -> called.in(PageWords.reader()))
                .orElse(sku.code());
    }

    public boolean isMayNote() {
        return actor.has(Role.FINANCE);
    }

    /** Whether the reader's menu has the list of waybills. */
    public boolean isOfList() {
        return actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    public String getAwb() {
        return awb;
    }

    public void setAwb(String awb) {
        this.awb = awb;
    }

    public @Nullable Part getBill() {
        return bill;
    }

    public void setBill(@Nullable Part bill) {
        this.bill = bill;
    }

    public ChargeForm getForm() {
        return form;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
