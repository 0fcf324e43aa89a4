package com.aetherial.launcher;

import java.nio.file.Path;

/** The server does not serve; the message says why, and where to read on. */
public final class ServerFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServerFailed(String reason, Path log) {
    super(reason + System.lineSeparator() + "More in " + log);
  }
}
