package com.aetherial.identity;

import java.util.UUID;

/**
 * A login that succeeded.
 *
 * @param sessionId the login session, by which later requests are recognised
 * @param actor who it is
 * @param awaitsCode whether the session opens nothing before a code is given
 */
public record LoggedIn(UUID sessionId, Actor actor, boolean awaitsCode) {}
