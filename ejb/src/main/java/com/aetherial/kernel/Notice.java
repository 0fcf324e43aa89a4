package com.aetherial.kernel;

import java.util.UUID;

/**
 * Something that a person should hear of. A module fires it inside its transaction; whoever tells
 * people (a live message now, a bell and mail by their own modules) observes it after the commit.
 *
 * @param personId who should hear of it
 * @param kind the module's word and what happened, such as {@code wallet.received}
 * @param title a short sentence, ready to be shown
 * @param text more about it, may be empty
 * @param link path from the root where the matter can be seen
 */
public record Notice(UUID personId, String kind, String title, String text, String link) {}
