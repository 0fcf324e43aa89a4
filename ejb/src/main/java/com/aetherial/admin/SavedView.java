package com.aetherial.admin;

import java.util.UUID;

/**
 * A list as somebody filtered it.
 *
 * @param page the list's path
 * @param query what stands after the question mark
 */
public record SavedView(UUID id, String page, String name, String query) {
  /** Where it is. */
  public String href() {
    return query.isEmpty() ? page : page + "?" + query;
  }
}
