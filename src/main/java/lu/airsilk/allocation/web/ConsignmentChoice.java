package lu.airsilk.allocation.web;

import lu.airsilk.consignment.ConsignmentRow;

/** A consignment that can be shared, and whether it shall be. */
public class ConsignmentChoice {

    private final ConsignmentRow row;
    private boolean chosen;

    ConsignmentChoice(ConsignmentRow row) {
        this.row = row;
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
