package lu.airsilk.identity;

/** An administrator has said where somebody's mail goes: nowhere when it is empty. */
public record MailGiven(String user, String address) {}
