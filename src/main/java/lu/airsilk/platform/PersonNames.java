package lu.airsilk.platform;

/** What people call each other, so that no sentence speaks of them by what they sign in by. */
public interface PersonNames {

    /** The name of whoever signs in so; that itself for a program, and for whom nobody knows. */
    String calledOf(String user);
}
