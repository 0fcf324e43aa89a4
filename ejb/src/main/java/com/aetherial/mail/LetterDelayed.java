package com.aetherial.mail;

import jakarta.ejb.ApplicationException;

/** The letter could not be sent now and will be tried again; nobody has done anything wrong. */
@ApplicationException(rollback = true)
public class LetterDelayed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LetterDelayed(String reason) {
    super(reason, null, false, false);
  }
}
