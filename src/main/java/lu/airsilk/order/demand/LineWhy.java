package lu.airsilk.order.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Reason;

/** Why something became of a line: a sentence that is added each time and never taken back. */
@Entity
@Table(name = "order_line_why")
@AppendOnly
public class LineWhy extends StoredEntity {

    /** A sign that no argument can hold. */
    private static final String BETWEEN = "\u001f";

    @Column(name = "line_id")
    private long lineId;

    private Instant at;

    private String code;

    private String arguments;

    @SuppressWarnings("NullAway.Init")
    protected LineWhy() {}

    LineWhy(OrderLine line, Instant at, Reason reason) {
        lineId = line.id();
        this.at = at;
        code = reason.code();
        arguments = String.join(BETWEEN, reason.arguments());
    }

    public long line() {
        return lineId;
    }

    public Instant at() {
        return at;
    }

    public Reason reason() {
        return reason(code, arguments);
    }

    /** The reason that two columns hold. */
    public static Reason reason(String code, String arguments) {
        return new Reason(code, arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
    }
}
