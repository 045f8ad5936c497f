package lu.airsilk.consignment.count;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptSheet;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.PuttingAway;
import org.jspecify.annotations.Nullable;

/** What happens around a count: photos, the signature of import, putting away, taking back. */
@Named
@ViewScoped
public class ReceiptFollowUpPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReceiptViewPage receipts;

    @Inject
    transient Receiving receiving;

    @Inject
    transient Reversing reversing;

    @Inject
    transient ReceiptPhotographing photographing;

    @Inject
    transient ReceiptPhotoBook photoBook;

    @Inject
    transient PuttingAway putting;

    @Inject
    transient CurrentActor actor;

    private String reason = "";
    private String photoLine = "";
    private String putLot = "";
    private String bin = "";
    private transient @Nullable Part photo;

    private ReceiptSheet sheet() {
        return receipts.getReceipt();
    }

    public List<PhotoRow> getPhotos() {
        return photoBook.of(sheet().number());
    }

    public boolean isMayPhotograph() {
        return actor.has(Role.HUB) && sheet().state() != ReceiptState.REVERSED;
    }

    public String keepPhoto() throws IOException {
        Part sent = Objects.requireNonNull(photo);
        int position = Integer.parseInt(photoLine.substring(photoLine.indexOf('/') + 1));
        photographing.keep(sheet().number(), position, PhotoFile.from(sent.getInputStream()));
        PageWords.done("receiptView.photoKept");
        return again(sheet().number());
    }

    public boolean isMaySign() {
        return actor.has(Role.IMPORT) && sheet().state() == ReceiptState.REVIEW;
    }

    public String sign() {
        receiving.sign(sheet().number());
        PageWords.done("receiptView.signedNow", sheet().number());
        return again(sheet().number());
    }

    /** The hub is asked to count again. */
    public String sendBack() {
        receiving.sendBack(sheet().number(), reason);
        PageWords.done("receiptView.sentBack", sheet().number());
        return again(sheet().number());
    }

    public boolean isMayReverse() {
        return (actor.has(Role.IMPORT) || actor.has(Role.HUB)) && sheet().state() == ReceiptState.POSTED;
    }

    public boolean isMayAgree() {
        return actor.has(Role.IMPORT)
                && sheet().reversalAskedBy()
                        .filter(by -> !by.equals(actor.user()))
                        .isPresent();
    }

    public String askReversal() {
        reversing.ask(sheet().number(), reason);
        PageWords.done("receiptView.askedNow");
        return again(sheet().number());
    }

    /** Goes to the receipt that expects the goods again. */
    public String reverse() {
        ReceiptNumber next = reversing.reverse(sheet().number());
        PageWords.done("receiptView.reversed", sheet().number(), next);
        return again(next);
    }

    /** Who asked can take that back. */
    public boolean isMayWithdraw() {
        return sheet().reversalAskedBy().filter(actor.user()::equals).isPresent();
    }

    public String withdraw() {
        reversing.withdraw(sheet().number());
        PageWords.done("receiptView.withdrawn", sheet().number());
        return again(sheet().number());
    }

    public String deny() {
        reversing.deny(sheet().number(), reason);
        PageWords.done("receiptView.denied", sheet().number());
        return again(sheet().number());
    }

    public boolean isMayPutAway() {
        return actor.has(Role.HUB) && receipts.isPosted();
    }

    public String put() {
        String understood = putting.put(LotNumber.of(putLot), bin);
        PageWords.done("receiptView.putDone", putLot, understood);
        return again(sheet().number());
    }

    private static String again(ReceiptNumber number) {
        return "/consignment/receipt-view.xhtml?faces-redirect=true&number=" + number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getPhotoLine() {
        return photoLine;
    }

    public void setPhotoLine(@Nullable String photoLine) {
        this.photoLine = Objects.requireNonNullElse(photoLine, "");
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }

    public String getPutLot() {
        return putLot;
    }

    public void setPutLot(@Nullable String putLot) {
        this.putLot = Objects.requireNonNullElse(putLot, "");
    }

    public String getBin() {
        return bin;
    }

    public void setBin(@Nullable String bin) {
        this.bin = Objects.requireNonNullElse(bin, "");
    }
}
