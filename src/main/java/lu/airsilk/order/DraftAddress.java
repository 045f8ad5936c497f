package lu.airsilk.order;

import lu.airsilk.platform.faces.PageWords;

/** Where a list in the making is shown, for the pages that lead to it. */
public final class DraftAddress {

    private DraftAddress() {}

    public static String of(OrderNumber list) {
        return "/order/order-edit?faces-redirect=true&number=" + list;
    }

    /** The list after an order was put into it, which is said there; or with the question how it shall be put in. */
    public static String after(Repeating.Again again) {
        again.taken()
                .ifPresent(taken -> ListHandover.give(
                        again.list(), taken, PageWords.say("orderEdit.againTaken", again.order(), taken.taken())));
        return of(again.list()) + (again.taken().isPresent() ? "" : "&again=" + again.order());
    }
}
