package lu.airsilk.allocation.run;

import lu.airsilk.consignment.ConsignmentRow;

/** A consignment that can be shared, and whether it shall be. */
public class ConsignmentChoice {

    private final ConsignmentRow row;
    private final FreeGoods free;
    private boolean chosen;

    ConsignmentChoice(ConsignmentRow row, FreeGoods free) {
        this.row = row;
        this.free = free;
    }

    public FreeGoods getFree() {
        return free;
    }

    public ConsignmentRow getRow() {
        return row;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
