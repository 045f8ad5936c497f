package lu.airsilk.order.web;

import java.io.Serializable;
import java.util.Optional;
import lu.airsilk.order.AmendedLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.LineRow;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.logic.CasesText;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;

/** A line of a sent order whose cases may be changed, with what was typed and what is wrong about it. */
public class AmendForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String sku;
    private final String nameZh;
    private final String nameEn;
    private final String nameFr;
    private final String nameDe;
    private final long unitsPerCase;
    private final long requested;
    private final long onItsWay;
    private String typed;
    private String wrong = "";

    AmendForm(LineRow row) {
        position = row.position();
        sku = row.sku().code();
        nameZh = row.names().zh();
        nameEn = row.names().en();
        nameFr = row.names().fr();
        nameDe = row.names().de();
        unitsPerCase = row.figures().pack().unitsPerCase();
        requested = row.figures().requested().value();
        onItsWay = row.figures().shipped().value();
        typed = Long.toString(requested);
    }

    void type(String text) {
        typed = text;
    }

    void refuse(String why) {
        wrong = why;
    }

    /** The change; empty, with a word at the line, when what was typed cannot be read. */
    Optional<AmendedLine> read(OrderNumber order) {
        wrong = "";
        try {
            LineRef ref = new LineRef(order, position);
            return Optional.of(new AmendedLine(Optional.of(ref), Sku.of(sku), CasesText.read(typed)));
        } catch (Refused refused) {
            wrong = Speaker.here().say(refused.refusals().getFirst());
            return Optional.empty();
        }
    }

    /** What reads the same as before is no change. */
    boolean isChanged() {
        return !typed.strip().equals(Long.toString(requested));
    }

    void settle() {
        typed = typed.strip();
    }

    public int getPosition() {
        return position;
    }

    public String getSku() {
        return sku;
    }

    public String getName() {
        return new Names(nameZh, nameEn, nameFr, nameDe, nameEn.isEmpty() && nameZh.isEmpty() ? sku : "")
                .in(Told.reader());
    }

    public long getUnitsPerCase() {
        return unitsPerCase;
    }

    public long getRequested() {
        return requested;
    }

    public long getOnItsWay() {
        return onItsWay;
    }

    public String getTyped() {
        return typed;
    }

    public String getWrong() {
        return wrong;
    }
}
