package com.aetherial.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way.
 *
 * @param attempt which try this is, counted from one
 * @param unsubscribeKey opens the way out of its topic; null where there is none
 */
public record LetterToSend(
    UUID id, String recipient, Written text, int attempt, @Nullable String unsubscribeKey) {}
