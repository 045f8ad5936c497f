package lu.airsilk.order.list;

/**
 * What became of a field that somebody changed in a list which others may be changing too.
 *
 * @param kept false when another had changed the same field meanwhile: theirs stands, until one of them decides
 * @param value what stands there now
 * @param by who said so last
 */
public record KeptField(boolean kept, String value, String by) {

    /** What it stood in was taken out meanwhile. */
    public static KeptField gone() {
        return new KeptField(false, "", "");
    }

    /** Whether what it stood in is out of the list by now. */
    public boolean isGone() {
        return !kept && value.isEmpty();
    }
}
