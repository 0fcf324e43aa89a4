package com.aetherial.identity;

import java.util.UUID;

/**
 * A login that succeeded.
 *
 * @param sessionId the login session, by which later requests are recognised
 * @param actor who it is
 */
public record LoggedIn(UUID sessionId, Actor actor) {}
