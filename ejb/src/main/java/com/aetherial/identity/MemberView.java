package com.aetherial.identity;

import java.util.List;

/**
 * Everything that administrators see of a member.
 *
 * @param isWithinReach whether the actor has all the rights that the member has, and may act
 */
public record MemberView(
    MemberLine member,
    boolean isWithinReach,
    List<PermissionView> permissions,
    List<SuspensionView> suspensions,
    List<SecurityEventView> events) {
  public MemberView {
    permissions = List.copyOf(permissions);
    suspensions = List.copyOf(suspensions);
    events = List.copyOf(events);
  }
}
