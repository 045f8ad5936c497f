package lu.airsilk.identity;

/** An administrator has said where somebody's mail goes. */
public record MailGiven(String user, String address) {}
