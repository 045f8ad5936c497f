package lu.airsilk.identity.access;

import jakarta.persistence.Embeddable;

/**
 * From where somebody has signed in.
 *
 * @param address of the network, as the portal saw it
 * @param device in words that people know, such as {@code Firefox · Windows}
 * @param node of the portal that keeps the session; empty for a token, which every node takes
 */
@Embeddable
public record Whence(String address, String device, String node) {}
