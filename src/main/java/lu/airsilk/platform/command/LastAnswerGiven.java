package lu.airsilk.platform.command;

/** The portal is being stopped in order and has given its last answer; the database is still there. */
public record LastAnswerGiven() {}
