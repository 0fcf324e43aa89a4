package com.aetherial.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its reader sees it.
 *
 * @param id its identifier
 * @param topic the module that it is about
 * @param kind what happened, such as {@code wallet.received}
 * @param title a short sentence
 * @param text more about it, may be empty
 * @param link path from the root where the matter can be seen
 * @param times how often it happened since it was last read, at least 1
 * @param at when it happened last
 * @param state UNREAD, READ, ARCHIVED or SNOOZED
 * @param snoozedUntil when it comes back; null unless SNOOZED
 */
public record NotificationView(
    UUID id,
    String topic,
    String kind,
    String title,
    String text,
    String link,
    int times,
    Instant at,
    NotificationState state,
    @Nullable Instant snoozedUntil) {}
