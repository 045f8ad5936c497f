/** Why the portal does not start, in one line for the operator. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String why) {
        super(why);
    }

    static void unless(boolean holds, String otherwise) throws CannotStart {
        if (!holds) {
            throw new CannotStart(otherwise);
        }
    }
}
