package lu.airsilk.shared;

/**
 * Somebody in a sentence: who reads it is told the name by which people call them.
 *
 * @param user what they sign in by; that of a program or of the portal itself as well
 */
public record Person(String user) {

    /** What they sign in by, for programs. */
    @Override
    public String toString() {
        return user;
    }
}
