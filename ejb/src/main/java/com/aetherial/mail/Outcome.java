package com.aetherial.mail;

/**
 * What a try to send a letter came to.
 *
 * @param state of the letter from now on
 * @param reason what the mail server or the network said; empty when all went well
 * @param isFinal whether nothing more will be tried
 */
public record Outcome(State state, String reason, boolean isFinal) {
  /** WAITING will be tried again; UNKNOWN may have arrived, and is repeated under its id. */
  enum State {
    WAITING,
    SENT,
    FAILED,
    UNKNOWN
  }

  static Outcome sent() {
    return new Outcome(State.SENT, "", true);
  }

  static Outcome refused(String reason) {
    return new Outcome(State.FAILED, reason, true);
  }

  static Outcome notSent(String reason) {
    return new Outcome(State.WAITING, reason, false);
  }

  static Outcome unknown(String reason) {
    return new Outcome(State.UNKNOWN, reason, false);
  }

  /** The same as the last word: nothing is tried after it. */
  Outcome asLast() {
    return new Outcome(state == State.WAITING ? State.FAILED : state, reason, true);
  }
}
