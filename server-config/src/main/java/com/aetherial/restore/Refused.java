package com.aetherial.restore;

/** Why nothing was restored, in a sentence for the operator. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  Refused(String sentence) {
    super(sentence);
  }

  Refused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
