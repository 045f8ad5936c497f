package lu.airsilk.identity.access;

/** With what somebody is signed in. */
public enum AccessKind {
    /** A program holds it and says it with each call. */
    TOKEN,
    /** A browser holds its cookie. */
    SESSION
}
