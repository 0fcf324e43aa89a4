package com.aetherial.help;

import java.util.UUID;

/** A file beside a message. */
public record AttachmentView(UUID id, String name, String mediaType, long bytes) {}
