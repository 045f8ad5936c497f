package lu.airsilk.platform.security;

/** What is told to those who watch over the portal's door; the names are those of {@code GET /security-events}. */
public enum SecurityKind {
    SIGN_IN,
    SIGN_IN_FAILED,
    /** An attempt that was not even looked at, since there were too many before it. */
    SIGN_IN_BRAKED,
    SIGN_OUT,
    /** Somebody known asked for what their role may not do. */
    REFUSED_ROLE,
    /** Somebody bound to stores asked for what is not there for them: another store's, or nothing at all. */
    REFUSED_STORE,
    TOKEN_MADE,
    TOKEN_ENDED,
    /** Somebody was signed out before the time, of one browser or everywhere. */
    SESSION_ENDED,
    PASSWORD_CHANGED,
    RIGHTS_CHANGED,
    SETTING_CHANGED,
    /** A file or a body that was not taken: too large, of another kind, or built to do harm. */
    UPLOAD_REFUSED,
    /** Asked too often, or by a name that is not the portal's. */
    LIMIT_REACHED
}
