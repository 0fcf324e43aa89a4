package com.aetherial.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** What this server is called among the nodes. */
public final class NodeName {
  private NodeName() {}

  /** The machine and the process: two servers on one machine are two nodes. */
  public static String own() {
    return host() + "/" + ProcessHandle.current().pid();
  }

  private static String host() {
    return Optional.ofNullable(System.getenv("HOSTNAME"))
        .filter(name -> !name.isBlank())
        .orElseGet(NodeName::askedHost);
  }

  private static String askedHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "node";
    }
  }
}
