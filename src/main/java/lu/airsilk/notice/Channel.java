package lu.airsilk.notice;

/** Where notices can reach people beside the bell. */
public enum Channel {
    MAIL,
    WECOM
}
