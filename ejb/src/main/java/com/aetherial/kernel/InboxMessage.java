package com.aetherial.kernel;

/**
 * A message that came in.
 *
 * @param source who sent it, such as {@code stripe}
 * @param externalId the sender's identifier for it
 * @param kind the sender's word for what happened
 * @param payload the body as it arrived
 */
public record InboxMessage(String source, String externalId, String kind, String payload) {}
