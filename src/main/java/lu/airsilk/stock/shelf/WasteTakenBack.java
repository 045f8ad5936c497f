package lu.airsilk.stock.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;

/** That a store took a write-off back. Born with the reversing movement, at most one for a note; never changed. */
@Entity
@Table(name = "waste_taken_back")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
class WasteTakenBack extends Act {

    private String number;
    private String takenBackBy;
    private Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected WasteTakenBack() {}

    WasteTakenBack(String number, Stamp stamp) {
        this.number = number;
        takenBackBy = stamp.by();
        takenBackAt = stamp.at();
    }
}
