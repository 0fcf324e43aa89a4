package com.aetherial.identity;

import com.aetherial.identity.entity.PersonState;
import com.aetherial.identity.entity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which members are wanted; what is null lets everybody through.
 *
 * @param text stands somewhere in username, name or address
 */
public record MemberFilter(
    @Nullable String text, @Nullable Role role, @Nullable PersonState state) {}
