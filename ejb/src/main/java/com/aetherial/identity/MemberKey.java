package com.aetherial.identity;

import java.util.UUID;

/** An API key with the member whose it is. */
public record MemberKey(UUID personId, String username, ApiKeyView key) {}
