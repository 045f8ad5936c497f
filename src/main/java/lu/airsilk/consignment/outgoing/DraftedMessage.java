package lu.airsilk.consignment.outgoing;

import lu.airsilk.message.MessageKind;

/**
 * A message to the carrier, made and not yet handed out.
 *
 * @param house the house of an FHL; empty for the master
 */
public record DraftedMessage(MessageKind kind, String house, String text) {}
