package com.aetherial.identity;

/** Who sees a part of somebody's profile. */
public enum Audience {
  EVERYBODY,
  MEMBERS,
  NOBODY;

  boolean includes(boolean isMember, boolean isOwner) {
    return isOwner || this == EVERYBODY || (this == MEMBERS && isMember);
  }
}
