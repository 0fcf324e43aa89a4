package com.aetherial.identity;

import com.aetherial.identity.entity.PersonState;
import com.aetherial.identity.entity.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which members are wanted; what is null lets everybody through.
 *
 * @param text stands somewhere in username, name or address
 * @param given a role that they were given beyond their rank
 * @param confirmed whether their address is confirmed
 * @param joinedFrom the first day on which they joined, in UTC
 * @param joinedTo the last day on which they joined, in UTC
 * @param seen in how many days they were seen last; below zero: in how many they were not seen
 */
public record MemberFilter(
    @Nullable String text,
    @Nullable Role role,
    @Nullable PersonState state,
    @Nullable String given,
    @Nullable Boolean confirmed,
    @Nullable LocalDate joinedFrom,
    @Nullable LocalDate joinedTo,
    @Nullable Integer seen) {
  /** Lets everybody through. */
  public static final MemberFilter EVERYBODY =
      new MemberFilter(null, null, null, null, null, null, null, null);
}
