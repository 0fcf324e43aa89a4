package com.aetherial.identity;

import java.util.Set;

/** A role that people can be given beyond their rank, with what it allows. */
public record RoleView(String name, String note, Set<String> permissions) {
  public RoleView {
    permissions = Set.copyOf(permissions);
  }
}
