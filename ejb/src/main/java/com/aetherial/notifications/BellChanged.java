package com.aetherial.notifications;

import java.util.UUID;

/**
 * What is unread for a person has changed by their own act, on this node.
 *
 * @param personId whose bell it is
 */
public record BellChanged(UUID personId) {}
