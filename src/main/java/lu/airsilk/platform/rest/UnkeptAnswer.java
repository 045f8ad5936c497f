package lu.airsilk.platform.rest;

/**
 * An answer that holds a secret, so that it is not kept with its command: a repeated command works it out again from the
 * command's result.
 */
public interface UnkeptAnswer {}
