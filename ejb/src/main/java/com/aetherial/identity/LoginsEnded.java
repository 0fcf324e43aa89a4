package com.aetherial.identity;

import java.util.UUID;

/**
 * Some or all logins of a person are over; observed by who keeps something going for a login, after
 * the transaction or in it.
 */
public record LoginsEnded(UUID personId) {}
