package lu.airsilk.notice.channel;

/** Where notices can reach people beside the bell. */
public enum Channel {
    MAIL,
    WECOM
}
