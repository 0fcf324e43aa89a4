package com.aetherial.help;

/** A file to be handed out; only ever as something to save. */
@SuppressWarnings("ArrayRecordComponent")
public record TicketFile(String name, String mediaType, byte[] content) {}
