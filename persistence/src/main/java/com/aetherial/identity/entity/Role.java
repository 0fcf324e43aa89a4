package com.aetherial.identity.entity;

/** What a person is to the platform; each role may do what the one before it may. */
public enum Role {
  MEMBER,
  STAFF,
  ADMIN;

  /** Whether this role may do what {@code other} may. */
  public boolean covers(Role other) {
    return compareTo(other) >= 0;
  }
}
