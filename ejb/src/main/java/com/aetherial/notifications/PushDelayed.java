package com.aetherial.notifications;

import jakarta.ejb.ApplicationException;

/** The push service could not be reached now; it is tried again, and nobody has done wrong. */
@ApplicationException(rollback = true)
public class PushDelayed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PushDelayed(String reason) {
    super(reason, null, false, false);
  }
}
