package lu.airsilk.identity;

/**
 * What an administrator says of somebody who signs in.
 *
 * @param mail where their notices go; empty when nobody said
 */
public record NewUser(String user, String name, Rights rights, String mail) {}
