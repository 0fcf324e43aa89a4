package com.aetherial.mpesa;

import java.util.UUID;

/**
 * A conversation that is written down.
 *
 * @param mustSend whether the caller is the one who sends it now
 */
record Begun(UUID id, boolean mustSend) {}
