package com.aetherial.webhooks;

import java.util.List;
import java.util.UUID;

/**
 * Something on its way to an endpoint.
 *
 * @param id by which the receiver knows it, the same with every attempt
 * @param attempt which one this is, since it was written down
 * @param tries how many there were since somebody last asked for it
 * @param secrets what it is signed with, the newest first
 */
record Parcel(
    UUID id, UUID endpoint, String url, String body, int attempt, int tries, List<String> secrets) {
  @Override
  public String toString() {
    return id + ", attempt " + attempt;
  }
}
