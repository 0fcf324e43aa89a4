package com.aetherial.notifications;

import java.util.UUID;

/** This run of this server, told apart from every other one. */
final class Node {
  static final String NAME = UUID.randomUUID().toString();

  private Node() {}
}
